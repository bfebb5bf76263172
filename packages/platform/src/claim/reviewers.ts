import type { Problem } from '@yibao/engine'
import type { Actor } from '../work/desk.ts'
import { refusal } from '../work/refusal.ts'
import type { ClaimRow } from './claim.ts'

/** Why somebody may not review a claim first (YB-W615): they submitted it, or decided on it before the appeal. */
export const whyNotFirst = (row: ClaimRow, { id }: Actor): Problem | null => {
  if (row.submitted_by === id) return isSubmitter
  return hasDecidedBefore(row, id) ? decidedBefore : null
}

/** The same for the second review; whoever reviewed first may not either: money needs two people. */
export const whyNotSecond = (row: ClaimRow, actor: Actor): Problem | null =>
  row.first_reviewer === actor.id ? isFirst : whyNotFirst(row, actor)

const hasDecidedBefore = ({ appeal }: ClaimRow, id: string): boolean =>
  appeal !== null && [appeal.before.first_reviewer, appeal.before.second_reviewer].includes(id)

const isSubmitter: Problem = refusal(
  'YB-W615',
  'claimId',
  ['提交申请的人不能审核这份申请', 'whoever submitted a claim cannot review it'],
  ['请另一位审核人员办理', 'leave it to another reviewer'],
)

const isFirst: Problem = refusal(
  'YB-W615',
  'claimId',
  ['初审人员不能复审同一份申请', 'whoever reviewed a claim first cannot review it second'],
  ['请另一位审核人员复审', 'ask another reviewer for the second review'],
)

const decidedBefore: Problem = refusal(
  'YB-W615',
  'claimId',
  ['申诉须由原审核人员以外的人办理', 'an appeal is heard by others than those who decided before'],
  ['请未参与原审核的人员办理', 'leave it to a reviewer who had no part in it'],
)

export const takenByOther = ({ first_reviewer }: ClaimRow): Problem =>
  refusal(
    'YB-W619',
    'claimId',
    [`这份申请由 ${first_reviewer} 初审`, `this claim was taken by ${first_reviewer}`],
    ['由领取人办理，或先领取接手', 'leave it to them, or take it over first'],
  )
