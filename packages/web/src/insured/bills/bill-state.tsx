import { type InsuredWordKey, useInsuredWords } from '../words.ts'

const STATES: Readonly<Record<string, InsuredWordKey>> = {
  settled: 'bills.settled',
  reversed: 'bills.reversed',
  reversal: 'bills.reversal',
}

/** The state of a bill, marked: one that was taken back is not taken for one that counts. */
export function BillState({ state }: { readonly state: string }) {
  const { say } = useInsuredWords()
  const key = STATES[state]
  return <span className={state === 'settled' ? 'state good' : 'state waiting'}>{key ? say(key) : state}</span>
}
