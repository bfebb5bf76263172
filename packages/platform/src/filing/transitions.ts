import { text } from '@yibao/engine'
import { type Machine, words } from '../work/machine.ts'

export type FilingState =
  | 'draft'
  | 'submitted'
  | 'in-review'
  | 'returned'
  | 'approved'
  | 'rejected'
  | 'active'
  | 'change-pending'
  | 'superseded'
  | 'cancelled'
  | 'expired'

export type FilingAction =
  | 'edit'
  | 'submit'
  | 'pass'
  | 'take'
  | 'approve'
  | 'return'
  | 'reject'
  | 'start'
  | 'complete'
  | 'change'
  | 'keep'
  | 'supersede'
  | 'renew'
  | 'cancel'
  | 'expire'

/** 异地就医备案: draft → submitted → (in review) → approved → active, and how it ends. */
export const FILING: Machine<FilingState, FilingAction> = {
  what: text('备案', 'filing'),
  states: words({
    draft: ['草稿', 'a draft'],
    submitted: ['已提交', 'submitted'],
    'in-review': ['审核中', 'in review'],
    returned: ['已退回补正', 'returned for correction'],
    approved: ['已通过，未到开始日期', 'approved, not begun'],
    rejected: ['未通过', 'rejected'],
    active: ['有效', 'in force'],
    'change-pending': ['变更审核中', 'in force, a change is under review'],
    superseded: ['已变更', 'superseded'],
    cancelled: ['已取消', 'cancelled'],
    expired: ['已到期', 'expired'],
  }),
  actions: words({
    edit: ['修改', 'edited'],
    submit: ['提交', 'submitted'],
    pass: ['自助办结', 'approved by itself'],
    take: ['受理', 'taken for review'],
    approve: ['审核通过', 'approved'],
    return: ['退回补正', 'returned for correction'],
    reject: ['审核不通过', 'rejected'],
    start: ['生效', 'begun'],
    complete: ['补齐材料', 'completed with papers'],
    change: ['变更就医地', 'changed to another place'],
    keep: ['维持原备案', 'kept as it was'],
    supersede: ['由新备案取代', 'superseded'],
    renew: ['续办', 'renewed'],
    cancel: ['取消', 'cancelled'],
    expire: ['到期', 'expired'],
  }),
  moves: {
    draft: { edit: 'draft', submit: 'submitted', cancel: 'cancelled' },
    submitted: { pass: 'approved', take: 'in-review', cancel: 'cancelled' },
    // Taking what somebody else took hands the case over.
    'in-review': {
      take: 'in-review',
      approve: 'approved',
      return: 'returned',
      reject: 'rejected',
      cancel: 'cancelled',
    },
    returned: { submit: 'submitted', cancel: 'cancelled' },
    approved: { start: 'active', complete: 'approved', cancel: 'cancelled' },
    rejected: {},
    active: { complete: 'active', change: 'change-pending', renew: 'active', cancel: 'cancelled', expire: 'expired' },
    'change-pending': { complete: 'change-pending', keep: 'active', supersede: 'superseded' },
    superseded: {},
    cancelled: {},
    expired: { renew: 'expired' },
  },
}
