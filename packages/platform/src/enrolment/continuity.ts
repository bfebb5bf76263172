import { addDays, addMonths, type IsoDate, ok, type Problem, type Result, type Scheme } from '@yibao/engine'
import { refusal, refused } from '../work/refusal.ts'
import type { EnrolmentRow } from './enrolment.ts'
import { coverageStart } from './region-rules.ts'
import { periodsOf } from './timeline.ts'

/** The last time that a person was insured before a day. */
export type Before = {
  /** Last insured day. */
  readonly until: IsoDate
  readonly scheme: Scheme
  readonly continuousSince: IsoDate
  /** First day of benefits then: a waiting period that is not over goes on. */
  readonly benefitsFrom: IsoDate
}

/** When a period begins, and what is counted from when. */
export type Cover = { readonly from: IsoDate; readonly benefitsFrom: IsoDate; readonly continuousSince: IsoDate }

/** How enrolment begins again: when, paid when, and what the agency says where no rule is established. */
export type Arrival = {
  readonly from: IsoDate
  readonly paidOn: IsoDate
  /** The gap is paid back. */
  readonly backPaid: boolean
  /** First day of benefits, where the region's rule is not established; else null. */
  readonly coverageFrom: IsoDate | null
  /** The region's waiting period after a gap, 0 to 6 months; null: not said. */
  readonly waitMonths: number | null
}

const SHORT_GAP_MONTHS = 3
const LONGEST_WAIT_MONTHS = 6
const SWITCH_NEEDS_MONTHS = 24

/** The last active period that began before a day. */
export const lastActive = (rows: readonly EnrolmentRow[], day: IsoDate): EnrolmentRow | null =>
  periodsOf(rows)
    .filter(({ state, from_date }) => state === 'active' && from_date < day)
    .at(-1) ?? null

/** When a person was last insured before a day; a period that goes on is cut there, where the new one begins. */
export function lastInsured(rows: readonly EnrolmentRow[], day: IsoDate): Before | null {
  const row = lastActive(rows, day)
  if (row === null) return null
  const before = addDays(day, -1)
  return {
    until: row.to_date === null || row.to_date > before ? before : row.to_date,
    scheme: row.scheme,
    continuousSince: row.continuous_since,
    benefitsFrom: row.benefits_from,
  }
}

/**
 * Cover of the employee scheme after whatever was before (医保办发〔2021〕43号): without a gap it goes on; a gap of up to 3 months
 * that is paid back counts as none, and its costs are covered; after another gap the region may set a wait of up to 6 months.
 * YB-W124 where the region's first day of benefits, and YB-W125 where its wait, is not established and not said; YB-W126.
 */
export function employeeCover(region: string, before: Before | null, arrival: Arrival): Result<Cover> {
  const bridged = before === null ? null : bridge(before, 'employee', arrival)
  if (bridged !== null) return ok(bridged)
  const { from, paidOn, coverageFrom, waitMonths } = arrival
  const rule = coverageStart(region, paidOn)
  const start = rule ?? coverageFrom
  const problems = [
    start === null ? startNotEstablished : null,
    rule !== null && coverageFrom !== null && coverageFrom !== rule ? otherStart(rule) : null,
    before !== null && waitMonths === null ? waitNotEstablished(before, from) : null,
    waitMonths !== null && !isWait(waitMonths) ? waitTooLong : null,
  ].filter((one): one is Problem => one !== null)
  if (start === null || problems.length > 0) return refused(...problems)
  const waits = before === null ? 0 : waitMonths!
  const begins = start > from ? start : from
  return ok({ from, benefitsFrom: addMonths(begins, waits), continuousSince: from })
}

/**
 * Whether what was before counts on: no gap at all, or one of up to 3 months that is paid back – between two schemes only for
 * people insured for 2 years without a break. Null where it does not.
 */
export function bridge(
  before: Before,
  scheme: Scheme,
  { from, backPaid }: Pick<Arrival, 'from' | 'backPaid'>,
): Cover | null {
  const next = addDays(before.until, 1)
  const { continuousSince } = before
  const benefitsFrom = (day: IsoDate) => (before.benefitsFrom > day ? before.benefitsFrom : day)
  if (from <= next) return { from, benefitsFrom: benefitsFrom(from), continuousSince }
  if (!backPaid || from > addMonths(next, SHORT_GAP_MONTHS)) return null
  const longEnough = addMonths(continuousSince, SWITCH_NEEDS_MONTHS) <= next
  if (before.scheme !== scheme && !longEnough) return null
  return { from: next, benefitsFrom: benefitsFrom(next), continuousSince }
}

/** Whether somebody leaves one scheme for another as 医保办发〔2021〕43号 asks: within 3 months, after 2 years without a break. */
export const switchesInTime = (before: Before, scheme: Scheme, from: IsoDate): boolean =>
  before.scheme !== scheme &&
  from <= addMonths(addDays(before.until, 1), SHORT_GAP_MONTHS) &&
  addMonths(before.continuousSince, SWITCH_NEEDS_MONTHS) <= addDays(before.until, 1)

const isWait = (months: number): boolean => Number.isInteger(months) && months >= 0 && months <= LONGEST_WAIT_MONTHS

const startNotEstablished = refusal(
  'YB-W124',
  'coverageFrom',
  [
    '本统筹区从哪一天起享受待遇，没有收录规定',
    'the first day of benefits under this region’s rule is not established here',
  ],
  ['由经办机构写明享受待遇的第一天', 'the agency says the first day of benefits'],
)

const otherStart = (rule: IsoDate): Problem =>
  refusal(
    'YB-W124',
    'coverageFrom',
    [`按本统筹区规定，从 ${rule} 起享受待遇`, `by this region’s rule benefits begin on ${rule}`],
    ['留空，按规定计算', 'leave it out: the rule decides'],
  )

const waitNotEstablished = ({ until }: Before, from: IsoDate): Problem =>
  refusal(
    'YB-W125',
    'waitMonths',
    [
      `${until} 起中断，到 ${from} 才续上，中断期没有按规定补缴；本统筹区的等待期没有收录`,
      `insured until ${until} and again from ${from}, the gap is not made up for; this region’s waiting period is not established here`,
    ],
    [
      '中断不超过3个月的可补缴（跨险种须连续参保满2年）；否则由经办机构写明等待期，0至6个月',
      'a gap of up to 3 months may be paid back (between schemes after 2 years insured); else the agency says the wait, 0 to 6 months',
    ],
  )

const waitTooLong = refusal(
  'YB-W126',
  'waitMonths',
  ['等待期应为0至6个月的整数', 'the waiting period is a whole number of months from 0 to 6'],
  ['中断超过3个月的，等待期最长6个月（医保办发〔2021〕43号）', 'after a gap the wait is 6 months at most'],
)
