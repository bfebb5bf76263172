import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useLoaded } from '../../../office/api/use-loaded.ts'
import { EmptyState } from '../../../office/parts/empty-state.tsx'
import { Pager } from '../../../office/parts/pager.tsx'
import { WhenLoaded } from '../../../office/parts/when-loaded.tsx'
import { useMe } from '../../../office/session/session-context.ts'
import { usePageTitle } from '../../../shell/page-title.ts'
import { type AgencyWordKey, useAgencyWords } from '../../words.ts'
import { QUEUE_STATES, type QueueState, wordsOfState } from '../filing.ts'
import { QueueTable } from './queue-table.tsx'

const EMPTY: Readonly<Record<QueueState, { readonly title: AgencyWordKey; readonly hint: AgencyWordKey }>> = {
  submitted: { title: 'filings.noneSubmitted', hint: 'filings.noneSubmittedHint' },
  'in-review': { title: 'filings.noneInReview', hint: 'filings.noneInReviewHint' },
  'change-pending': { title: 'filings.noneChangePending', hint: 'filings.noneChangePendingHint' },
}

/** What waits in a state, oldest first; the address keeps the state, so that going back finds the same list. */
export function QueuePage() {
  const { say } = useAgencyWords()
  const [search] = useSearchParams()
  const state = QUEUE_STATES.find((one) => one === search.get('state')) ?? 'submitted'
  usePageTitle(say('filings.title'))
  return (
    <div className="filings">
      <h1>{say('filings.title')}</h1>
      <p className="lead">{say('filings.lead')}</p>
      <StateTabs chosen={state} />
      <Waiting key={state} state={state} />
    </div>
  )
}

function StateTabs({ chosen }: { readonly chosen: QueueState }) {
  const { say } = useAgencyWords()
  const region = useMe().region ?? ''
  const counts = useLoaded(`filing-counts/${chosen}`, (api) =>
    api.get('/api/v1/regions/{region}/filings/counts', { path: { region } }),
  )
  return (
    <nav className="sub-pages" aria-label={say('filings.states')}>
      {QUEUE_STATES.map((state) => {
        const word = say(wordsOfState(state).state)
        const count = counts.value?.[state]
        return (
          <Link key={state} to={`/filings?state=${state}`} aria-current={state === chosen ? 'page' : undefined}>
            {count === undefined ? word : say('filings.stateCount', { state: word, count })}
          </Link>
        )
      })}
    </nav>
  )
}

function Waiting({ state }: { readonly state: QueueState }) {
  const { say } = useAgencyWords()
  const region = useMe().region ?? ''
  const [after, setAfter] = useState<string | null>(null)
  const queue = useLoaded(`filings/${state}/${after}`, (api) =>
    api.get('/api/v1/regions/{region}/filings', {
      path: { region },
      query: { state, ...(after === null ? {} : { after }) },
    }),
  )
  return (
    <WhenLoaded loaded={queue}>
      {({ filings, next }) =>
        filings.length === 0 && after === null ? (
          <EmptyState title={say(EMPTY[state].title)}>
            <p>{say(EMPTY[state].hint)}</p>
          </EmptyState>
        ) : (
          <>
            <QueueTable filings={filings} />
            <Pager at={after} next={next} onTurn={setAfter} />
          </>
        )
      }
    </WhenLoaded>
  )
}
