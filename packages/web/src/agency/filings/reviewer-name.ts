import { useMe } from '../../office/session/session-context.ts'
import { useAgencyWords } from '../words.ts'

/** Who took a filing, as the reader knows them: the server gives accounts by their ids, which say nothing to people. */
export function useReviewerName(): (reviewer: string | null) => string {
  const { say } = useAgencyWords()
  const { id } = useMe()
  return (reviewer) => {
    if (reviewer === null) return say('filings.nobody')
    return say(reviewer === id ? 'filings.you' : 'filings.colleague')
  }
}
