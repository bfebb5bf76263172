import { Link } from 'react-router'
import { useLoaded } from '../../office/api/use-loaded.ts'
import { ClaimState } from '../../office/claim/claim-state.tsx'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { useMe } from '../../office/session/session-context.ts'
import { wordFor } from '../../office/words/word-for.ts'
import { grouped } from '../../public/amounts.ts'
import { useAgencyWords } from '../words.ts'
import { PERSON, type PersonAt } from './person.ts'

/** What the person filed, claimed and was paid for; each role sees what it may read. */
export function CasesPart({ at }: { readonly at: PersonAt }) {
  const { role } = useMe()
  return (
    <>
      {role !== 'finance' && <Filings at={at} />}
      <Claims at={at} />
      <Settlements at={at} />
    </>
  )
}

function Filings({ at }: { readonly at: PersonAt }) {
  const { say, lang } = useAgencyWords()
  const loaded = useLoaded(`filings/${at.personId}`, (api) => api.get(`${PERSON}/filings`, { path: at }))
  return (
    <section className="card" aria-labelledby="filings">
      <h2 id="filings">{say('people.filings')}</h2>
      <WhenLoaded loaded={loaded}>
        {({ filings }) =>
          filings.length === 0 ? (
            <p>{say('people.nothing')}</p>
          ) : (
            <ul>
              {filings.map(({ filingId, placeName, type, from, to }) => (
                <li key={filingId}>
                  <Link to={`/filings/${at.personId}/${filingId}`}>
                    {placeName} · {wordFor('filing', type, lang)}
                  </Link>{' '}
                  {say(to === null ? 'people.since' : 'people.between', { from, to: to ?? '' })}
                </li>
              ))}
            </ul>
          )
        }
      </WhenLoaded>
    </section>
  )
}

function Claims({ at }: { readonly at: PersonAt }) {
  const { say } = useAgencyWords()
  const loaded = useLoaded(`claims/${at.personId}`, (api) =>
    api.get(`${PERSON}/claims`, { path: at, query: { limit: '100' } }),
  )
  return (
    <section className="card" aria-labelledby="claims">
      <h2 id="claims">{say('people.claims')}</h2>
      <WhenLoaded loaded={loaded}>
        {({ claims }) =>
          claims.length === 0 ? (
            <p>{say('people.nothing')}</p>
          ) : (
            <ul>
              {claims.map(({ claimId, institutionName, from, total, state }) => (
                <li key={claimId}>
                  <Link to={`/claims/${at.personId}/${claimId}`}>
                    {institutionName} {from}
                  </Link>{' '}
                  {grouped(total)} <ClaimState state={state} />
                </li>
              ))}
            </ul>
          )
        }
      </WhenLoaded>
    </section>
  )
}

function Settlements({ at }: { readonly at: PersonAt }) {
  const { say, lang } = useAgencyWords()
  const loaded = useLoaded(`settlements/${at.personId}`, (api) =>
    api.get(`${PERSON}/settlements`, { path: at, query: { limit: '100' } }),
  )
  return (
    <section className="card" aria-labelledby="settlements">
      <h2 id="settlements">{say('people.settlements')}</h2>
      <WhenLoaded loaded={loaded}>
        {({ settlements }) =>
          settlements.length === 0 ? (
            <p>{say('people.nothing')}</p>
          ) : (
            <ul>
              {settlements.map(({ settlementId, settledOn, care, institutionName, amounts }) => (
                <li key={settlementId}>
                  <Link to={`settlements/${settlementId}`}>
                    {settledOn} {institutionName} · {wordFor('care', care, lang)}
                  </Link>{' '}
                  {say('people.settled', { total: grouped(amounts.total), fund: grouped(amounts.fundTotal) })}
                </li>
              ))}
            </ul>
          )
        }
      </WhenLoaded>
    </section>
  )
}
