import { useInsuredWords } from '../words.ts'

/** Pages below `/bills`. */
export function BillsPages() {
  const { say } = useInsuredWords()
  return <h1>{say('bills.title')}</h1>
}
