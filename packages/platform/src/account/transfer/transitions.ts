import { text } from '@yibao/engine'
import { type Machine, words } from '../../work/machine.ts'

export type TransferState = 'pending' | 'accepted' | 'returned'
export type TransferAction = 'accept' | 'refuse' | 'expire'

/** 医保钱包转账. The receiver's copy decides; the sender's follows. */
export const TRANSFER: Machine<TransferState, TransferAction> = {
  what: text('钱包转账', 'transfer'),
  states: words({
    pending: ['待接收', 'waiting to be accepted'],
    accepted: ['已接收', 'accepted'],
    returned: ['已退回', 'returned'],
  }),
  actions: words({
    accept: ['接收', 'accepted'],
    refuse: ['拒收', 'refused'],
    expire: ['到期退回', 'returned by itself'],
  }),
  moves: {
    pending: { accept: 'accepted', refuse: 'returned', expire: 'returned' },
    accepted: {},
    returned: {},
  },
}
