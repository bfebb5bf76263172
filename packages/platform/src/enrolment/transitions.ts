import { text } from '@yibao/engine'
import { type Machine, words } from '../work/machine.ts'

export type EnrolmentState = 'active' | 'suspended' | 'ended' | 'conflict' | 'transferring'

export type EnrolmentAction =
  | 'suspend'
  | 'resume'
  | 'change'
  | 'rebase'
  | 'repair'
  | 'end'
  | 'contest'
  | 'keep'
  | 'drop'
  | 'hand-over'
  | 'arrive'

/**
 * 参保: the state of one period of it. A change from a day on closes the period and opens the next (timeline.ts), so that any
 * past day can still be asked. `ended` is a period too: nobody is insured in it.
 */
export const ENROLMENT: Machine<EnrolmentState, EnrolmentAction> = {
  what: text('参保关系', 'enrolment'),
  states: words({
    active: ['正常参保', 'active'],
    suspended: ['暂停参保', 'suspended'],
    ended: ['已终止', 'ended'],
    conflict: ['重复参保待处理', 'in conflict with another one'],
    transferring: ['转出办理中', 'on its way to another region'],
  }),
  actions: words({
    suspend: ['停保', 'suspended'],
    resume: ['续保', 'resumed'],
    change: ['变更人员类别', 'given another category'],
    rebase: ['变更缴费基数', 'given another contribution base'],
    repair: ['补缴修复待遇', 'repaired by back-payment'],
    end: ['终止参保', 'ended'],
    contest: ['列为重复参保', 'put in conflict'],
    keep: ['保留', 'kept'],
    drop: ['不予保留', 'dropped'],
    'hand-over': ['转出', 'handed over to another region'],
    arrive: ['转移办结', 'completed by the other region'],
  }),
  moves: {
    active: {
      suspend: 'suspended',
      change: 'active',
      rebase: 'active',
      repair: 'active',
      end: 'ended',
      contest: 'conflict',
      'hand-over': 'transferring',
    },
    suspended: { resume: 'active', end: 'ended', 'hand-over': 'transferring' },
    // Money may be left in the account of an enrolment that ended.
    ended: { 'hand-over': 'transferring' },
    conflict: { keep: 'active', drop: 'ended' },
    transferring: { arrive: 'ended' },
  },
}

export type TransferState = 'accepted' | 'requested' | 'closed' | 'completed' | 'returned'
export type TransferAction = 'close' | 'return' | 'complete'

/** 转移接续, on either side: the new place accepts, the old place is asked, closes and sends; the new place completes. */
export const TRANSFER: Machine<TransferState, TransferAction> = {
  what: text('转移接续', 'transfer'),
  states: words({
    accepted: ['已受理，等待转出地', 'accepted, the old place is asked'],
    requested: ['收到联系函，等待转出', 'asked for by the new place'],
    closed: ['已转出，等待对方办结', 'closed, on its way'],
    completed: ['已办结', 'completed'],
    returned: ['已退回', 'returned'],
  }),
  actions: words({
    close: ['转出', 'closed'],
    return: ['退回', 'returned'],
    complete: ['办结', 'completed'],
  }),
  moves: {
    accepted: { complete: 'completed', return: 'returned' },
    requested: { close: 'closed', return: 'returned' },
    closed: { complete: 'completed' },
    completed: {},
    returned: {},
  },
}
