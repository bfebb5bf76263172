import { useMe } from '../../office/session/session-context.ts'
import { useAgencyWords } from '../words.ts'

/** Who took a filing, to the reader: themselves, or a colleague by their login. */
export function useReviewerName(): (reviewer: string | null) => string {
  const { say } = useAgencyWords()
  const { id } = useMe()
  return (reviewer) => {
    if (reviewer === null) return say('filings.nobody')
    return reviewer === id ? say('filings.you') : reviewer
  }
}
