import { text } from '@yibao/engine'
import { type Machine, words } from '../../work/machine.ts'

export type HoldState = 'held' | 'posted' | 'void' | 'refunded'
export type HoldAction = 'use' | 'give-up' | 'refund'

/** 共济预留: money of one account set aside for a relative, on the payer's side. */
export const HOLD: Machine<HoldState, HoldAction> = {
  what: text('共济预留', 'hold'),
  states: words({
    held: ['已预留', 'held'],
    posted: ['已支付', 'posted'],
    void: ['已退回', 'void'],
    refunded: ['已随撤销退回', 'refunded'],
  }),
  actions: words({
    use: ['支付', 'used'],
    'give-up': ['退回', 'given up'],
    refund: ['随结算撤销退回', 'refunded with a reversal'],
  }),
  moves: {
    // Word of a reversal may come before word of the settlement that it takes back.
    held: { use: 'posted', 'give-up': 'void', refund: 'refunded' },
    posted: { refund: 'refunded' },
    void: {},
    refunded: {},
  },
}
