import { formatYuan, ok, type Problem, type Result } from '@yibao/engine'
import type { ReadyPolicies } from '../release/shelf.ts'
import { bookable, type Computed } from '../settlement/compute.ts'
import type { PersonFacts } from '../settlement/facts.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { actOnClaim, type BeforeAct } from './act.ts'
import { noReason } from './bill.ts'
import type { ClaimAnswer, ClaimRow, Cleared, Deduction, FirstDecision } from './claim.ts'
import { computeClaim } from './compute-claim.ts'
import { type LookAlike, notCleared } from './duplicates.ts'
import { loadReviewFacts, type ReviewFacts } from './review-facts.ts'
import { takenByOther, whyNotFirst } from './reviewers.ts'

/** The first opinion: to approve, less what is deducted; or to reject, and why. */
export type ProposeCommand = { readonly claimId: string } & Proposal

export type Proposal =
  | {
      readonly proposal: 'approve'
      readonly deductions: readonly Deduction[]
      /** Why visits that look like this bill are others. */
      readonly cleared: readonly Cleared[]
    }
  | { readonly proposal: 'reject'; readonly why: string }

/**
 * First review (初审): the reviewer who took the claim says what they found. Approval is computed by the engine and refused where
 * it could not be booked: a figure not established (YB-W407), a policy that pays nothing (YB-W621), a look-alike that nobody
 * cleared (YB-W616), deductions (YB-W617, W618).
 */
export const proposeDecision = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: ProposeCommand,
): Promise<Result<ClaimAnswer>> =>
  actOnClaim(desk, who, actor, request, {
    action: 'propose',
    claimId: command.claimId,
    load: (read, row) => loadReviewFacts(read, who, row),
    decide: (before) => {
      const { row, next } = before
      if (row.first_reviewer !== actor.id) return refused(takenByOther(row))
      const unfit = whyNotFirst(row, actor)
      if (unfit !== null) return refused(unfit)
      const decision = firstDecision(desk.policies.current(), who.region, before, command)
      return decision.ok ? ok({ row: { ...row, state: next, first_decision: decision.value } }) : decision
    },
  })

function firstDecision(
  policies: ReadyPolicies,
  region: string,
  { row, found, moment }: BeforeAct<ReviewFacts>,
  proposal: Proposal,
): Result<FirstDecision> {
  const at = new Date(moment.at).toISOString()
  if (proposal.proposal === 'reject') {
    if (proposal.why.trim() === '') return refused(noReason('why'))
    return ok({ proposal: 'reject', why: proposal.why.trim(), deductions: [], cleared: [], fundTotal: null, at })
  }
  const { deductions, cleared } = proposal
  const computed = approvable(policies, region, { row, deductions, cleared, ...found })
  if (!computed.ok) return computed
  const fundTotal = formatYuan(computed.value.summary.amounts.fundTotal)
  return ok({ proposal: 'approve', why: null, deductions, cleared, fundTotal, at })
}

/** What approval would book, or everything that stands against it. */
export function approvable(
  policies: ReadyPolicies,
  region: string,
  {
    row,
    person,
    lookAlikes,
    deductions,
    cleared,
  }: {
    readonly row: ClaimRow
    readonly person: PersonFacts
    readonly lookAlikes: readonly LookAlike[]
    readonly deductions: readonly Deduction[]
    readonly cleared: readonly Cleared[]
  },
): Result<Computed> {
  const computed = computeClaim(policies, region, row, person, deductions)
  const may = computed.ok ? bookable(computed.value, policies, 'manual') : computed
  const problems: readonly Problem[] = [
    ...(may.ok ? [] : may.problems),
    ...(computed.ok && computed.value.summary.status === 'not-payable' ? [paysNothing(policies, computed.value)] : []),
    ...notCleared(lookAlikes, cleared),
  ]
  return problems.length > 0 ? refused(...problems) : computed
}

function paysNothing({ engine }: ReadyPolicies, { kept }: Computed): Problem {
  const reason = (lang: 'zh' | 'en'): string => {
    const answer = engine.estimate(kept, lang)
    return (answer.ok && answer.value.reason) || ''
  }
  return refusal(
    'YB-W621',
    'claimId',
    [`按政策不予支付：${reason('zh')}`, `the policy does not pay this: ${reason('en')}`],
    ['提出不予报销的意见，把这条理由告知申请人', 'propose rejection and tell the claimant this reason'],
  )
}
