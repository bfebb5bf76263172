import { useOfficeWords } from '../words/words.ts'
import { PAPER_KINDS } from './claim-words-of.ts'

/** Names the kinds of papers of a claim. */
export function usePaperKinds(): (kind: string) => string {
  const { say } = useOfficeWords()
  return (kind) => {
    const word = PAPER_KINDS[kind]
    return word ? say(word) : kind
  }
}
