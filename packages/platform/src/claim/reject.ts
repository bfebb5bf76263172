import { ok, type Result, type Text, text } from '@yibao/engine'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { actOnClaim, nothingMore } from './act.ts'
import { noReason } from './bill.ts'
import type { ClaimAnswer, ClaimRow } from './claim.ts'
import { whyNotSecond } from './reviewers.ts'

export type RejectClaimCommand = { readonly claimId: string; readonly why: string }

/** The second reviewer rejects a claim (不予报销), and says why; what the claimant can do then says `howToAppeal`. */
export const rejectClaim = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  { claimId, why }: RejectClaimCommand,
): Promise<Result<ClaimAnswer>> =>
  actOnClaim(desk, who, actor, request, {
    action: 'reject',
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
          second_reviewer: actor.id,
          second_decision: { outcome: 'rejected', by: actor.id, why: why.trim(), fundTotal: null, at },
        },
      })
    },
  })

/** What a claimant can do against a rejection; null where there is none. */
export function howToAppeal({ state, appeal }: Pick<ClaimRow, 'state' | 'appeal'>): Text | null {
  if (state !== 'rejected') return null
  return appeal === null ? firstRejection : lastRejection
}

const firstRejection: Text = text(
  '不服的，可以写明理由申诉一次，由其他审核人员重新审核',
  'you may appeal once, saying why: other reviewers look at it anew',
)

/** What remains after a rejection that followed an appeal. */
export const lastRejection: Text = text(
  '申诉后仍不予报销；可以依法申请行政复议或者提起行政诉讼（社会保险法第八十三条）',
  'rejected after the appeal; administrative reconsideration or a lawsuit remain (Social Insurance Law, Art. 83)',
)
