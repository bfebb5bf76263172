import type { IsoDate } from '@yibao/engine'
import { useWords } from '../../i18n/i18n.ts'
import { weeksOf } from './month.ts'

type MonthCalendarProps = {
  /** `2025-03` */
  readonly month: string
  /** First and last day of the span that is marked. */
  readonly from: IsoDate
  readonly to: IsoDate
}

/** A small month with the days of a span marked; its first and last day stand out. */
export function MonthCalendar({ month, from, to }: MonthCalendarProps) {
  const { say } = useWords()
  const [year, number] = month.split('-')
  const marked = (day: IsoDate): string | undefined =>
    day === from || day === to ? 'edge' : from < day && day < to ? 'within' : undefined
  return (
    <table className="month">
      <caption>{say('filing.monthOf', { year: year!, month: Number(number) })}</caption>
      <thead>
        <tr>
          {[...say('filing.weekdays')].map((weekday, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two weekdays may begin with the same letter
            <th key={at} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: days of other months are empty, and only their place tells them apart
              <td key={at} className={day === null ? undefined : marked(day)}>
                {day === null ? '' : Number(day.slice(8))}
                {day !== null && marked(day) && <span className="unseen"> {say('filing.covered')}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
