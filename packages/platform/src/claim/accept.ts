import { ok, type Problem, type Result } from '@yibao/engine'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { actOnClaim, nothingMore } from './act.ts'
import type { ClaimAnswer } from './claim.ts'
import { missingPapers, PAPERS, type PaperKind } from './papers.ts'

export type AcceptClaimCommand = { readonly claimId: string }

/** The agency accepts a claim for review (受理): every paper is there, or those that are missing are told (YB-W611). */
export const acceptClaim = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  { claimId }: AcceptClaimCommand,
): Promise<Result<ClaimAnswer>> =>
  actOnClaim(desk, who, actor, request, {
    action: 'accept',
    claimId,
    load: nothingMore,
    decide: ({ row, next }) => {
      const missing = missingPapers(row)
      return missing.length > 0
        ? refused(...missing.map(notThere))
        : ok({ row: { ...row, state: next, accepted_by: actor.id } })
    },
  })

/** A paper that a claim must bring and has not. */
export function notThere(kind: PaperKind): Problem {
  const { zh, en } = PAPERS[kind].name
  return refusal(
    'YB-W611',
    'papers',
    [`缺少材料：${zh}`, `a paper is missing: ${en}`],
    ['一次性告知申请人补正', 'ask the claimant for it, together with whatever else is not in order'],
  )
}
