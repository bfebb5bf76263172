import { Link, useParams } from 'react-router'
import { done } from '../../../office/api/problem.ts'
import { useLoaded } from '../../../office/api/use-loaded.ts'
import { EmptyState } from '../../../office/parts/empty-state.tsx'
import { WhenLoaded } from '../../../office/parts/when-loaded.tsx'
import { useMe } from '../../../office/session/session-context.ts'
import { usePageTitle } from '../../../shell/page-title.ts'
import { isId } from '../../clearing/declarations/declaration.ts'
import { useAgencyWords } from '../../words.ts'
import type { Applicant, Filing } from '../filing.ts'
import { FilingReview } from './filing-review.tsx'

/** One filing, with everything that is needed to decide it. */
export function ReviewPage() {
  const { say } = useAgencyWords()
  const region = useMe().region ?? ''
  const { personId = '', filingId = '' } = useParams()
  usePageTitle(say('filings.title'))
  const who: Applicant = { region, personId }
  const loaded = useLoaded<{ readonly filings: readonly Filing[] }>(`filings-of/${personId}`, async (api) =>
    isId(personId)
      ? api.get('/api/v1/regions/{region}/persons/{personId}/filings', { path: who })
      : done({ filings: [] }),
  )
  return (
    <div className="filings">
      <p>
        <Link to="/filings">{say('filings.back')}</Link>
      </p>
      <WhenLoaded loaded={loaded}>
        {({ filings }) => {
          const filing = filings.find((one) => one.filingId === filingId)
          return filing === undefined ? (
            <NoSuchFiling />
          ) : (
            <FilingReview key={filingId} who={who} filing={filing} all={filings} onChange={loaded.again} />
          )
        }}
      </WhenLoaded>
    </div>
  )
}

function NoSuchFiling() {
  const { say } = useAgencyWords()
  return (
    <>
      <h1>{say('filings.title')}</h1>
      <EmptyState title={say('filings.none')}>
        <p>{say('filings.noneHint')}</p>
      </EmptyState>
    </>
  )
}
