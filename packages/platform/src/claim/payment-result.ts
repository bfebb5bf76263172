import { type IsoDate, ok, type Problem, type Result } from '@yibao/engine'
import { type EntrySet, entrySet } from '../ledger/entry.ts'
import type { Moment } from '../work/casework.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { move } from '../work/machine.ts'
import { perform } from '../work/perform.ts'
import { notFound, refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { noSuchClaim } from './act.ts'
import { noReason } from './bill.ts'
import { CLAIM_BY_ID, type ClaimAnswer, type ClaimRow, claimAnswer, keepClaim } from './claim.ts'
import { endPayment, loadPaymentFacts, type PaymentFacts, type PaymentRow } from './payment.ts'
import { CLAIM } from './transitions.ts'

export type PaymentSucceededCommand = {
  readonly claimId: string
  readonly attempt: number
  readonly bankReference: string
  /** The money is booked on the day on which the bank's word comes: days before may be closed. */
  readonly today: IsoDate
}

/** The bank has paid: the person is owed no more and has received it. The same message again changes nothing. */
export const paymentSucceeded = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  { claimId, attempt, bankReference, today }: PaymentSucceededCommand,
): Promise<Result<ClaimAnswer>> =>
  toldByBank(desk, who, actor, request, { claimId, attempt }, 'confirm', (payment, moment) => ({
    payment: { ...payment, state: 'paid', bank_reference: bankReference },
    money: [paid(claimId, payment, today, moment)],
  }))

export type PaymentFailedCommand = { readonly claimId: string; readonly attempt: number; readonly reason: string }

/** The bank could not pay, and says why: nothing has moved, and it can be sent again. The same message again changes nothing. */
export const paymentFailed = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  { claimId, attempt, reason }: PaymentFailedCommand,
): Promise<Result<ClaimAnswer>> =>
  reason.trim() === ''
    ? Promise.resolve(refused(noReason('reason')))
    : toldByBank(desk, who, actor, request, { claimId, attempt }, 'fail', (payment) => ({
        payment: { ...payment, state: 'failed', reason: reason.trim() },
        money: [],
      }))

type Told = { readonly payment: PaymentRow; readonly money: readonly EntrySet[] }
type Found = { readonly row: ClaimRow; readonly facts: PaymentFacts }

/** What the bank says of one attempt. Once it is said it stands: the same again is answered, the contrary refused (YB-W625). */
function toldByBank(
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  { claimId, attempt }: { readonly claimId: string; readonly attempt: number },
  action: 'confirm' | 'fail',
  told: (payment: PaymentRow, moment: Moment) => Told,
): Promise<Result<ClaimAnswer>> {
  const target = `claim/${claimId}`
  return perform<Found | null, ClaimAnswer>(desk, who, actor, request, {
    load: async (read) => {
      const [row] = await read<ClaimRow>(CLAIM_BY_ID, [who.region, who.personId, claimId])
      return row === undefined ? null : { row, facts: await loadPaymentFacts(read, who, row) }
    },
    decide: (found, moment) => {
      if (found === null) return refused(noSuchClaim)
      const { row, facts } = found
      const before = facts.payments.find((one) => one.attempt === attempt)
      if (before === undefined) return refused(notFound('attempt', ['这次支付', 'payment']))
      const { payment, money } = told(before, moment)
      if (before.state === payment.state)
        return ok({ answer: claimAnswer(row), writes: [], audit: [{ action: `claim.${action}-again`, target }] })
      if (before.state !== 'paying') return refused(toldOtherwise(before))
      const next = move(CLAIM, row.state, action, 'claimId')
      if (!next.ok) return next
      const after = { ...row, state: next.value }
      return ok({
        answer: claimAnswer(after),
        writes: [endPayment(who, row, { ...payment, ended_at: new Date(moment.at) }), keepClaim(who, after, moment.at)],
        money,
        audit: [{ action: `claim.${action}`, target }],
      })
    },
  })
}

const paid = (claimId: string, { amount_fen }: PaymentRow, today: IsoDate, { newId }: Moment): EntrySet =>
  entrySet({ setId: newId(), bookedOn: today, reason: 'claim-payment', ref: claimId }, [
    ['person:payable', 0 - amount_fen],
    ['person:paid', amount_fen],
  ])

const toldOtherwise = ({ attempt, state }: PaymentRow): Problem =>
  refusal(
    'YB-W625',
    'attempt',
    state === 'paid'
      ? [
          `第 ${attempt} 次支付已登记为成功，不能改为失败`,
          `payment ${attempt} is on record as made: it cannot fail now`,
        ]
      : [
          `第 ${attempt} 次支付已登记为失败，不能改为成功`,
          `payment ${attempt} is on record as failed: it cannot be made now`,
        ],
    [
      '与银行核对这笔转账；确已到账而登记为失败的，不要再次支付',
      'settle with the bank what became of the transfer; where it arrived after all, do not pay again',
    ],
  )
