import { Link } from 'react-router'
import { EmptyState } from '../../office/parts/empty-state.tsx'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { usePageTitle } from '../../shell/page-title.ts'
import { useInsuredWords } from '../words.ts'
import { kindOf } from './filing-kind.ts'
import { FilingState } from './filing-state.tsx'
import { type Filing, useFilings } from './use-filings.ts'

/** States in which nothing more comes of a filing. */
const OVER = ['superseded', 'cancelled', 'expired', 'rejected']

/** The person's filings: those that matter now first, then those that are over. */
export function FilingsPage() {
  const { say } = useInsuredWords()
  const filings = useFilings()
  usePageTitle(say('filings.title'))
  return (
    <>
      <h1>{say('filings.title')}</h1>
      <p>{say('filings.lead')}</p>
      <p>
        <Link className="button" to="/filings/new">
          {say('filings.apply')}
        </Link>
      </p>
      <WhenLoaded loaded={filings}>
        {({ filings: all }) =>
          all.length === 0 ? (
            <EmptyState title={say('filings.none')}>
              <p>{say('filings.noneHint')}</p>
              <p>
                <a href="/filing">{say('filings.guide')}</a>
              </p>
            </EmptyState>
          ) : (
            <>
              <FilingList filings={all.filter(({ state }) => !OVER.includes(state))} />
              {all.some(({ state }) => OVER.includes(state)) && (
                <>
                  <h2>{say('filings.over')}</h2>
                  <FilingList filings={all.filter(({ state }) => OVER.includes(state))} />
                </>
              )}
            </>
          )
        }
      </WhenLoaded>
    </>
  )
}

function FilingList({ filings }: { readonly filings: readonly Filing[] }) {
  const { say, lang } = useInsuredWords()
  return (
    <ul className="cards">
      {filings.map((filing) => (
        <li key={filing.filingId} className="card">
          <p>
            <Link to={`/filings/${filing.filingId}`}>
              <strong>{filing.placeName}</strong> · {kindOf(filing, lang)}
            </Link>{' '}
            <FilingState state={filing.state} />
          </p>
          <p className="hint">
            {say(filing.to === null ? 'filings.since' : 'filings.between', { from: filing.from, to: filing.to ?? '' })}
          </p>
        </li>
      ))}
    </ul>
  )
}
