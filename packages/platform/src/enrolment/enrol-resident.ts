import {
  addDays,
  addMonths,
  type Category,
  type Group,
  type IsoDate,
  type Problem,
  type Result,
  yearOf,
} from '@yibao/engine'
import type { Casework } from '../work/casework.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { perform } from '../work/perform.ts'
import { refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { type BeginningFound, begin, type EnrolledAnswer, loadBeginning } from './begin.ts'
import { type Before, type Cover, lastInsured, switchesInTime } from './continuity.ts'
import { whyNoDays, whyNotThatDay } from './days.ts'
import type { KeptWaiting } from './enrolment.ts'
import { whyNotInsurable } from './insurance.ts'
import { coverageStart, residentWindow } from './region-rules.ts'
import { FIRST_YEAR_OF_WAITING, missedYears, type ResidentArrival, waitingMonths } from './resident-waiting.ts'

/** A resident pays for a year: for the first time, again, or after years without. */
export type EnrolResidentCommand = {
  readonly category: Extract<Category, 'adult' | 'minor' | 'student'>
  readonly groups: readonly Group[]
  readonly year: number
  readonly paidOn: IsoDate
  /** Whether that lies in the region's window; null: as far as the nation's window of that year is established. */
  readonly inWindow: boolean | null
  readonly yearsPaidBack: number
  /** Last insured day that these books do not know, by a certificate (参保凭证); null: none. */
  readonly insuredUntil: IsoDate | null
  /** Of students: where they are at school. */
  readonly school: string | null
  readonly today: IsoDate
}

/**
 * Enrols in the resident scheme until the end of a year, with the waiting period of 国办发〔2024〕38号. Refused, all reasons at
 * once: YB-W120, W121 what does not fit, YB-W127 window, YB-W128 year, YB-W129 years paid back, YB-W132, YB-W135 days,
 * YB-W136 school.
 */
export const enrolResident = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: EnrolResidentCommand,
): Promise<Result<EnrolledAnswer>> => perform(desk, who, actor, request, enrolmentWork(desk, who, command))

function enrolmentWork(desk: Desk, who: Who, command: EnrolResidentCommand): Casework<BeginningFound, EnrolledAnswer> {
  const { set } = desk.policies.current()
  const insurance = { scheme: 'resident', plan: null, category: command.category, groups: command.groups } as const
  return {
    load: (read) => loadBeginning(read, set, who),
    decide: (found, moment) => {
      const inWindow = command.inWindow ?? isInWindow(command)
      const days = whyNoDays({ paidOn: command.paidOn, insuredUntil: command.insuredUntil })
      if (days.length > 0) return refused(...days, ...whyNotInsurable(set, who.region, insurance))
      const from = beginOf(command)
      const before = lastInsured(found.everywhere, from)
      const arrival = { ...command, inWindow: inWindow ?? false, lastInsuredYear: lastYear(before, command) }
      const problems = [
        ...whyNotInsurable(set, who.region, insurance),
        ...whyNotThatDay({ ...command, from }, found.birthDate),
        inWindow === null ? windowNotEstablished(command.year) : null,
        ...whyNotThatYear(command),
        wrongYearsPaidBack(arrival),
        command.category === 'student' && !command.school?.trim() ? noSchool : null,
      ].filter((one): one is Problem => one !== null)
      if (problems.length > 0) return refused(...problems)
      const { cover, waiting } = residentCover(who.region, before, command.paidOn, from, arrival)
      return begin(moment, found, {
        ...insurance,
        to_date: `${command.year}-12-31`,
        base_fen: null,
        employer: null,
        details: { ...(waiting ? { waiting } : {}), ...(command.school ? { school: command.school.trim() } : {}) },
        cover,
      })
    },
  }
}

/** From the year's first day, or from payment where that is later. */
const beginOf = ({ year, paidOn }: EnrolResidentCommand): IsoDate =>
  paidOn < `${year}-01-01` ? `${year}-01-01` : paidOn

