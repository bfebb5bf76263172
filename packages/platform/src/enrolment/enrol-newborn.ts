import { type Group, type IsoDate, isIsoDate, type Problem, type Result, yearOf } from '@yibao/engine'
import type { Casework } from '../work/casework.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { perform } from '../work/perform.ts'
import { notFound, refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { type BeginningFound, begin, type EnrolledAnswer, loadBeginning } from './begin.ts'
import { whyNoDays, whyNotThatDay } from './days.ts'
import { whyNotInsurable } from './insurance.ts'
import { newbornDeadline } from './region-rules.ts'

/** A newborn, registered by birth certificate or number, is enrolled for the year paid for. */
export type EnrolNewbornCommand = {
  readonly groups: readonly Group[]
  readonly year: number
  readonly paidOn: IsoDate
  readonly today: IsoDate
}

/**
 * Enrols a newborn within the region's limit: benefits from birth, and no waiting period. Later it is enrolled like other
 * residents. Refused, all reasons at once: YB-W120, YB-W128 year, YB-W130 limit, YB-W132, YB-W135 days.
 */
export const enrolNewborn = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: EnrolNewbornCommand,
): Promise<Result<EnrolledAnswer>> => perform(desk, who, actor, request, enrolmentWork(desk, who, command))

function enrolmentWork(desk: Desk, who: Who, command: EnrolNewbornCommand): Casework<BeginningFound, EnrolledAnswer> {
  const { set } = desk.policies.current()
  const insurance = { scheme: 'resident', plan: null, category: 'newborn', groups: command.groups } as const
  return {
    load: (read) => loadBeginning(read, set, who),
    decide: (found, moment) => {
      const birth = found.birthDate
      if (birth === null) return refused(notFound('personId', ['这个人', 'person']))
      const isDay = isIsoDate(command.paidOn)
      const problems = [
        ...whyNotInsurable(set, who.region, insurance),
        ...whyNoDays({ paidOn: command.paidOn }),
        ...(isDay ? whyNotThatDay({ ...command, from: birth }, birth) : []),
        isDay ? pastTheLimit(who.region, birth, command.paidOn) : null,
        isYearOfNewborn(command, birth) ? null : otherYear(birth, command.today),
      ].filter((one): one is Problem => one !== null)
      if (problems.length > 0) return refused(...problems)
      return begin(moment, found, {
        ...insurance,
        to_date: `${command.year}-12-31`,
        base_fen: null,
        employer: null,
        details: {},
        cover: { from: birth, benefitsFrom: birth, continuousSince: birth },
      })
    },
  }
}

const isYearOfNewborn = ({ year, today }: EnrolNewbornCommand, birth: IsoDate): boolean =>
  Number.isInteger(year) && yearOf(birth) <= year && year <= yearOf(today)

function pastTheLimit(region: string, birth: IsoDate, paidOn: IsoDate): Problem | null {
  const deadline = newbornDeadline(region, birth)
  if (paidOn <= deadline) return null
  return refusal(
    'YB-W130',
    'paidOn',
    [
      `新生儿参保期限到 ${deadline} 为止，已经超过`,
      `a newborn could be enrolled with benefits from birth until ${deadline}: that is past`,
    ],
    ['按未成年居民参保，适用等待期规定', 'enrol as a minor resident, with the waiting period that holds then'],
  )
}

const otherYear = (birth: IsoDate, today: IsoDate): Problem =>
  refusal(
    'YB-W128',
    'year',
    ['新生儿的参保年度应为出生当年或当前年度', 'a newborn is enrolled for the year of birth or the present one'],
    [`可用：${yearOf(birth)} 至 ${yearOf(today)}`, `use ${yearOf(birth)} to ${yearOf(today)}`],
  )
