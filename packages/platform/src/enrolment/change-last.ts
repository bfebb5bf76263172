import { type IsoDate, ok, type Problem, type Result } from '@yibao/engine'
import type { Casework, Decision, Moment } from '../work/casework.ts'
import type { Who } from '../work/desk.ts'
import { move } from '../work/machine.ts'
import { notFound, refusal, refused } from '../work/refusal.ts'
import { ENROLMENTS_OF_PERSON, type EnrolmentRow } from './enrolment.ts'
import { lastPeriod } from './timeline.ts'
import { ENROLMENT, type EnrolmentAction, type EnrolmentState } from './transitions.ts'

/** How an enrolment stands after a change; dates inclusive. */
export type ChangedAnswer = {
  readonly enrolmentId: string
  readonly state: EnrolmentState
  /** First day on which the change holds. */
  readonly from: IsoDate
  readonly benefitsFrom: IsoDate
  readonly continuousSince: IsoDate
}

/** The last period of a person, the state that the action leads to, and all their periods. */
export type LastFound = {
  readonly last: EnrolmentRow
  readonly next: EnrolmentState
  readonly rows: readonly EnrolmentRow[]
}

/** Casework on the last period of a person: refused with YB-W901 where there is none, YB-W904 where its state forbids it. */
export const onLastPeriod = <Answer>(
  who: Who,
  action: EnrolmentAction,
  decide: (found: LastFound, moment: Moment) => Result<Decision<Answer>>,
): Casework<readonly EnrolmentRow[], Answer> => ({
  load: (read) => read<EnrolmentRow>(ENROLMENTS_OF_PERSON, [who.region, who.personId]),
  decide: (rows, moment) => {
    const last = lastPeriod(rows)
    if (last === null) return refused(notFound('personId', ['参保关系', 'enrolment']))
    const next = move(ENROLMENT, last.state, action, 'personId')
    return next.ok ? decide({ last, next: next.value, rows }, moment) : next
  },
})

/** A decision that changed an enrolment: the answer says how it stands now. */
export const changedTo = (
  row: EnrolmentRow,
  from: IsoDate,
  rest: Omit<Decision<ChangedAnswer>, 'answer'>,
): Result<Decision<ChangedAnswer>> =>
  ok({
    answer: {
      enrolmentId: row.enrolment_id,
      state: row.state,
      from,
      benefitsFrom: row.benefits_from,
      continuousSince: row.continuous_since,
    },
    ...rest,
  })

/** Changes of standing are explained: YB-W137. */
export const whyNoReason = (why: string): Problem | null =>
  why.trim() === ''
    ? refusal(
        'YB-W137',
        'why',
        ['没有写原因', 'no reason is given'],
        ['写明原因，会记入审计', 'say why: it goes into the audit trail'],
      )
    : null

/** Only employees stop and come back; residents pay for whole years: YB-W138. */
export const whyNotEmployee = ({ scheme }: EnrolmentRow): Problem | null =>
  scheme === 'employee'
    ? null
    : refusal(
        'YB-W138',
        'personId',
        ['居民按年参保，不能停保或续保', 'residents are enrolled by the year: they neither suspend nor resume'],
        ['离开本地或去世的办理终止；下一年度另行参保', 'end it where somebody moved or died; enrol for another year'],
      )