function isInWindow({ year, paidOn }: EnrolResidentCommand): boolean | null {
  const window = residentWindow(year)
  return window === null ? null : window.from <= paidOn && paidOn <= window.to
}

function lastYear(before: Before | null, { insuredUntil }: EnrolResidentCommand): number | null {
  const days = [before?.until ?? null, insuredUntil].filter((day): day is IsoDate => day !== null).sort()
  return days.length === 0 ? null : yearOf(days.at(-1)!)
}

/**
 * Leaving the employee scheme in time counts as no gap (医保办发〔2021〕43号); else the waiting period of residents is counted from
 * the first day that the payment covers.
 */
function residentCover(
  region: string,
  before: Before | null,
  paidOn: IsoDate,
  from: IsoDate,
  arrival: ResidentArrival,
): { readonly cover: Cover; readonly waiting: KeptWaiting | null } {
  const goesOn = before !== null && addDays(before.until, 1) >= from
  if (before !== null && switchesInTime(before, 'resident', from)) {
    const [next, yearBegins] = [addDays(before.until, 1), `${arrival.year}-01-01`]
    const first = next > yearBegins ? next : yearBegins
    return { cover: { from: first, benefitsFrom: first, continuousSince: before.continuousSince }, waiting: null }
  }
  const rule = coverageStart(region, paidOn)
  const paid = rule !== null && rule > from && !goesOn ? rule : from
  const months = waitingMonths(arrival)
  const waited = addMonths(paid, months)
  const waiting = { months, missedYears: missedYears(arrival), yearsPaidBack: arrival.yearsPaidBack, from: paid }
  return {
    cover: {
      from,
      benefitsFrom: goesOn && before.benefitsFrom > waited ? before.benefitsFrom : waited,
      continuousSince: goesOn ? before.continuousSince : from,
    },
    waiting: months === 0 ? null : waiting,
  }
}

function whyNotThatYear({ year, paidOn }: EnrolResidentCommand): readonly Problem[] {
  if (Number.isInteger(year) && year >= FIRST_YEAR_OF_WAITING && [year, year - 1].includes(yearOf(paidOn))) return []
  return [
    refusal(
      'YB-W128',
      'year',
      [
        `参保年度应为缴费当年或次年，且不早于 ${FIRST_YEAR_OF_WAITING} 年`,
        `the year paid for is that of payment or the next, and not before ${FIRST_YEAR_OF_WAITING}`,
      ],
      ['核对参保年度和缴费日期', 'check the year and the day of payment'],
    ),
  ]
}

function wrongYearsPaidBack(arrival: ResidentArrival): Problem | null {
  const missed = missedYears(arrival)
  const { yearsPaidBack } = arrival
  if (Number.isInteger(yearsPaidBack) && yearsPaidBack >= 0 && yearsPaidBack <= missed) return null
  return wrongYears(missed)
}

export const wrongYears = (missed: number): Problem =>
  refusal(
    'YB-W129',
    'yearsPaidBack',
    [
      `断缴 ${missed} 年，补缴年数应为0至 ${missed} 的整数`,
      `${missed} year(s) were missed: 0 to ${missed} can be paid back`,
    ],
    [
      '核对参保记录；本系统没有的记录填写凭证上的最后参保日',
      'check the record; give the last insured day of a certificate',
    ],
  )

const windowNotEstablished = (year: number): Problem =>
  refusal(
    'YB-W127',
    'inWindow',
    [`${year} 年度的集中参保缴费期没有收录`, `the window for paying for ${year} is not established here`],
    ['由经办机构写明是否在集中参保缴费期内缴费', 'the agency says whether it was paid within the window'],
  )

const noSchool = refusal(
  'YB-W136',
  'school',
  ['大学生参保没有写学校', 'a student is enrolled without a school'],
  ['写明学校；学生在学校所在地参保', 'name the school: students are enrolled where they study'],
)
