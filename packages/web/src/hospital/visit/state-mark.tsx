import { useHospitalWords } from '../words.ts'
import { STATE_WORDS, stateLook } from './visit-words.ts'

/** The state of a visit in a word. */
export function StateMark({ state }: { readonly state: string }) {
  const { lang } = useHospitalWords()
  return <span className={stateLook(state)}>{STATE_WORDS[state]?.[lang] ?? state}</span>
}
