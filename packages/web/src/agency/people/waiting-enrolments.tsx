import { Link } from 'react-router'
import { useLoaded } from '../../office/api/use-loaded.ts'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { wordFor } from '../../office/words/word-for.ts'
import { useRegionName } from '../clearing/region-name.ts'
import { useAgencyWords } from '../words.ts'

const CONFLICTS = '/api/v1/regions/{region}/enrolment-conflicts'
const TRANSFERS = '/api/v1/regions/{region}/enrolment-transfers'

/** Enrolments that somebody has to decide on, and transfers under way. Nothing where nothing waits. */
export function WaitingEnrolments({ region }: { readonly region: string }) {
  const { say, lang } = useAgencyWords()
  const regionName = useRegionName()
  const path = { region }
  const conflicts = useLoaded(`conflicts/${region}`, (api) => api.get(CONFLICTS, { path, query: { limit: '100' } }))
  const transfers = useLoaded(`transfers/${region}`, (api) => api.get(TRANSFERS, { path, query: { limit: '100' } }))
  const twice = conflicts.value?.conflicts ?? []
  const moving = transfers.value?.transfers ?? []
  const isKnown = conflicts.value !== null && transfers.value !== null
  if (isKnown && twice.length === 0 && moving.length === 0) return null
  return (
    <section className="card" aria-labelledby="waiting">
      <h2 id="waiting">{say('people.waiting')}</h2>
      <WhenLoaded loaded={conflicts}>{() => null}</WhenLoaded>
      <WhenLoaded loaded={transfers}>{() => null}</WhenLoaded>
      <ul>
        {twice.map(({ personId, enrolmentId, scheme, from }) => (
          <li key={enrolmentId}>
            <Link to={`/people/${personId}`}>
              {say('people.conflictOf', { scheme: wordFor('scheme', scheme, lang), from })}
            </Link>
          </li>
        ))}
        {moving.map(({ personId, transferId, otherRegion, askedOn, side }) => (
          <li key={transferId}>
            <Link to={`/people/${personId}`}>
              {say(side === 'in' ? 'people.transferIn' : 'people.transferOut', {
                region: regionName(otherRegion),
                day: askedOn,
              })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
