import { ok, type Result } from '@yibao/engine'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { actOnClaim, nothingMore } from './act.ts'
import type { ClaimAnswer } from './claim.ts'
import { whyNotFirst } from './reviewers.ts'

export type TakeClaimCommand = { readonly claimId: string }

/** A reviewer takes a claim for first review, or takes it over from a colleague. */
export const takeClaim = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  { claimId }: TakeClaimCommand,
): Promise<Result<ClaimAnswer>> =>
  actOnClaim(desk, who, actor, request, {
    action: 'take',
    claimId,
    load: nothingMore,
    decide: ({ row, next }) => {
      const unfit = whyNotFirst(row, actor)
      return unfit === null ? ok({ row: { ...row, state: next, first_reviewer: actor.id } }) : refused(unfit)
    },
  })
