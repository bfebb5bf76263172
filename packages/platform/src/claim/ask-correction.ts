import { ok, type Problem, type Result } from '@yibao/engine'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { actOnClaim, nothingMore } from './act.ts'
import { noReason } from './bill.ts'
import type { Asked, ClaimAnswer, ClaimRow } from './claim.ts'
import { isPaperKind, missingPapers, PAPERS, type PaperKind } from './papers.ts'

/** What the clerk finds not in order; papers that are missing are added by themselves. */
export type AskCorrectionCommand = {
  readonly claimId: string
  readonly defects: readonly { readonly kind: string; readonly why: string }[]
}

/**
 * Returns a claim to the claimant with everything that is missing or not in order, told at once (一次性告知). A second asking is
 * refused (YB-W612): what was not told the first time cannot be held against the claimant.
 */
export const askCorrection = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  { claimId, defects }: AskCorrectionCommand,
): Promise<Result<ClaimAnswer>> =>
  actOnClaim(desk, who, actor, request, {
    action: 'ask',
    claimId,
    load: nothingMore,
    decide: ({ row, next }) => {
      const problems: readonly Problem[] = [
        ...(row.correction === null ? [] : [askedBefore]),
        ...defects.flatMap(({ kind, why }, i) => [
          ...(isUploaded(kind) ? [] : [notAPaper(`defects[${i}].kind`, kind)]),
          ...(why.trim() === '' ? [noReason(`defects[${i}].why`)] : []),
        ]),
        ...(defects.length === 0 && missingPapers(row).length === 0 ? [nothingToAsk] : []),
      ]
      if (problems.length > 0) return refused(...problems)
      return ok({ row: { ...row, state: next, correction: fullList(row, defects as readonly Asked[]) } })
    },
  })

const isUploaded = (kind: string): kind is PaperKind => isPaperKind(kind) && PAPERS[kind].handedIn === 'upload'

/** What the clerk names, and every missing paper that they do not. */
const fullList = (row: ClaimRow, defects: readonly Asked[]): readonly Asked[] => [
  ...defects,
  ...missingPapers(row)
    .filter((kind) => !defects.some((one) => one.kind === kind))
    .map((kind) => ({ kind, why: '缺少' })),
]

const askedBefore: Problem = refusal(
  'YB-W612',
  'claimId',
  ['这份申请已告知补正过一次', 'this claim was returned for correction before'],
  [
    '补正须一次性告知，不能再次要求；现在受理，由审核决定',
    'everything had to be told at once; accept it now and leave the decision to the review',
  ],
)

const nothingToAsk: Problem = refusal(
  'YB-W613',
  'defects',
  ['材料齐全，也没有列出要补正的内容', 'no paper is missing, and nothing is listed to be corrected'],
  ['直接受理；或一次列出全部要补正的材料和原因', 'accept it, or list everything to be corrected and why, at once'],
)

const notAPaper = (path: string, word: string): Problem =>
  refusal(
    'YB-W610',
    path,
    [`“${word}”不是可以补交的材料`, `"${word}" is no paper that can be handed in`],
    ['从材料表中选；表中没有的用 other，并写明是什么', 'take one of the table, or `other` and say what it is'],
  )
