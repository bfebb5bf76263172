import { type IsoDate, ok, type Problem, type Result } from '@yibao/engine'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { reasonOf } from './application.ts'
import type { Defect, FilingAnswer } from './filing.ts'
import { guideFor } from './judge.ts'
import { COMMITMENT_LETTER, isNamed } from './papers.ts'
import { review } from './review.ts'

/** Every paper that must be handed in again, and why. */
export type ReturnCommand = { readonly filingId: string; readonly today: IsoDate; readonly defects: readonly Defect[] }

/** Returns an application for correction with the full list, told once (一次性告知): a second return is refused. */
export const returnFiling = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  { defects, ...command }: ReturnCommand,
): Promise<Result<FilingAnswer>> =>
  review(desk, who, actor, request, {
    ...command,
    action: 'return',
    byReviewer: true,
    decide: ({ row, next, set }) => {
      const guide = guideFor(set, who.region, { ...row, reason: reasonOf(row), from: row.from_date }, command.today)
      if (!guide.ok) return guide
      const asked = guide.value.papers
      const isKnown = (name: string) => name === COMMITMENT_LETTER || asked.some((paper) => isNamed(paper, name))
      const problems: readonly Problem[] = [
        ...(row.correction === null ? [] : [returnedBefore]),
        ...(defects.length === 0 ? [emptyList] : []),
        ...defects.flatMap(({ paper, why }, i) => [
          ...(isKnown(paper)
            ? []
            : [
                notAsked(
                  `defects[${i}].paper`,
                  paper,
                  asked.map((one) => one.paper.zh),
                ),
              ]),
          ...(why.trim() === '' ? [noReason(`defects[${i}].why`)] : []),
        ]),
      ]
      return problems.length > 0
        ? refused(...problems)
        : ok({ row: { ...row, state: next, correction: defects }, others: [] })
    },
  })

const returnedBefore: Problem = refusal(
  'YB-W213',
  'filingId',
  ['这份备案已退回补正过一次', 'this application was returned for correction before'],
  ['补正须一次性告知；现在审核通过或不通过', 'everything was to be told at once; approve or reject it now'],
)

const emptyList: Problem = refusal(
  'YB-W214',
  'defects',
  ['没有列出要补正的材料', 'no paper to be corrected is listed'],
  ['一次列出全部要补正的材料和原因', 'list every paper to be corrected, and why, at once'],
)

const notAsked = (path: string, name: string, asked: readonly string[]): Problem =>
  refusal(
    'YB-W215',
    path,
    [`这类备案不要求“${name}”`, `"${name}" is no paper of this filing`],
    [`可列：${asked.join('、')}`, `it can be one of: ${asked.join(', ')}`],
  )

/** For acts on a filing that must say why. */
export const noReason = (path: string): Problem =>
  refusal(
    'YB-W216',
    path,
    ['没有写原因', 'no reason is given'],
    ['写明原因，申请人看得到', 'say why: the applicant is shown it'],
  )
