import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { CLAIM_STATES } from '../../office/claim/claim-words-of.ts'
import { EmptyState } from '../../office/parts/empty-state.tsx'
import { Pager } from '../../office/parts/pager.tsx'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { useMe } from '../../office/session/session-context.ts'
import { wordFor } from '../../office/words/word-for.ts'
import { grouped } from '../../public/amounts.ts'
import { usePageTitle } from '../../shell/page-title.ts'
import { WideTable } from '../../shell/wide-table.tsx'
import { useAgeWords } from '../age-words.ts'
import { useAgencyWords } from '../words.ts'
import { QUEUES_OF, type QueueState, useQueue, type Waiting } from './use-queue.ts'

/** Claims by what they wait for; each role begins with what waits for it. */
export function QueuePage() {
  const { say } = useAgencyWords()
  const { role } = useMe()
  const [asked] = useSearchParams()
  const queues = QUEUES_OF[role] ?? []
  const state = queues.find((one) => one === asked.get('state')) ?? queues[0] ?? 'submitted'
  usePageTitle(say('claims.title'))
  return (
    <>
      <h1>{say('claims.title')}</h1>
      <nav className="sub-pages" aria-label={say('claims.queues')}>
        {queues.map((one) => (
          <Link key={one} to={`/claims?state=${one}`} aria-current={one === state ? 'page' : undefined}>
            {say(CLAIM_STATES[one]!)}
          </Link>
        ))}
      </nav>
      {(role === 'finance' || role === 'auditor') && (
        <p>
          <Link to="/claims/payments">{say('claims.payments')}</Link>
        </p>
      )}
      <Queue key={state} state={state} />
    </>
  )
}

function Queue({ state }: { readonly state: QueueState }) {
  const { say } = useAgencyWords()
  const [after, setAfter] = useState<string | null>(null)
  const queue = useQueue(state, after)
  return (
    <WhenLoaded loaded={queue}>
      {({ claims, next }) =>
        claims.length === 0 && after === null ? (
          <EmptyState title={say('claims.none', { state: say(CLAIM_STATES[state]!) })}>
            <p>{say('claims.noneHint')}</p>
          </EmptyState>
        ) : (
          <>
            <QueueTable claims={claims} />
            <Pager at={after} next={next} onTurn={setAfter} />
          </>
        )
      }
    </WhenLoaded>
  )
}

function QueueTable({ claims }: { readonly claims: readonly Waiting[] }) {
  const { say, lang } = useAgencyWords()
  const age = useAgeWords()
  return (
    <WideTable label={say('claims.title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('claims.person')}</th>
            <th scope="col" className="roomy">
              {say('claims.where')}
            </th>
            <th scope="col" className="money">
              {say('claims.total')}
            </th>
            <th scope="col">{say('claims.age')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {claims.map(({ claimId, personId, name, institutionName, placeName, care, total, ageDays }) => (
            <tr key={claimId}>
              <th scope="row">{name}</th>
              <td className="roomy">
                {institutionName}
                <span className="under">
                  {placeName} · {wordFor('care', care, lang)}
                </span>
              </td>
              <td className="money">{grouped(total)}</td>
              <td className="whole">{age(ageDays)}</td>
              <td className="whole">
                <Link to={`/claims/${personId}/${claimId}`} aria-label={say('claims.openOf', { name })}>
                  {say('claims.open')}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}
