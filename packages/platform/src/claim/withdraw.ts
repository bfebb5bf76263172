import { ok, type Result } from '@yibao/engine'
import type { Actor, Desk, Who } from '../work/desk.ts'
import type { RequestKey } from '../work/request.ts'
import { actOnClaim, nothingMore } from './act.ts'
import type { ClaimAnswer } from './claim.ts'

export type WithdrawClaimCommand = { readonly claimId: string }

/** The claimant takes a claim back before it is accepted: its invoices may be claimed again. */
export const withdrawClaim = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  { claimId }: WithdrawClaimCommand,
): Promise<Result<ClaimAnswer>> =>
  actOnClaim(desk, who, actor, request, {
    action: 'withdraw',
    claimId,
    load: nothingMore,
    decide: ({ row, next }) => ok({ row: { ...row, state: next } }),
  })
