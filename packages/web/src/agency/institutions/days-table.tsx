import { useAgencyWords } from '../words.ts'
import type { Day } from './institution.ts'

type DaysTableProps = {
  readonly days: readonly Day[]
  readonly month: string
  /** Whether the month has ended, so that it can be declared. */
  readonly over: boolean
}

/** How many days match, and each of them. */
export function DaysTable({ days, month, over }: DaysTableProps) {
  const { say } = useAgencyWords()
  const matched = days.filter(({ state }) => state === 'matched').length
  const told = say('institutions.progress', { month, matched, days: days.length })
  return (
    <>
      <p>
        {told} <progress aria-label={told} max={days.length} value={matched} />
      </p>
      {over && matched === days.length && <p>{say('institutions.declarable')}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{say('institutions.day')}</th>
            <th scope="col" className="money">
              {say('institutions.settlements')}
            </th>
            <th scope="col">{say('institutions.standing')}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, settlements, state }) => (
            <tr key={day}>
              <th scope="row">{day}</th>
              <td className="money">{settlements}</td>
              <td>
                <Standing state={state} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Standing({ state }: Pick<Day, 'state'>) {
  const { say } = useAgencyWords()
  if (state === null) return <span className="state waiting">{say('institutions.notYet')}</span>
  return <span className={state === 'matched' ? 'state good' : 'state bad'}>{say(`institutions.${state}`)}</span>
}
