import { text } from '@yibao/engine'
import { type Machine, words } from '../work/machine.ts'

export type ClearingState = 'generated' | 'withdrawing' | 'withdrawn' | 'signed' | 'transferred' | 'closed'
export type ClearingAction = 'withdraw' | 'release' | 'sign' | 'transfer' | 'close'

/**
 * 异地清算: the region of care generates, the home region signs and transfers, the region of care closes on receipt. Before it is
 * signed, the region of care may withdraw it: `withdrawing` there, until the home region gives its copy back or its signature
 * arrives, which was quicker.
 */
export const CLEARING: Machine<ClearingState, ClearingAction> = {
  what: text('清算单', 'clearing statement'),
  states: words({
    generated: ['已生成', 'generated'],
    withdrawing: ['撤回中', 'being withdrawn'],
    withdrawn: ['已撤回', 'withdrawn'],
    signed: ['已签章', 'signed'],
    transferred: ['已拨付', 'transferred'],
    closed: ['已办结', 'closed'],
  }),
  actions: words({
    withdraw: ['撤回', 'withdrawn'],
    release: ['退回', 'given back'],
    sign: ['签章', 'signed'],
    transfer: ['拨付', 'transferred'],
    close: ['办结', 'closed'],
  }),
  moves: {
    generated: { sign: 'signed', withdraw: 'withdrawing', release: 'withdrawn' },
    withdrawing: { sign: 'signed', release: 'withdrawn' },
    withdrawn: {},
    signed: { transfer: 'transferred' },
    transferred: { close: 'closed' },
    closed: {},
  },
}
