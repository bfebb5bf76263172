import { formatYuan, ok, type Problem, type Result } from '@yibao/engine'
import type { ReadyPolicies } from '../release/shelf.ts'
import { bookSettlement } from '../settlement/book.ts'
import type { Computed } from '../settlement/compute.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { move } from '../work/machine.ts'
import { refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { type AfterAct, actOnClaim, type BeforeAct } from './act.ts'
import type { ClaimAnswer, ClaimRow } from './claim.ts'
import { NOT_ON_FILE, yearOf } from './compute-claim.ts'
import { approvable } from './propose.ts'
import { loadReviewFacts, type ReviewFacts } from './review-facts.ts'
import { whyNotSecond } from './reviewers.ts'
import { CLAIM } from './transitions.ts'

export type ApproveClaimCommand = {
  readonly claimId: string
  /** What the second reviewer approves, in yuan: the funds' payment as they saw it. */
  readonly fundTotal: string
  /** The day of approval: the money is booked on it. */
  readonly today: string
}

/**
 * Second review (复审): another person than the first approves, and the settlement is booked in the same transaction. It is
 * computed once more: where another bill was settled meanwhile and the amount is another now, it is told instead (YB-W620).
 */
export const approveClaim = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: ApproveClaimCommand,
): Promise<Result<ClaimAnswer>> =>
  actOnClaim(desk, who, actor, request, {
    action: 'approve',
    claimId: command.claimId,
    load: (read, row) => loadReviewFacts(read, who, row),
    decide: (before) => {
      const unfit = whyNotSecond(before.row, actor) ?? whyNotProposed(before.row)
      if (unfit !== null) return refused(unfit)
      const policies = desk.policies.current()
      const { deductions, cleared } = before.row.first_decision!
      const computed = approvable(policies, who.region, { row: before.row, ...before.found, deductions, cleared })
      if (!computed.ok) return computed
      const fundTotal = formatYuan(computed.value.summary.amounts.fundTotal)
      if (fundTotal !== command.fundTotal) return refused(otherAmount(fundTotal))
      return booked(before, computed.value, policies, command.today)
    },
  })

function booked(
  { row, next, found, moment }: BeforeAct<ReviewFacts>,
  computed: Computed,
  policies: ReadyPolicies,
  today: string,
): Result<AfterAct> {
  const settlement = bookSettlement(moment, computed, {
    encounterId: null,
    claimId: row.claim_id,
    kind: 'manual',
    institutionId: row.institution_id ?? NOT_ON_FILE,
    settledOn: row.visit.to,
    filings: found.person.filings,
    year: yearOf(found.person),
    policySet: policies.setHash,
    shared: [],
  })
  const { fundTotal } = computed.summary.amounts
  // Below the deductible the fund owes nothing: the bill still counts for the year.
  const state = fundTotal > 0 ? ok(next) : move(CLAIM, next, 'close', 'claimId')
  if (!state.ok) return state
  return ok({
    row: {
      ...row,
      state: state.value,
      second_reviewer: moment.actor.id,
      second_decision: {
        outcome: 'approved',
        by: moment.actor.id,
        why: null,
        fundTotal: formatYuan(fundTotal),
        at: new Date(moment.at).toISOString(),
      },
      settlement_id: settlement.answer.settlementId,
    },
    writes: settlement.writes,
    // The settlement is of the last day of care, its money of the day on which it is owed.
    money: settlement.money?.map((set) => ({ ...set, bookedOn: today })) ?? [],
    audit: settlement.audit,
  })
}

const whyNotProposed = ({ first_decision }: ClaimRow): Problem | null =>
  first_decision?.proposal === 'approve' ? null : notProposed

const notProposed: Problem = refusal(
  'YB-W622',
  'claimId',
  ['初审意见是不予报销，复审不能直接批准', 'the first review proposes rejection: it cannot be approved over it'],
  ['同意的，不予报销；不同意的，退回初审', 'reject it, or send it back to the first review'],
)

const otherAmount = (fundTotal: string): Problem =>
  refusal(
    'YB-W620',
    'fundTotal',
    [
      `现在计算的基金支付是 ${fundTotal} 元，与批准的金额不同`,
      `the funds would pay ${fundTotal} yuan now, not what is approved`,
    ],
    ['重新查看计算结果，再批准', 'look at it again, then approve'],
  )
