import type { Category, Group, IsoDate, Problem, Result } from '@yibao/engine'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { perform } from '../work/perform.ts'
import { refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { type ChangedAnswer, changedTo, onLastPeriod, whyNoReason } from './change-last.ts'
import { whyNoDays } from './days.ts'
import type { EnrolmentRow } from './enrolment.ts'
import { readBase, whyNotInsurable } from './insurance.ts'
import { amendFrom, periodsOf } from './timeline.ts'

/** What somebody is insured as from a day on, within the scheme: worker to retiree, minor to adult, another plan or group. */
export type ChangeCategoryCommand = {
  readonly category: Category
  readonly plan: string | null
  readonly groups: readonly Group[]
  /** Contribution base of those at work, yuan; null for all others. */
  readonly base: string | null
  readonly from: IsoDate
  readonly why: string
}

/**
 * Changes category, plan or groups from a day on; continuity and benefits go on. Refused, all reasons at once: YB-W121 to W123,
 * YB-W134 nothing changes, YB-W135, YB-W137, YB-W139 not insured on that day, YB-W904.
 */
export const changeCategory = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: ChangeCategoryCommand,
): Promise<Result<ChangedAnswer>> =>
  perform(
    desk,
    who,
    actor,
    request,
    onLastPeriod(who, 'change', ({ last, rows }, moment) => {
      const { from, category, plan, groups, why } = command
      const days = whyNoDays({ from })
      if (days.length > 0) return refused(...days)
      const { baseFen, problems: baseProblems } = readBase(command.base, category, who.region, from)
      const problems = [
        ...whyNotInsurable(desk.policies.current().set, who.region, { scheme: last.scheme, plan, category, groups }),
        ...baseProblems,
        whyNoReason(why),
        whyNotSince(rows, from),
        sameAs(last, command, baseFen) ? nothingChanges : null,
      ].filter((one): one is Problem => one !== null)
      if (problems.length > 0) return refused(...problems)
      const changed = { category, plan, groups, base_fen: baseFen }
      return changedTo(last, from, {
        writes: amendFrom(who, rows, from, (row) => ({ ...row, ...changed }), moment.newId),
        audit: [{ action: 'enrolment.change', target: `enrolment/${last.enrolment_id}`, why: why.trim() }],
      })
    }),
  )

const sameAs = (row: EnrolmentRow, command: ChangeCategoryCommand, baseFen: number | null): boolean =>
  row.category === command.category &&
  row.plan === command.plan &&
  row.base_fen === baseFen &&
  [...row.groups].sort().join() === [...command.groups].sort().join()

/** Only what was active from that day on without a break can be changed from it: YB-W139. */
export function whyNotSince(rows: readonly EnrolmentRow[], from: IsoDate): Problem | null {
  const since = periodsOf(rows).filter(({ to_date }) => to_date === null || to_date >= from)
  if (since.length > 0 && since[0]!.from_date <= from && since.every(({ state }) => state === 'active')) return null
  const begins =
    periodsOf(rows)
      .filter(({ state }) => state === 'active')
      .at(-1)?.from_date ?? from
  return refusal(
    'YB-W139',
    'from',
    [`${from} 起没有一直在保`, `there is no unbroken enrolment from ${from} on`],
    [`填写 ${begins} 或以后的日期`, `give ${begins} or a later day`],
  )
}

const nothingChanges = refusal(
  'YB-W134',
  'category',
  ['与现在的参保信息相同', 'it is the same as now'],
  ['核对要变更的内容', 'check what is to be changed'],
)
