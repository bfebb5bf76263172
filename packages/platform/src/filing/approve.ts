import { type IsoDate, ok, type Result } from '@yibao/engine'
import { enrolmentOn, whyNotCovered } from '../settlement/eligibility.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { approved, superseded, waitingFor } from './decided.ts'
import { whyNotEnded } from './ended.ts'
import type { FilingAnswer } from './filing.ts'
import { review } from './review.ts'

export type ApproveCommand = { readonly filingId: string; readonly today: IsoDate }

/**
 * Approves an application: in force where its first day has come, and a filing that it changes ends the day before. Cover is
 * looked at again, since it may have ended meanwhile, and so are visits at the old place (YB-W209).
 */
export const approveFiling = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: ApproveCommand,
): Promise<Result<FilingAnswer>> =>
  review(desk, who, actor, request, {
    ...command,
    action: 'approve',
    byReviewer: true,
    decide: ({ row, filings, openVisits, person, moment }) => {
      const on = row.from_date > command.today ? row.from_date : command.today
      const old = waitingFor(filings, row)
      const uncovered = whyNotCovered(enrolmentOn(person), on)
      const problems = [
        ...(uncovered === null ? [] : [uncovered]),
        ...(old === null ? [] : whyNotEnded(old, openVisits, command.today)),
      ]
      if (problems.length > 0) return refused(...problems)
      const good = approved(row, 'approve', actor.id, moment, command.today)
      if (!good.ok) return good
      return ok({ row: good.value, others: old === null ? [] : [superseded(old, good.value, command.today)] })
    },
  })
