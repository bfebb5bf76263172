import { useState } from 'react'
import { Link } from 'react-router'
import { useLoaded } from '../../office/api/use-loaded.ts'
import { ClaimState } from '../../office/claim/claim-state.tsx'
import { CLAIMS } from '../../office/claim/dossier.ts'
import { EmptyState } from '../../office/parts/empty-state.tsx'
import { Pager } from '../../office/parts/pager.tsx'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { grouped } from '../../public/amounts.ts'
import { usePageTitle } from '../../shell/page-title.ts'
import { useSelf } from '../overview/use-self.ts'
import { useInsuredWords } from '../words.ts'

/** The person's claims, newest first. */
export function ClaimsPage() {
  const { say } = useInsuredWords()
  const path = useSelf()
  const [before, setBefore] = useState<string | null>(null)
  const claims = useLoaded(`claims/${path.personId}/${before}`, (api) =>
    api.get(CLAIMS, { path, query: { limit: '20', ...(before === null ? {} : { before }) } }),
  )
  usePageTitle(say('claims.title'))
  return (
    <>
      <h1>{say('claims.title')}</h1>
      <p>{say('claims.lead')}</p>
      <p>
        <Link className="button" to="/claims/new">
          {say('claims.new')}
        </Link>
      </p>
      <WhenLoaded loaded={claims}>
        {({ claims: all, next }) =>
          all.length === 0 && before === null ? (
            <EmptyState title={say('claims.none')}>
              <p>{say('claims.noneHint')}</p>
            </EmptyState>
          ) : (
            <>
              <ul className="cards">
                {all.map(({ claimId, state, institutionName, from, to, total }) => (
                  <li key={claimId} className="card">
                    <p>
                      <Link to={`/claims/${claimId}`}>
                        <strong>{institutionName}</strong>
                      </Link>{' '}
                      <ClaimState state={state} />
                    </p>
                    <p className="hint">{say('claims.inList', { from, to, total: grouped(total) })}</p>
                  </li>
                ))}
              </ul>
              <Pager at={before} next={next} onTurn={setBefore} />
            </>
          )
        }
      </WhenLoaded>
    </>
  )
}
