import { usePageTitle } from '../../shell/page-title.ts'
import { useInsuredWords } from '../words.ts'

/** Filings. */
export function FilingsPages() {
  const { say } = useInsuredWords()
  usePageTitle(say('filings.title'))
  return <h1>{say('filings.title')}</h1>
}
