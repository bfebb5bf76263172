import { Link } from 'react-router'
import { useLoaded } from '../../office/api/use-loaded.ts'
import { EmptyState } from '../../office/parts/empty-state.tsx'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { wordFor } from '../../office/words/word-for.ts'
import { grouped } from '../../public/amounts.ts'
import { WideTable } from '../../shell/wide-table.tsx'
import { StateMark } from '../visit/state-mark.tsx'
import { useHospitalWords } from '../words.ts'
import { type Home, type Identified, useCounter } from './counter-context.tsx'

/** What the person has had at this institution, whichever window or system registered it. */
export function PatientVisits({ patient, home }: { readonly patient: Identified; readonly home: Home }) {
  const { say, lang } = useHospitalWords()
  const { remember } = useCounter()
  const who = { region: home.region, personId: patient.personId }
  const visits = useLoaded(`visits/${who.region}/${who.personId}`, (api) =>
    api.get('/api/v1/regions/{region}/persons/{personId}/encounters', { path: who, query: { limit: '10' } }),
  )
  return (
    <section aria-labelledby="visits">
      <h2 id="visits">{say('counter.visits')}</h2>
      <WhenLoaded loaded={visits}>
        {({ encounters }) =>
          encounters.length === 0 ? (
            <EmptyState title={say('counter.visitsNone')} />
          ) : (
            <WideTable label={say('counter.visits')}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{say('counter.when')}</th>
                    <th scope="col">{say('counter.care')}</th>
                    <th scope="col">{say('counter.state')}</th>
                    <th scope="col" className="money">
                      {say('counter.total')}
                    </th>
                    <td />
                  </tr>
                </thead>
                <tbody>
                  {encounters.map(({ encounterId, admittedOn, care, state, total }) => (
                    <tr key={encounterId}>
                      <th scope="row">{admittedOn}</th>
                      <td>{wordFor('care', care, lang)}</td>
                      <td>
                        <StateMark state={state} />
                      </td>
                      <td className="money">{grouped(total)}</td>
                      <td>
                        <Link
                          to={`/visits/${who.region}/${who.personId}/${encounterId}`}
                          onClick={() => remember({ ...who, encounterId, ...maskedOf(patient) })}
                        >
                          {say('counter.open')}
                        </Link>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </WideTable>
          )
        }
      </WhenLoaded>
    </section>
  )
}

export const maskedOf = ({ person: { name, idNumber } }: Identified) => ({ name, idNumber })
