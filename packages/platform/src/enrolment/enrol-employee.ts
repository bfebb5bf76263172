import type { Category, Group, IsoDate, Result } from '@yibao/engine'
import type { Casework } from '../work/casework.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { perform } from '../work/perform.ts'
import { refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { type BeginningFound, begin, type EnrolledAnswer, loadBeginning, ownRows } from './begin.ts'
import { type Arrival, employeeCover, lastInsured } from './continuity.ts'
import { whyNoDays, whyNotThatDay } from './days.ts'
import { type Insurance, readBase, whyNotInsurable } from './insurance.ts'

/** Somebody begins in the employee scheme, or comes back to it after their enrolment ended. */
export type EnrolEmployeeCommand = Arrival & {
  readonly plan: string | null
  readonly category: Extract<Category, 'working' | 'retired'>
  readonly groups: readonly Group[]
  /** Monthly contribution base, a decimal string of yuan; null for retirees. */
  readonly base: string | null
  readonly employer: string | null
  readonly today: IsoDate
}

/**
 * Enrols in the employee scheme. Refused, all reasons at once: YB-W120 to W126 what does not fit or is not established,
 * YB-W132, YB-W135 days.
 */
export const enrolEmployee = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: EnrolEmployeeCommand,
): Promise<Result<EnrolledAnswer>> => perform(desk, who, actor, request, enrolmentWork(desk, who, command))

function enrolmentWork(desk: Desk, who: Who, command: EnrolEmployeeCommand): Casework<BeginningFound, EnrolledAnswer> {
  const { set } = desk.policies.current()
  return {
    load: (read) => loadBeginning(read, set, who),
    decide: (found, moment) => {
      const insurance: Insurance = { ...command, scheme: 'employee' }
      const { baseFen, problems: baseProblems } = readBase(command.base, command.category, who.region, command.from)
      const days = whyNoDays({ from: command.from, paidOn: command.paidOn, coverageFrom: command.coverageFrom })
      const cover = employeeCover(who.region, lastInsured(ownRows(found.everywhere, who), command.from), command)
      const problems = [
        ...whyNotInsurable(set, who.region, insurance),
        ...baseProblems,
        ...days,
        ...(days.length === 0 ? whyNotThatDay(command, found.birthDate) : []),
        ...(days.length === 0 && !cover.ok ? cover.problems : []),
      ]
      if (!cover.ok || problems.length > 0) return refused(...problems)
      return begin(moment, found, {
        scheme: 'employee',
        plan: command.plan,
        category: command.category,
        groups: command.groups,
        to_date: null,
        base_fen: baseFen,
        employer: command.employer,
        details: {},
        cover: cover.value,
      })
    },
  }
}
