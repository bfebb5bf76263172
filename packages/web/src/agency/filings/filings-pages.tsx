import { usePageTitle } from '../../shell/page-title.ts'
import { useAgencyWords } from '../words.ts'

/** Filings. */
export function FilingsPages() {
  const { say } = useAgencyWords()
  usePageTitle(say('filings.title'))
  return <h1>{say('filings.title')}</h1>
}
