import { useInsuredWords } from '../words.ts'

/** Pages below `/filings`. */
export function FilingsPages() {
  const { say } = useInsuredWords()
  return <h1>{say('filings.title')}</h1>
}
