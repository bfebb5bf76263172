import { text } from '@yibao/engine'
import { type Machine, words } from '../work/machine.ts'

export type ClaimState =
  | 'submitted'
  | 'correction'
  | 'accepted'
  | 'first-review'
  | 'second-review'
  | 'approved'
  | 'paying'
  | 'pay-failed'
  | 'paid'
  | 'closed'
  | 'rejected'
  | 'appealed'
  | 'withdrawn'

export type ClaimAction =
  | 'accept'
  | 'ask'
  | 'supply'
  | 'withdraw'
  | 'account'
  | 'take'
  | 'propose'
  | 'return'
  | 'approve'
  | 'close'
  | 'reject'
  | 'reopen'
  | 'pay'
  | 'confirm'
  | 'fail'
  | 'appeal'

/**
 * 手工报销: accepted by the agency, reviewed by two people, paid by finance. A rejection may be appealed against once; what was
 * approved and not paid can be taken back to review, by reversing its settlement.
 */
export const CLAIM: Machine<ClaimState, ClaimAction> = {
  what: text('报销申请', 'claim'),
  states: words({
    submitted: ['已提交', 'submitted'],
    correction: ['待补正', 'waiting for correction'],
    accepted: ['已受理', 'accepted'],
    'first-review': ['初审中', 'in first review'],
    'second-review': ['待复审', 'waiting for second review'],
    approved: ['已批准待支付', 'approved, not paid'],
    paying: ['支付中', 'being paid'],
    'pay-failed': ['支付失败', 'not paid, the payment failed'],
    paid: ['已支付', 'paid'],
    closed: ['已办结，无应付金额', 'closed with nothing to pay'],
    rejected: ['不予报销', 'rejected'],
    appealed: ['已申诉', 'appealed'],
    withdrawn: ['已撤回', 'withdrawn'],
  }),
  actions: words({
    accept: ['受理', 'accepted'],
    ask: ['告知补正', 'returned for correction'],
    supply: ['补正材料', 'corrected'],
    withdraw: ['撤回', 'withdrawn'],
    account: ['更正收款账户', 'given another bank account'],
    take: ['领取初审', 'taken for first review'],
    propose: ['提出初审意见', 'given the first opinion'],
    return: ['退回初审', 'sent back to first review'],
    approve: ['复审批准', 'approved'],
    close: ['办结', 'closed'],
    reject: ['不予报销', 'rejected'],
    reopen: ['撤销结算后重审', 'reviewed anew after a reversal'],
    pay: ['发起支付', 'paid'],
    confirm: ['确认到账', 'confirmed as paid'],
    fail: ['登记支付失败', 'told that the payment failed'],
    appeal: ['申诉', 'appealed against'],
  }),
  moves: {
    submitted: { accept: 'accepted', ask: 'correction', withdraw: 'withdrawn', account: 'submitted' },
    correction: { supply: 'submitted', withdraw: 'withdrawn', account: 'correction' },
    accepted: { take: 'first-review', account: 'accepted' },
    // Taking what somebody else took hands the case over.
    'first-review': { take: 'first-review', propose: 'second-review' },
    'second-review': { approve: 'approved', return: 'first-review', reject: 'rejected' },
    approved: { pay: 'paying', close: 'closed', account: 'approved', reopen: 'first-review' },
    paying: { confirm: 'paid', fail: 'pay-failed' },
    'pay-failed': { pay: 'paying', account: 'pay-failed', reopen: 'first-review' },
    paid: {},
    closed: { reopen: 'first-review' },
    rejected: { appeal: 'appealed' },
    appealed: { take: 'first-review' },
    withdrawn: {},
  },
}
