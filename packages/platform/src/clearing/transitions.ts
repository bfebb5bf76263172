import { text } from '@yibao/engine'
import { type Machine, words } from '../work/machine.ts'

export type ClearingState = 'generated' | 'signed' | 'transferred' | 'closed'
export type ClearingAction = 'sign' | 'transfer' | 'close'

/** 异地清算: the region of care generates, the home region signs and transfers, the region of care closes on receipt. */
export const CLEARING: Machine<ClearingState, ClearingAction> = {
  what: text('清算单', 'clearing statement'),
  states: words({
    generated: ['已生成', 'generated'],
    signed: ['已签章', 'signed'],
    transferred: ['已拨付', 'transferred'],
    closed: ['已办结', 'closed'],
  }),
  actions: words({ sign: ['签章', 'signed'], transfer: ['拨付', 'transferred'], close: ['办结', 'closed'] }),
  moves: {
    generated: { sign: 'signed' },
    signed: { transfer: 'transferred' },
    transferred: { close: 'closed' },
    closed: {},
  },
}
