import { text } from '@yibao/engine'
import { type Machine, words } from '../work/machine.ts'
import type { EncounterState } from './encounter.ts'

export type EncounterAction = 'upload' | 'discharge' | 'settle' | 'cancel' | 'reopen'

/**
 * 就诊: open → (discharged) → settled; a reversal of its settlement reopens it (2208, 2305). A reopened stay is over and only to
 * be settled again, so that the person may be in another one meanwhile. A transfer to another institution (转院) settles here
 * and admits there, as a new stay.
 */
export const ENCOUNTER: Machine<EncounterState, EncounterAction> = {
  what: text('就诊', 'visit'),
  states: words({
    open: ['在诊（在院）', 'open'],
    discharged: ['已出院未结算', 'discharged, not settled'],
    settled: ['已结算', 'settled'],
    reopened: ['已撤销结算待重结', 'settlement taken back, to be settled again'],
    cancelled: ['已取消', 'cancelled'],
  }),
  actions: words({
    upload: ['上传费用明细', 'given fee lines'],
    discharge: ['办理出院', 'discharged'],
    settle: ['结算', 'settled'],
    cancel: ['取消', 'cancelled'],
    reopen: ['撤销结算', 'reopened by a reversal'],
  }),
  moves: {
    open: { upload: 'open', discharge: 'discharged', settle: 'settled', cancel: 'cancelled' },
    discharged: { upload: 'discharged', settle: 'settled', cancel: 'cancelled' },
    settled: { reopen: 'reopened' },
    reopened: { upload: 'reopened', settle: 'settled', cancel: 'cancelled' },
    cancelled: {},
  },
}
