import { useState } from 'react'
import { Link } from 'react-router'
import { useLoaded } from '../../office/api/use-loaded.ts'
import { EmptyState } from '../../office/parts/empty-state.tsx'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { Field } from '../../shell/fields/field.tsx'
import { usePageTitle } from '../../shell/page-title.ts'
import { useCounter } from '../counter/counter-context.tsx'
import { useHospitalWords } from '../words.ts'
import { lastDayOf } from './months-of.ts'

/** The days of a month with settlements, and how each stands. */
export function DaysPage() {
  const { say } = useHospitalWords()
  const { today, institutionId } = useCounter()
  const [month, setMonth] = useState(today.slice(0, 7))
  usePageTitle(say('counter.days'))
  const days = useLoaded(`days/${month}`, (api) =>
    api.get('/api/v1/institutions/{institutionId}/days', {
      path: { institutionId },
      query: { from: `${month}-01`, to: lastDayOf(month) },
    }),
  )
  return (
    <div className="books">
      <h1>{say('month.daysTitle')}</h1>
      <p className="lead">{say('month.daysLead')}</p>
      <Field id="month" label={say('month.month')}>
        <input
          id="month"
          type="month"
          className="date"
          max={today.slice(0, 7)}
          value={month}
          onChange={(event) => event.target.value !== '' && setMonth(event.target.value)}
        />
      </Field>
      <WhenLoaded loaded={days}>
        {({ days: found }) =>
          found.length === 0 ? (
            <EmptyState title={say('month.noDays')}>
              <p>{say('month.noDaysHint')}</p>
            </EmptyState>
          ) : (
            <table>
              <thead>
                <tr>
                  <th scope="col">{say('month.day')}</th>
                  <th scope="col" className="money">
                    {say('month.settlements')}
                  </th>
                  <th scope="col">{say('month.state')}</th>
                </tr>
              </thead>
              <tbody>
                {found.map(({ day, settlements, state }) => (
                  <tr key={day}>
                    <th scope="row">
                      <Link to={`/days/${day}`}>{day}</Link>
                    </th>
                    <td className="money">{settlements}</td>
                    <td>
                      <DayState state={state} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </WhenLoaded>
    </div>
  )
}

function DayState({ state }: { readonly state: 'matched' | 'different' | null }) {
  const { say } = useHospitalWords()
  if (state === null) return <span className="state waiting">{say('month.notYet')}</span>
  return <span className={state === 'matched' ? 'state good' : 'state bad'}>{say(`month.${state}`)}</span>
}
