import type { IsoDate, Problem, Result } from '@yibao/engine'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { perform } from '../work/perform.ts'
import { refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { whyNotSince } from './change-category.ts'
import { type ChangedAnswer, changedTo, onLastPeriod } from './change-last.ts'
import { whyNoDays } from './days.ts'
import { readBase } from './insurance.ts'
import { firstOfMonth } from './region-rules.ts'
import { amendFrom } from './timeline.ts'

/** `base`: yuan a month; it holds from the first day of the month in which `from` lies. */
export type ChangeBaseCommand = { readonly base: string; readonly from: IsoDate }

/** Changes the contribution base of somebody at work. Refused: YB-W123, YB-W135, YB-W139, YB-W904. */
export const changeBase = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: ChangeBaseCommand,
): Promise<Result<ChangedAnswer>> =>
  perform(
    desk,
    who,
    actor,
    request,
    onLastPeriod(who, 'rebase', ({ last, rows }, moment) => {
      const days = whyNoDays({ from: command.from })
      if (days.length > 0) return refused(...days)
      const from = beginOf(command.from, last.from_date)
      const { baseFen, problems } = readBase(command.base, last.category, who.region, from)
      const told = [...problems, whyNotSince(rows, from)].filter((one): one is Problem => one !== null)
      if (told.length > 0) return refused(...told)
      return changedTo(last, from, {
        writes: amendFrom(who, rows, from, (row) => ({ ...row, base_fen: baseFen }), moment.newId),
        audit: [{ action: 'enrolment.rebase', target: `enrolment/${last.enrolment_id}` }],
      })
    }),
  )

/** The first of the month; in the month in which the period began, its first day. */
const beginOf = (from: IsoDate, periodFrom: IsoDate): IsoDate =>
  firstOfMonth(from) === firstOfMonth(periodFrom) ? periodFrom : firstOfMonth(from)
