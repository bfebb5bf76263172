import { useLoaded } from '../../office/api/use-loaded.ts'
import { WhenLoaded } from '../../office/parts/when-loaded.tsx'
import { useMe } from '../../office/session/session-context.ts'
import { wordFor } from '../../office/words/word-for.ts'
import { grouped } from '../../public/amounts.ts'
import { localToday } from '../../public/today.ts'
import { type AgencyWordKey, useAgencyWords } from '../words.ts'
import { ActButtons } from './acts/act-buttons.tsx'
import { ENROL_EMPLOYEE, ENROL_NEWBORN, ENROL_RESIDENT, ENROLMENT_ACTS, resolveOf } from './acts/enrolment-acts.ts'
import { PERSON, type Period, type PersonAt } from './person.ts'

const STATES: Readonly<Record<string, readonly [AgencyWordKey, string]>> = {
  active: ['people.active', 'good'],
  suspended: ['people.suspended', 'waiting'],
  ended: ['people.ended', ''],
  conflict: ['people.conflict', 'bad'],
  transferring: ['people.transferring', 'waiting'],
}

/** Periods of enrolment, newest first, and what may be done with the latest; a clerk acts. */
export function EnrolmentsPart({ at }: { readonly at: PersonAt }) {
  const { say } = useAgencyWords()
  const isClerk = useMe().role === 'clerk'
  const loaded = useLoaded(`enrolments/${at.personId}`, (api) => api.get(`${PERSON}/enrolments`, { path: at }))
  return (
    <section className="card" aria-labelledby="enrolments">
      <h2 id="enrolments">{say('people.enrolments')}</h2>
      <WhenLoaded loaded={loaded}>
        {({ enrolments }) => (
          <>
            {enrolments.length === 0 && <p>{say('people.enrolmentsNone')}</p>}
            <ul className="cards">
              {enrolments.map((period) => (
                <li key={`${period.enrolmentId} ${period.from} ${period.state}`}>
                  <PeriodLine period={period} />
                  {isClerk && (
                    <ActButtons
                      acts={actsOn(period, period === enrolments.find(doesCount))}
                      at={at}
                      onDone={loaded.again}
                    />
                  )}
                </li>
              ))}
            </ul>
            {isClerk && (
              <ActButtons acts={[ENROL_EMPLOYEE, ENROL_RESIDENT, ENROL_NEWBORN]} at={at} onDone={loaded.again} />
            )}
          </>
        )}
      </WhenLoaded>
    </section>
  )
}

/** Neither in conflict nor one that never held: the server acts on the newest of these. */
const doesCount = ({ state, neverHeld }: Period): boolean => state !== 'conflict' && !neverHeld

/** What can be done to a period: a conflict is resolved where it stands; the rest is done to the enrolment that counts. */
const actsOn = (period: Period, counts: boolean) => [
  ...(period.actions.includes('keep') ? [resolveOf(period.enrolmentId)] : []),
  ...ENROLMENT_ACTS.flatMap(([action, act]) => (counts && isDoneTo(period, action) ? [act] : [])),
]

/** Residents pay by the year and have no base; only workers have one; a waiting period is shortened while it runs. */
function isDoneTo({ actions, scheme, category, benefitsFrom }: Period, action: string): boolean {
  if (!actions.includes(action)) return false
  if (action === 'suspend') return scheme === 'employee'
  if (action === 'rebase') return scheme === 'employee' && category === 'working'
  return action !== 'repair' || benefitsFrom > localToday(new Date())
}

function PeriodLine({ period }: { readonly period: Period }) {
  const { say, lang } = useAgencyWords()
  const { scheme, category, state, from, to, benefitsFrom, base, employer, why, neverHeld, conflictsWith } = period
  const [word, look] = neverHeld
    ? (['people.neverHeld', ''] as const)
    : (STATES[state] ?? (['people.ended', ''] as const))
  return (
    <>
      <p>
        <strong>
          {wordFor('scheme', scheme, lang)} {wordFor('category', category, lang)}
        </strong>{' '}
        <span className={`state ${look}`}>{say(word)}</span>
      </p>
      <p className="hint">
        {say(to === null ? 'people.since' : 'people.between', { from, to: to ?? '' })}{' '}
        {say('people.benefitsFrom', { day: benefitsFrom })}
        {base && ` · ${say('people.baseOf', { base: grouped(base) })}`}
        {employer && ` · ${employer}`}
        {why && ` · ${why}`}
      </p>
      {conflictsWith.map(({ enrolmentId, scheme: other, from: since }) => (
        <p key={enrolmentId} className="hint">
          {say('people.conflictsWith', { scheme: wordFor('scheme', other, lang), from: since })}
        </p>
      ))}
    </>
  )
}
