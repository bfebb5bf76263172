import { Link } from 'react-router'
import { useLoaded } from '../../office/api/use-loaded.ts'
import { EmptyState } from '../../office/parts/empty-state.tsx'
import { wordFor } from '../../office/words/word-for.ts'
import { grouped } from '../../public/amounts.ts'
import { WideTable } from '../../shell/wide-table.tsx'
import { StateMark } from '../visit/state-mark.tsx'
import { useHospitalWords } from '../words.ts'
import { useCounter } from './counter-context.tsx'
import type { WorklistVisit } from './worklist.ts'

/** The visits of this window today, each as it stands on the server now. */
export function WorklistTable() {
  const { say } = useHospitalWords()
  const { worklist } = useCounter()
  return (
    <section aria-labelledby="todays">
      <h2 id="todays">{say('counter.todays')}</h2>
      {worklist.visits.length === 0 ? (
        <EmptyState title={say('counter.todaysNone')}>
          <p>{say('counter.todaysNoneHint')}</p>
        </EmptyState>
      ) : (
        <WideTable label={say('counter.todays')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('counter.name')}</th>
                <th scope="col">{say('counter.document')}</th>
                <th scope="col">{say('counter.care')}</th>
                <th scope="col">{say('counter.state')}</th>
                <th scope="col" className="money">
                  {say('counter.total')}
                </th>
                <td />
              </tr>
            </thead>
            <tbody>
              {worklist.visits.map((visit) => (
                <VisitRow key={visit.encounterId} visit={visit} />
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </section>
  )
}

function VisitRow({ visit }: { readonly visit: WorklistVisit }) {
  const { say, lang } = useHospitalWords()
  const { region, personId, encounterId, name, idNumber } = visit
  const { value } = useLoaded(`visit/${encounterId}`, (api) =>
    api.get('/api/v1/regions/{region}/persons/{personId}/encounters/{encounterId}', {
      path: { region, personId, encounterId },
    }),
  )
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{idNumber}</td>
      <td>{value && wordFor('care', value.care, lang)}</td>
      <td>{value && <StateMark state={value.state} />}</td>
      <td className="money">{value && grouped(value.total)}</td>
      <td>
        <Link to={`/visits/${region}/${personId}/${encounterId}`}>{say('counter.open')}</Link>
      </td>
    </tr>
  )
}
