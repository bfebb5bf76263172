import { addDays, addMonths, type IsoDate, ok } from '@yibao/engine'
import { type EnrolmentRow, insertEnrolment } from '../../../enrolment/enrolment.ts'
import { firstOfNextMonth } from '../../../enrolment/region-rules.ts'
import { waitAfterGap } from '../../../enrolment/resident-waiting.ts'
import { succeed } from '../../../enrolment/timeline.ts'
import type { Casework } from '../../../work/casework.ts'
import type { Who } from '../../../work/desk.ts'
import type { DemoPerson } from '../../city/people.ts'
import { chance, integer, stream } from '../../city/random.ts'

/**
 * Takes over the enrolments of a person from the system before this one (期初): the periods that hold within the year of bills.
 * Some people at work are suspended in its course (停保), some residents came back late and waited (待遇等待期).
 */
export const takeOverEnrolments = (
  seed: string,
  person: DemoPerson,
  who: Who,
  year: { readonly from: IsoDate; readonly to: IsoDate },
): Pick<Casework<null, null>, 'decide'> => ({
  decide: (_, moment) => {
    const rows = periodsOf(seed, person, year).map((row) => ({
      ...row,
      enrolment_id: moment.newId(),
    }))
    const [last, ...before] = [...rows].reverse()
    return ok({
      answer: null,
      writes: [...before.reverse().map((row) => insertEnrolment(who, row)), ...succeed(who, [], last!)],
      audit: rows.map((row) => ({ action: 'enrolment.take-over', target: `enrolment/${row.enrolment_id}` })),
    })
  },
})

/** The periods of a person's enrolment that hold within the year, oldest first. */
export const periodsOf = (seed: string, person: DemoPerson, year: Year): readonly Period[] =>
  (person.scheme === 'employee' ? employed : resident)(seed, person, year)

type Period = Omit<EnrolmentRow, 'enrolment_id'>
type Year = { readonly from: IsoDate; readonly to: IsoDate }

const periodOf = (person: DemoPerson): Period => ({
  scheme: person.scheme,
  plan: person.plan,
  category: person.category,
  groups: person.groups,
  state: 'active',
  from_date: person.enrolledSince,
  to_date: null,
  benefits_from: person.enrolledSince,
  continuous_since: person.enrolledSince,
  base_fen: person.contributionBase,
  employer: person.category === 'working' ? '演示单位' : null,
  other_region: null,
  details: {},
})

function employed(seed: string, person: DemoPerson, { from, to }: Year): readonly Period[] {
  const source = stream(seed, 'insurance', person.index)
  const period = periodOf(person)
  const suspendedFrom = firstOfNextMonth(addDays(from, integer(source, 60, 330)))
  const isSuspended = person.category === 'working' && chance(source, 200)
  if (!isSuspended || suspendedFrom <= period.from_date || suspendedFrom > to) return [period]
  return [
    { ...period, to_date: addDays(suspendedFrom, -1) },
    { ...period, state: 'suspended', from_date: suspendedFrom, details: { why: '演示：离职' } },
  ]
}

/** Residents pay for calendar years: what lies before the present one is one period. */
function resident(seed: string, person: DemoPerson, { to }: Year): readonly Period[] {
  const source = stream(seed, 'insurance', person.index)
  const present = Number(to.slice(0, 4))
  const period = periodOf(person)
  const first: IsoDate = `${present}-01-01`
  const last: IsoDate = `${present}-12-31`
  if (period.from_date >= first) return [{ ...period, to_date: last }]
  const paidOn = addDays(first, integer(source, 40, 150))
  if (person.groups.length === 0 && period.from_date < `${present - 1}-01-01` && paidOn < to && chance(source, 150)) {
    const months = waitAfterGap(1, 0)
    const waiting = { months, missedYears: 1, yearsPaidBack: 0, from: paidOn }
    const back = { from_date: paidOn, benefits_from: addMonths(paidOn, months), continuous_since: paidOn }
    return [
      { ...period, to_date: `${present - 2}-12-31` },
      { ...period, ...back, to_date: last, details: { waiting } },
    ]
  }
  return [
    { ...period, to_date: `${present - 1}-12-31` },
    { ...period, from_date: first, to_date: last },
  ]
}
