import { useLoaded } from '../../office/api/use-loaded.ts'
import { wordFor } from '../../office/words/word-for.ts'
import { grouped } from '../../public/amounts.ts'
import { useSelf } from '../overview/use-self.ts'
import { useInsuredWords } from '../words.ts'

const ENCOUNTERS = '/api/v1/regions/{region}/persons/{personId}/encounters'

/** States in which a visit is not over: there is nothing to pay for it yet, or again. */
const UNSETTLED = ['open', 'discharged', 'reopened']

/** Visits that are under way, so that somebody in hospital does not look for a bill in vain. Nothing where there are none. */
export function UnsettledVisits() {
  const { say, lang } = useInsuredWords()
  const path = useSelf()
  const visits = useLoaded(`visits/${path.personId}`, (api) => api.get(ENCOUNTERS, { path, query: { limit: '20' } }))
  const unsettled = (visits.value?.encounters ?? []).filter(({ state }) => UNSETTLED.includes(state))
  if (unsettled.length === 0) return null
  return (
    <section className="card" aria-labelledby="unsettled">
      <h2 id="unsettled">{say('bills.unsettled')}</h2>
      <p className="hint">{say('bills.unsettledLead')}</p>
      <ul>
        {unsettled.map(({ encounterId, admittedOn: day, institutionName: place, care, total }) => (
          <li key={encounterId}>
            {say('bills.unsettledVisit', { day, place, care: wordFor('care', care, lang) })}
            <small className="under">{say('bills.unsettledTotal', { total: grouped(total) })}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
