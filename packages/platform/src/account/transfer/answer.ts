import { ok, type Result } from '@yibao/engine'
import type { Casework } from '../../work/casework.ts'
import { chinaDay } from '../../work/china-time.ts'
import type { Actor, Desk, Who } from '../../work/desk.ts'
import { move } from '../../work/machine.ts'
import { perform } from '../../work/perform.ts'
import { notFound, refusal, refused } from '../../work/refusal.ts'
import type { RequestKey } from '../../work/request.ts'
import { INSURED_PERIODS, type InsuredPeriod, insuredOn } from '../insured-period.ts'
import { noWallet } from './send.ts'
import {
  keepTransferClosed,
  TRANSFER_BY_ID,
  type TransferAnswer,
  type TransferClosed,
  type TransferRow,
  transferAnswer,
  transferMoney,
} from './transfer.ts'
import { TRANSFER, type TransferState } from './transitions.ts'

export type AnswerTransferCommand = { readonly transferId: string; readonly answer: 'accept' | 'refuse' }

/** The receiver's word on a transfer. Accepting puts it on their account at once; after its time it can only return (YB-W516). */
export const answerTransfer = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: AnswerTransferCommand,
): Promise<Result<TransferAnswer>> => perform(desk, who, actor, request, answerWork(who, command))

type Found = { readonly transfer: TransferRow | null; readonly periods: readonly InsuredPeriod[] }

const answerWork = (who: Who, { transferId, answer }: AnswerTransferCommand): Casework<Found, TransferAnswer> => ({
  load: async (read) => {
    const [[transfer], periods] = await Promise.all([
      read<TransferRow>(TRANSFER_BY_ID, [who.region, who.personId, transferId]),
      read<InsuredPeriod>(INSURED_PERIODS, [who.region, who.personId]),
    ])
    return { transfer: transfer ?? null, periods }
  },
  decide: ({ transfer, periods }, moment) => {
    if (transfer === null || transfer.side !== 'to') return refused(notFound('transferId', ['这笔转账', 'transfer']))
    const state = move(TRANSFER, transfer.state, answer, 'transferId')
    if (!state.ok) return state
    const accepted = state.value === 'accepted'
    if (accepted && moment.at >= transfer.returns_at.getTime()) return refused(tooLate)
    if (accepted && insuredOn(periods, chinaDay(moment.at)) === null) return refused(noWallet('personId'))
    const row: TransferRow = { ...transfer, state: state.value, closed_at: new Date(moment.at) }
    const payload: TransferClosed = {
      transferId,
      sender: { region: row.other_region, personId: row.other_person },
      state: state.value as Exclude<TransferState, 'pending'>,
    }
    return ok({
      answer: transferAnswer(row),
      writes: [keepTransferClosed(who, row)],
      money: accepted ? [transferMoney(row, moment, 'sharing:settled', 'person:account')] : [],
      events: [{ topic: 'transfer-answered', payload }],
      audit: [{ action: `transfer.${answer}`, target: `transfer/${transferId}` }],
    })
  },
})

const tooLate = refusal(
  'YB-W516',
  'transferId',
  ['这笔转账已过接收时间，正在退回', 'the time to accept this transfer is over: it is on its way back'],
  ['请对方重新转账', 'ask for it to be sent again'],
)
