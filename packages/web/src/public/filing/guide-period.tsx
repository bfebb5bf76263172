import type { GuidePeriod } from '@yibao/engine'
import { useWords } from '../../i18n/i18n.ts'
import { SourceLine } from '../source-line.tsx'
import { monthOf } from './month.ts'
import { MonthCalendar } from './month-calendar.tsx'

/** How long something holds: in words, and on the months in which it begins and ends. */
export function GuidePeriodPart({ title, period }: { readonly title: string; readonly period: GuidePeriod }) {
  const { say, lang } = useWords()
  const { from, lastDay } = period
  const months = lastDay === null ? [] : [...new Set([monthOf(from), monthOf(lastDay)])]
  return (
    <section className="note">
      <h3>{title}</h3>
      <p className="period">
        {lastDay === null ? say('filing.longTerm') : say('filing.untilDay', { from, to: lastDay })}
      </p>
      {lastDay !== null && (
        <div className="months">
          {months.map((month) => (
            <MonthCalendar key={month} month={month} from={from} to={lastDay} />
          ))}
        </div>
      )}
      <p>{period.text[lang]}</p>
      <p className="grounds">
        <SourceLine source={period.source} />
      </p>
    </section>
  )
}
