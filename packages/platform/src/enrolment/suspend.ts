import type { IsoDate, Problem, Result } from '@yibao/engine'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { perform } from '../work/perform.ts'
import { refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { type ChangedAnswer, changedTo, onLastPeriod, whyNoReason, whyNotEmployee } from './change-last.ts'
import { firstOfNextMonth } from './region-rules.ts'
import { succeed } from './timeline.ts'

export type SuspendCommand = { readonly why: string; readonly today: IsoDate }

/**
 * 停保: no contributions any more. From the first of the next month the pooled fund pays nothing; the personal account stays
 * usable. Refused: YB-W904, YB-W137 no reason, YB-W138 residents.
 */
export const suspend = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  { why, today }: SuspendCommand,
): Promise<Result<ChangedAnswer>> =>
  perform(
    desk,
    who,
    actor,
    request,
    onLastPeriod(who, 'suspend', ({ last, next, rows }, moment) => {
      const problems = [whyNoReason(why), whyNotEmployee(last)].filter((one): one is Problem => one !== null)
      if (problems.length > 0) return refused(...problems)
      const from = suspendedFrom(today, last.from_date)
      const row = {
        ...last,
        enrolment_id: moment.newId(),
        state: next,
        from_date: from,
        to_date: null,
        details: { ...last.details, why: why.trim() },
      }
      return changedTo(row, from, {
        writes: succeed(who, rows, row),
        audit: [{ action: 'enrolment.suspend', target: `enrolment/${row.enrolment_id}`, why: why.trim() }],
      })
    }),
  )

/** The first of next month; for an enrolment that begins later, its beginning: then it never holds. */
const suspendedFrom = (today: IsoDate, begins: IsoDate): IsoDate =>
  firstOfNextMonth(today) > begins ? firstOfNextMonth(today) : begins
