import { ok, type Problem, type Result } from '@yibao/engine'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { actOnClaim } from './act.ts'
import type { ClaimAnswer, ClaimRow } from './claim.ts'
import { insertPayment, loadPaymentFacts, type PaymentRow } from './payment.ts'

export type StartPaymentCommand = { readonly claimId: string }

/**
 * Finance sends what a claim owes to the bank, or sends it again after a failure. Money moves in the books when the bank
 * confirms. Whoever approved the claim, or gave the bank account, cannot pay it (YB-W623).
 */
export const startPayment = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  { claimId }: StartPaymentCommand,
): Promise<Result<ClaimAnswer>> =>
  actOnClaim(desk, who, actor, request, {
    action: 'pay',
    claimId,
    load: (read, row) => loadPaymentFacts(read, who, row),
    decide: ({ row, next, found, moment }) => {
      const unfit = whyNotFinance(row, actor)
      if (unfit !== null) return refused(unfit)
      if (found.owedFen === null || found.owedFen <= 0) throw new Error(`claim ${claimId} is approved and owes nothing`)
      const payment: PaymentRow = {
        attempt: found.payments.length + 1,
        amount_fen: found.owedFen,
        state: 'paying',
        reason: null,
        bank_reference: null,
        started_by: actor.id,
        started_at: new Date(moment.at),
        ended_at: null,
      }
      return ok({ row: { ...row, state: next }, writes: [insertPayment(who, row, payment)] })
    },
  })

const whyNotFinance = (row: ClaimRow, { id }: Actor): Problem | null => {
  if (row.second_reviewer === id) return isApprover
  return row.bank_account_by === id ? gaveAccount : null
}

const isApprover: Problem = refusal(
  'YB-W623',
  'claimId',
  ['复审批准的人不能发起支付', 'whoever approved a claim cannot pay it'],
  ['请财务人员发起支付', 'ask somebody of finance'],
)

const gaveAccount: Problem = refusal(
  'YB-W623',
  'claimId',
  ['填写收款账户的人不能发起支付', 'whoever gave the bank account cannot pay to it'],
  ['请另一位财务人员发起支付', 'ask somebody else of finance'],
)
