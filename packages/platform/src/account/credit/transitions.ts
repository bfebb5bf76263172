import { text } from '@yibao/engine'
import { type Machine, words } from '../../work/machine.ts'

export type CreditState = 'proposed' | 'approved' | 'rejected'
export type CreditAction = 'approve' | 'reject'

/** 人工入账: one clerk proposes it, another decides. */
export const CREDIT: Machine<CreditState, CreditAction> = {
  what: text('人工入账', 'credit'),
  states: words({
    proposed: ['待复核', 'waiting for the second person'],
    approved: ['已入账', 'booked'],
    rejected: ['已否决', 'rejected'],
  }),
  actions: words({ approve: ['复核入账', 'approved'], reject: ['否决', 'rejected'] }),
  moves: { proposed: { approve: 'approved', reject: 'rejected' }, approved: {}, rejected: {} },
}
