import { useAgencyWords } from '../words.ts'

/** Pages below `/filings`. */
export function FilingsPages() {
  const { say } = useAgencyWords()
  return <h1>{say('filings.title')}</h1>
}
