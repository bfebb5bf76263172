import { Link } from 'react-router'
import { usePageTitle } from '../../shell/page-title.ts'
import { useInsuredWords } from '../words.ts'
import type { Filing } from './use-filings.ts'

type FilingHeadProps = { readonly filing: Filing; readonly title: string }

/** The head of a page about one filing, with the way back to it. */
export function FilingHead({ filing, title }: FilingHeadProps) {
  const { say } = useInsuredWords()
  usePageTitle(title)
  return (
    <>
      <p>
        <Link to={`/filings/${filing.filingId}`}>{say('filings.backToOne', { place: filing.placeName })}</Link>
      </p>
      <h1>{title}</h1>
    </>
  )
}
