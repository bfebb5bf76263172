import { text } from '@yibao/engine'
import { type Machine, words } from '../work/machine.ts'
import type { EncounterState } from './encounter.ts'

export type EncounterAction = 'upload' | 'discharge' | 'settle' | 'transfer' | 'cancel' | 'reopen'

/** 就诊: open → (discharged) → settled. A reversal of its settlement opens it again (2208/2305). */
export const ENCOUNTER: Machine<EncounterState, EncounterAction> = {
  what: text('就诊', 'visit'),
  states: words({
    open: ['在诊（在院）', 'open'],
    discharged: ['已出院未结算', 'discharged, not settled'],
    settled: ['已结算', 'settled'],
    transferred: ['已转院', 'transferred'],
    cancelled: ['已取消', 'cancelled'],
  }),
  actions: words({
    upload: ['上传费用明细', 'given fee lines'],
    discharge: ['办理出院', 'discharged'],
    settle: ['结算', 'settled'],
    transfer: ['转院', 'transferred'],
    cancel: ['取消', 'cancelled'],
    reopen: ['撤销结算', 'reopened by a reversal'],
  }),
  moves: {
    open: { upload: 'open', discharge: 'discharged', settle: 'settled', cancel: 'cancelled' },
    discharged: { upload: 'discharged', settle: 'settled', transfer: 'transferred' },
    settled: { reopen: 'discharged' },
    transferred: {},
    cancelled: {},
  },
}
