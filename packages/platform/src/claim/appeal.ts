import { ok, type Problem, type Result } from '@yibao/engine'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { actOnClaim, nothingMore } from './act.ts'
import { noReason } from './bill.ts'
import type { ClaimAnswer } from './claim.ts'
import { lastRejection } from './reject.ts'

export type AppealCommand = { readonly claimId: string; readonly why: string }

/** The claimant appeals against a rejection (申诉): others review it anew. Once: a second time is refused (YB-W624). */
export const appealClaim = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  { claimId, why }: AppealCommand,
): Promise<Result<ClaimAnswer>> =>
  actOnClaim(desk, who, actor, request, {
    action: 'appeal',
    claimId,
    why,
    load: nothingMore,
    decide: ({ row, next, moment }) => {
      const problems: readonly Problem[] = [
        ...(row.appeal === null ? [] : [appealedBefore]),
        ...(why.trim() === '' ? [noReason('why')] : []),
      ]
      if (problems.length > 0) return refused(...problems)
      const { first_reviewer, first_decision, second_reviewer, second_decision } = row
      const before = { first_reviewer, first_decision, second_reviewer, second_decision }
      return ok({
        row: {
          ...row,
          state: next,
          appeal: { why: why.trim(), by: actor.id, at: new Date(moment.at).toISOString(), before },
          first_reviewer: null,
          first_decision: null,
          second_reviewer: null,
          second_decision: null,
        },
      })
    },
  })

const appealedBefore: Problem = refusal(
  'YB-W624',
  'claimId',
  ['这份申请已经申诉过一次', 'this claim was appealed before'],
  [lastRejection.zh, lastRejection.en],
)
