import { type IsoDate, ok, type Result } from '@yibao/engine'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { keptAsItWas, waitingFor } from './decided.ts'
import type { FilingAnswer } from './filing.ts'
import { noReason } from './return.ts'
import { review } from './review.ts'

export type RejectCommand = { readonly filingId: string; readonly today: IsoDate; readonly why: string }

/** Rejects an application with the reason; a filing that it would have changed stays as it was. */
export const rejectFiling = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: RejectCommand,
): Promise<Result<FilingAnswer>> =>
  review(desk, who, actor, request, {
    ...command,
    action: 'reject',
    byReviewer: true,
    decide: ({ row, next, filings, moment }) => {
      if (command.why.trim() === '') return refused(noReason('why'))
      const old = waitingFor(filings, row)
      return ok({
        row: { ...row, state: next, note: command.why, decided_by: actor.id, decided_at: new Date(moment.at) },
        others: old === null ? [] : [keptAsItWas(old)],
      })
    },
  })
