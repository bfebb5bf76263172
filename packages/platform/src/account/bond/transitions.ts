import { text } from '@yibao/engine'
import { type Machine, words } from '../../work/machine.ts'

export type BondState = 'invited' | 'bound' | 'declined' | 'unbound'
export type BondAction = 'confirm' | 'decline' | 'unbind'

/** 共济绑定: the payer invites, the member confirms, either ends it. */
export const BOND: Machine<BondState, BondAction> = {
  what: text('共济绑定', 'bond'),
  states: words({
    invited: ['待家人确认', 'waiting for the member'],
    bound: ['已绑定', 'bound'],
    declined: ['家人未同意', 'declined'],
    unbound: ['已解绑', 'unbound'],
  }),
  actions: words({
    confirm: ['确认', 'confirmed'],
    decline: ['拒绝', 'declined'],
    unbind: ['解绑', 'unbound'],
  }),
  moves: {
    invited: { confirm: 'bound', decline: 'declined', unbind: 'unbound' },
    bound: { unbind: 'unbound' },
    declined: {},
    unbound: {},
  },
}

const ORDER: readonly BondState[] = ['invited', 'bound', 'unbound', 'declined']

/** Where the two sides acted at once, and whichever word of it comes first, both copies end in the same state. */
export const afterNews = (kept: BondState, told: BondState): BondState =>
  ORDER.indexOf(told) > ORDER.indexOf(kept) ? told : kept
