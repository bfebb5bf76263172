import { EmptyState } from '../../office/parts/empty-state.tsx'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { wordFor } from '../../office/words/word-for.ts'
import { localToday } from '../../public/today.ts'
import { usePageTitle } from '../../shell/page-title.ts'
import { useInsuredWords } from '../words.ts'
import { PeriodFacts } from './period-facts.tsx'
import { PeriodState } from './period-state.tsx'
import { StandingNote } from './standing-note.tsx'
import { type Period, periodOn, useEnrolments } from './use-enrolments.ts'

/** What holds today, and every period of enrolment. */
export function EnrolmentsPages() {
  const { say } = useInsuredWords()
  const enrolments = useEnrolments()
  const today = localToday(new Date())
  usePageTitle(say('enrolments.title'))
  return (
    <>
      <h1>{say('enrolments.title')}</h1>
      <WhenLoaded loaded={enrolments}>
        {({ enrolments: periods }) => (
          <>
            <Today period={periodOn(periods, today)} today={today} />
            <section aria-labelledby="history">
              <h2 id="history">{say('enrolments.history')}</h2>
              {periods.length === 0 && <EmptyState title={say('enrolments.historyNone')} />}
              {periods.map((period) => (
                <PeriodCard key={period.enrolmentId} period={period} />
              ))}
            </section>
          </>
        )}
      </WhenLoaded>
    </>
  )
}

function Today({ period, today }: { readonly period: Period | null; readonly today: string }) {
  const { say } = useInsuredWords()
  return (
    <section aria-labelledby="today">
      <h2 id="today">{say('enrolments.today', { day: today })}</h2>
      <StandingNote period={period} />
      {period && <PeriodFacts period={period} />}
    </section>
  )
}

function PeriodCard({ period }: { readonly period: Period }) {
  const { say, lang } = useInsuredWords()
  const { from, to, neverHeld, scheme, category, why } = period
  return (
    <div className="card">
      <p>
        <strong>
          {to === null || neverHeld ? say('enrolments.sinceOnly', { from }) : say('enrolments.until', { from, to })}
        </strong>{' '}
        <PeriodState period={period} />
      </p>
      <p>
        {wordFor('scheme', scheme, lang)} · {wordFor('category', category, lang)}
        {why && ` · ${say('enrolments.why')}: ${why}`}
      </p>
    </div>
  )
}
