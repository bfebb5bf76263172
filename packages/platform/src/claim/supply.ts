import { ok, type Problem, type Result } from '@yibao/engine'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { actOnClaim } from './act.ts'
import type { Asked, ClaimAnswer, ClaimPaper } from './claim.ts'
import { loadUploads } from './facts.ts'
import { judgePapers } from './judge.ts'
import { PAPERS } from './papers.ts'

export type SupplyCommand = {
  readonly claimId: string
  readonly papers: readonly { readonly kind: string; readonly uploadId: string }[]
}

/**
 * Hands in what was asked for (补正). All of it: what is still missing is told (YB-W614), and the claim waits. What was handed in
 * before stays beside it.
 */
export const supplyPapers = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  { claimId, papers }: SupplyCommand,
): Promise<Result<ClaimAnswer>> =>
  actOnClaim(desk, who, actor, request, {
    action: 'supply',
    claimId,
    load: (read) =>
      loadUploads(
        read,
        who,
        papers.map(({ uploadId }) => uploadId),
      ),
    decide: ({ row, next, found: uploads }) => {
      const open = (row.correction ?? []).filter(({ kind }) => !papers.some((paper) => paper.kind === kind))
      const problems = [...judgePapers(papers, uploads), ...open.map(stillOpen)]
      if (problems.length > 0) return refused(...problems)
      return ok({ row: { ...row, state: next, papers: [...(papers as readonly ClaimPaper[]), ...row.papers] } })
    },
  })

function stillOpen({ kind, why }: Asked): Problem {
  const { zh, en } = PAPERS[kind].name
  return refusal(
    'YB-W614',
    'papers',
    [`还缺要求补正的材料：${zh}（${why}）`, `a paper that was asked for is still missing: ${en} (${why})`],
    ['把要求的材料一次交齐', 'hand in everything that was asked for, at once'],
  )
}
