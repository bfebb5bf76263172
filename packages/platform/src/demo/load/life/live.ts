import { addDays, addMonths, type IsoDate, type Problem } from '@yibao/engine'
import { creditWork } from '../../../enrolment/credit/credit-month.ts'
import { monthlyCredit } from '../../../enrolment/credit/monthly-credit.ts'
import { IDENTITY_CARD } from '../../../people/document-kinds.ts'
import { registrationOf } from '../../../people/register.ts'
import { type Desk, SYSTEM } from '../../../work/desk.ts'
import type { DemoPerson } from '../../city/people.ts'
import type { Book } from '../memory/book.ts'
import { creditedPeriodOn } from '../memory/facts.ts'
import { type CityPlan, momentOf, todayOf, yearOfBills } from '../plan.ts'
import { absenceOf } from './absence.ts'
import { type Acts, actsOf, type Event } from './acts.ts'
import { isEstablished } from './established.ts'
import { fileFor } from './file.ts'
import { takeOverEnrolments } from './insurance.ts'
import { beTreated } from './treatment.ts'
import { type LivedVisit, visitsOf } from './visits.ts'

/** Somebody's year in memory, and what was refused in it: an institution settled nothing then, the person paid. */
type Life = { readonly book: Book; readonly refused: readonly Problem[] }

/**
 * A year of a person in memory: registered and enrolled, credited by the month, filing before they leave, treated and settled –
 * by the same decisions as at a counter, in order of time. Null: not born yet.
 */
export function liveYear(desk: Desk, plan: CityPlan, person: DemoPerson): Life | null {
  const year = yearOfBills(plan)
  if (person.birthDate > year.to) return null
  const registered = person.birthDate > year.from ? person.birthDate : year.from
  const registration = registrationOf(desk, person.region, {
    idType: IDENTITY_CARD,
    idNumber: person.idNumber,
    sex: null,
    birthDate: null,
    name: person.name,
    phone: person.phone,
    bankAccount: person.bankAccount,
    today: todayOf(plan),
  })
  if (!registration.ok) throw new Error(`person ${person.index} cannot be registered`)
  const { who, work } = registration.value
  const acts = actsOf(desk, plan, person, who)
  acts.act(momentOf(registered, 8), SYSTEM, work, [])
  acts.act(momentOf(registered, 8), SYSTEM, takeOverEnrolments(plan.seed, person, who, year), null)
  const absence = absenceOf(plan.seed, person, year)
  const visits = visitsSettled(desk, plan, person)
  const events: readonly Event[] = [
    ...creditsOf(acts, year),
    ...(absence?.filedOn ? [fileFor(acts, absence, absence.filedOn)] : []),
    ...visits.flatMap((visit) => beTreated(acts, plan.seed, person, visit)),
  ]
  const results = [...events].sort((a, b) => a.at - b.at).map(({ happen }) => happen())
  return { book: acts.book, refused: results.flatMap((one) => (one.ok ? [] : one.problems)) }
}

/** The visits of somebody's year, of kinds that the policies pay. */
export function visitsSettled({ policies }: Desk, plan: CityPlan, person: DemoPerson): readonly LivedVisit[] {
  const year = yearOfBills(plan)
  const absence = absenceOf(plan.seed, person, year)
  const settles = (visit: Omit<LivedVisit, 'number'>) => isEstablished(policies.current(), person, absence, visit)
  return visitsOf(plan.seed, person, absence, year, settles)
}

/** 划账 on the last day of each month that ended within the year, for whoever has an account then. */
function creditsOf({ desk, who, book, act }: Acts, { from, to }: { readonly from: IsoDate; readonly to: IsoDate }) {
  const { set } = desk.policies.current()
  const events: Event[] = []
  for (let first = `${from.slice(0, 8)}01`; ; first = addMonths(first, 1)) {
    const [month, last] = [first.slice(0, 7), addDays(addMonths(first, 1), -1)]
    if (last > to) return events
    const period = creditedPeriodOn(book, last)
    if (period === undefined || 'reason' in monthlyCredit(set, who.region, month, period)) continue
    const at = momentOf(last, 22)
    events.push({
      at,
      happen: () => act(at, SYSTEM, creditWork(desk, who, month, last), { period, credited: false }),
    })
  }
}
