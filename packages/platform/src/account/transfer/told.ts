import { ok } from '@yibao/engine'
import { handler } from '../../outbox/deliver.ts'
import type { OutboxEvent } from '../../outbox/event.ts'
import {
  insertTransfer,
  keepTransferClosed,
  TRANSFER_BY_ID,
  type TransferClosed,
  type TransferNews,
  type TransferRow,
  transferMoney,
} from './transfer.ts'
import { TRANSFER, type TransferState } from './transitions.ts'

/** The receiver hears of a transfer. Where its time was over first, it is there already. */
export const transferSent = handler<TransferRow | null>(
  ({ payload }) => (payload as TransferNews).receiver,
  (_desk, { payload }) => {
    const news = payload as TransferNews
    return {
      load: async (read) => (await read<TransferRow>(TRANSFER_BY_ID, receiverKey(news)))[0] ?? null,
      decide: (known) =>
        ok({
          answer: null,
          writes: known === null ? [insertTransfer(news.receiver, received(news, 'pending', null))] : [],
          audit: [{ action: 'transfer.told', target: `transfer/${news.transferId}` }],
        }),
    }
  },
)

/** Its time is over: decided on the receiver's side, where it may have been accepted, or never been heard of. */
export const transferExpires = handler<TransferRow | null>(
  ({ payload }) => (payload as TransferNews).receiver,
  (_desk, { payload }) => {
    const news = payload as TransferNews
    const target = `transfer/${news.transferId}`
    return {
      load: async (read) => (await read<TransferRow>(TRANSFER_BY_ID, receiverKey(news)))[0] ?? null,
      decide: (known, { at }) => {
        const state = TRANSFER.moves[known?.state ?? 'pending'].expire
        if (state === undefined)
          return ok({ answer: null, writes: [], audit: [{ action: 'transfer.closed-before', target }] })
        const row = received(news, state, new Date(at))
        const closed: TransferClosed = { transferId: news.transferId, sender: news.sender, state: 'returned' }
        const event: OutboxEvent = { topic: 'transfer-answered', payload: closed }
        return ok({
          answer: null,
          writes: [known === null ? insertTransfer(news.receiver, row) : keepTransferClosed(news.receiver, row)],
          events: [event],
          audit: [{ action: 'transfer.expire', target }],
        })
      },
    }
  },
)

/** The sender hears how it ended: paid for good, or back on the account. */
export const transferAnswered = handler<TransferRow | null>(
  ({ payload }) => (payload as TransferClosed).sender,
  (_desk, { payload }) => {
    const { transferId, sender, state } = payload as TransferClosed
    const target = `transfer/${transferId}`
    return {
      load: async (read) =>
        (await read<TransferRow>(TRANSFER_BY_ID, [sender.region, sender.personId, transferId]))[0] ?? null,
      decide: (sent, moment) => {
        if (sent === null) throw new Error(`transfer ${transferId} is answered, and its sender does not have it`)
        if (sent.state !== 'pending')
          return ok({ answer: null, writes: [], audit: [{ action: 'transfer.closed-before', target }] })
        const where = state === 'accepted' ? 'sharing:settled' : 'person:account'
        return ok({
          answer: null,
          writes: [keepTransferClosed(sender, { ...sent, state, closed_at: new Date(moment.at) })],
          money: [transferMoney(sent, moment, 'sharing:pending', where)],
          audit: [{ action: `transfer.${state}`, target }],
        })
      },
    }
  },
)

const receiverKey = ({ receiver, transferId }: TransferNews) => [receiver.region, receiver.personId, transferId]

const received = (news: TransferNews, state: TransferState, closedAt: Date | null): TransferRow => ({
  transfer_id: news.transferId,
  side: 'to',
  other_region: news.sender.region,
  other_person: news.sender.personId,
  amount_fen: news.amountFen,
  state,
  made_at: new Date(news.madeAt),
  returns_at: new Date(news.returnsAt),
  closed_at: closedAt,
})
