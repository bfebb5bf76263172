import { text } from '@yibao/engine'
import { type Machine, words } from '../work/machine.ts'

export type DeclarationState = 'declared' | 'reviewed' | 'confirmed' | 'paid' | 'withdrawn'
export type DeclarationAction = 'review' | 'confirm' | 'dispute' | 'pay' | 'withdraw'

/** 月度申报: the institution declares, the agency reviews and deducts, the institution confirms, finance pays. */
export const DECLARATION: Machine<DeclarationState, DeclarationAction> = {
  what: text('月度申报', 'monthly declaration'),
  states: words({
    declared: ['已申报', 'declared'],
    reviewed: ['已审核', 'reviewed'],
    confirmed: ['已确认', 'confirmed'],
    paid: ['已拨付', 'paid'],
    withdrawn: ['已撤回', 'withdrawn'],
  }),
  actions: words({
    review: ['审核', 'reviewed'],
    confirm: ['确认', 'confirmed'],
    dispute: ['提出异议', 'disputed'],
    pay: ['拨付', 'paid'],
    withdraw: ['撤回', 'withdrawn'],
  }),
  moves: {
    declared: { review: 'reviewed', withdraw: 'withdrawn' },
    reviewed: { confirm: 'confirmed', dispute: 'declared' },
    confirmed: { pay: 'paid' },
    paid: {},
    withdrawn: {},
  },
}
