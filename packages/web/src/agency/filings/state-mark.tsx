import { useAgencyWords } from '../words.ts'
import { wordsOfState } from './filing.ts'

/** A filing's state in words. */
export function StateMark({ state }: { readonly state: string }) {
  const { say } = useAgencyWords()
  const { state: word, tone } = wordsOfState(state)
  return <span className={`state ${tone}`.trim()}>{say(word)}</span>
}
