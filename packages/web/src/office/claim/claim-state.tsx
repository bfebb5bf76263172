import { useOfficeWords } from '../words/words.ts'
import { CLAIM_STATES } from './claim-words-of.ts'

const GOOD = ['approved', 'paying', 'paid', 'closed']
const BAD = ['correction', 'pay-failed', 'rejected']

/** The state of a claim in a word. */
export function ClaimState({ state }: { readonly state: string }) {
  const { say } = useOfficeWords()
  const look = GOOD.includes(state) ? 'good' : BAD.includes(state) ? 'bad' : 'waiting'
  const word = CLAIM_STATES[state]
  return <span className={`state ${look}`}>{word ? say(word) : state}</span>
}
