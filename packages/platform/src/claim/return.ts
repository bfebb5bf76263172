import { ok, type Result } from '@yibao/engine'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { actOnClaim, nothingMore } from './act.ts'
import { noReason } from './bill.ts'
import type { ClaimAnswer } from './claim.ts'
import { whyNotSecond } from './reviewers.ts'

export type ReturnClaimCommand = { readonly claimId: string; readonly why: string }

/** The second reviewer does not follow the first opinion and sends the claim back to them. */
export const returnClaim = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  { claimId, why }: ReturnClaimCommand,
): Promise<Result<ClaimAnswer>> =>
  actOnClaim(desk, who, actor, request, {
    action: 'return',
    claimId,
    why,
    load: nothingMore,
    decide: ({ row, next, moment }) => {
      const unfit = whyNotSecond(row, actor) ?? (why.trim() === '' ? noReason('why') : null)
      if (unfit !== null) return refused(unfit)
      const at = new Date(moment.at).toISOString()
      return ok({
        row: {
          ...row,
          state: next,
          second_decision: { outcome: 'returned', by: actor.id, why: why.trim(), fundTotal: null, at },
        },
      })
    },
  })
