import type { FilingGuide, Problem } from '@yibao/engine'
import { refusal } from '../work/refusal.ts'
import type { FilingApplication } from './application.ts'
import type { FilingRow, KeptPaper } from './filing.ts'

/** How the papers stand against what the filing guide asks for. */
export type PapersJudged = {
  readonly problems: readonly Problem[]
  readonly basis: FilingRow['basis']
  readonly complete: boolean
  /** To be kept: names as the guide writes them, the commitment letter among them. */
  readonly kept: readonly KeptPaper[]
}

/** The name that a commitment letter is kept under. */
export const COMMITMENT_LETTER = '承诺书'

/**
 * Every paper that the guide asks for, by its Chinese or English name, or a commitment letter where the rule lets one stand.
 * Papers of every filing (identity, form) may have been shown: the sign-in and the application itself are that. A paper of
 * this filing is uploaded.
 */
export function judgePapers(
  { papers: asked, commitment: letterRule }: FilingGuide,
  { papers, commitment }: Pick<FilingApplication, 'papers' | 'commitment'>,
  uploads: ReadonlySet<string>,
): PapersJudged {
  const there = (paper: AskedPaper): boolean => {
    const handed = papers.filter(({ name }) => isNamed(paper, name))
    return handed.some(({ uploadId }) => uploadId !== null || isOfEveryFiling(paper))
  }
  const missing = asked.filter((paper) => !there(paper))
  const promised = commitment === null ? [] : missing.filter(({ orCommitment }) => orCommitment)
  const unmet = missing.filter((paper) => !promised.includes(paper))
  return {
    problems: [
      ...unmet.map((paper) => notThere(paper, commitment !== null)),
      ...papers.flatMap(({ uploadId }, i) => notUploaded(`papers[${i}].uploadId`, uploadId, uploads)),
      ...(commitment !== null && letterRule === null ? [noLetter] : []),
      ...notUploaded('commitment', commitment, uploads),
    ],
    basis: promised.length > 0 ? 'commitment' : asked.length > 0 ? 'papers' : 'none',
    complete: promised.length === 0,
    kept: keptPapers(
      papers.map(({ name, uploadId }) => ({
        name: asked.find((one) => isNamed(one, name))?.paper.zh ?? name,
        uploadId,
      })),
      commitment,
    ),
  }
}

/** Papers with the commitment letter, as they are kept. */
export const keptPapers = (papers: readonly KeptPaper[], commitment: string | null): readonly KeptPaper[] =>
  commitment === null ? papers : [...papers, { name: COMMITMENT_LETTER, uploadId: commitment }]

type AskedPaper = FilingGuide['papers'][number]

export const isNamed = ({ paper }: AskedPaper, name: string): boolean => name === paper.zh || name === paper.en

/** Asked for whatever one files for, as opposed to the paper of one type or kind. */
const isOfEveryFiling = ({ item }: AskedPaper): boolean => item.filings.length !== 1 && item.kinds.length === 0

function notThere({ paper, orCommitment }: AskedPaper, hasLetter: boolean): Problem {
  const mayPromise = orCommitment && !hasLetter
  return refusal(
    'YB-W205',
    'papers',
    [`缺少材料：${paper.zh}`, `a paper is missing: ${paper.en}`],
    mayPromise
      ? ['上传这份材料，或签署承诺书代替', 'upload it, or sign a commitment letter instead']
      : ['上传这份材料，名称按此填写', 'upload it under this name'],
  )
}

const notUploaded = (path: string, uploadId: string | null, uploads: ReadonlySet<string>): readonly Problem[] =>
  uploadId === null || uploads.has(uploadId)
    ? []
    : [
        refusal(
          'YB-W206',
          path,
          ['没有找到这份上传的文件', 'there is no such upload'],
          ['重新上传，用返回的编号填写', 'upload it again and give the id that is answered'],
        ),
      ]

const noLetter: Problem = refusal(
  'YB-W207',
  'commitment',
  ['这类备案不能用承诺书代替材料', 'a commitment letter does not stand for the papers of this filing'],
  ['按备案指南上传材料', 'upload the papers that the filing guide names'],
)
