import { addDays, type IsoDate, type Problem, type Result } from '@yibao/engine'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { perform } from '../work/perform.ts'
import { refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { type ChangedAnswer, changedTo, onLastPeriod, whyNoReason } from './change-last.ts'
import { whyNoDays } from './days.ts'
import { periodsOf, succeed } from './timeline.ts'

export type EndCommand = {
  readonly reason: 'death' | 'moved' | 'other'
  /** The last insured day: of death, of leaving. */
  readonly lastDay: IsoDate
  readonly why: string
  readonly today: IsoDate
}

/**
 * Ends enrolment after a day: later periods are dropped. What is left in the personal account stays there, for a transfer or
 * the heirs. Refused: YB-W135 day, YB-W137, YB-W904.
 */
export const end = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: EndCommand,
): Promise<Result<ChangedAnswer>> =>
  perform(
    desk,
    who,
    actor,
    request,
    onLastPeriod(who, 'end', ({ last, next, rows }, moment) => {
      const { reason, lastDay, why, today } = command
      const days = whyNoDays({ lastDay })
      const problems = [
        ...days,
        whyNoReason(why),
        days.length === 0 && reason === 'death' && lastDay > today ? deathInFuture(today) : null,
        days.length === 0 && lastDay < periodsOf(rows)[0]!.from_date ? beforeAll(periodsOf(rows)[0]!.from_date) : null,
      ].filter((one): one is Problem => one !== null)
      if (problems.length > 0) return refused(...problems)
      const row = {
        ...last,
        enrolment_id: moment.newId(),
        state: next,
        from_date: addDays(lastDay, 1),
        to_date: null,
        details: { why: `${reason}: ${why.trim()}` },
      }
      return changedTo(row, row.from_date, {
        writes: succeed(who, rows, row),
        audit: [{ action: 'enrolment.end', target: `enrolment/${row.enrolment_id}`, why: row.details.why }],
      })
    }),
  )

const deathInFuture = (today: IsoDate): Problem =>
  refusal(
    'YB-W135',
    'lastDay',
    ['死亡日期晚于今天', 'the day of death lies in the future'],
    [`填写 ${today} 或以前的日期`, `give ${today} or an earlier day`],
  )

const beforeAll = (first: IsoDate): Problem =>
  refusal(
    'YB-W135',
    'lastDay',
    [`最早的参保记录从 ${first} 开始`, `the first enrolment on record begins on ${first}`],
    ['核对终止日期', 'check the last day'],
  )
