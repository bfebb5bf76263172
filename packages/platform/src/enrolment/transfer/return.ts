import { ok, type Result } from '@yibao/engine'
import type { Casework } from '../../work/casework.ts'
import type { Actor, Desk, Who } from '../../work/desk.ts'
import { move } from '../../work/machine.ts'
import { perform } from '../../work/perform.ts'
import { notFound, refused } from '../../work/refusal.ts'
import type { RequestKey } from '../../work/request.ts'
import { whyNoReason } from '../change-last.ts'
import { TRANSFER } from '../transitions.ts'
import { keepTransfer, TRANSFER_BY_ID, type TransferAnswer, type TransferRow } from './transfer.ts'

export type ReturnTransferCommand = { readonly transferId: string; readonly why: string }

/** Payload of `enrolment-returned`. */
export type ReturnedPayload = { readonly region: string; readonly transferId: string; readonly why: string }

/** The old place sends a transfer back, with the reason. Nothing has changed there. Refused: YB-W137, YB-W901, YB-W904. */
export const returnTransfer = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: ReturnTransferCommand,
): Promise<Result<TransferAnswer>> => perform(desk, who, actor, request, returnWork(who, command))

function returnWork(who: Who, command: ReturnTransferCommand): Casework<readonly TransferRow[], TransferAnswer> {
  const why = command.why.trim()
  return {
    load: (read) => read<TransferRow>(TRANSFER_BY_ID, [who.region, who.personId, command.transferId]),
    decide: ([transfer], { at }) => {
      if (transfer === undefined || transfer.side !== 'out')
        return refused(notFound('transferId', ['这笔转移', 'transfer']))
      const returned = move(TRANSFER, transfer.state, 'return', 'transferId')
      if (!returned.ok) return returned
      const noReason = whyNoReason(why)
      if (noReason !== null) return refused(noReason)
      const payload: ReturnedPayload = { region: transfer.other_region, transferId: transfer.transfer_id, why }
      return ok({
        answer: { transferId: transfer.transfer_id, state: returned.value },
        writes: [keepTransfer(who, { ...transfer, state: returned.value, why }, at)],
        events: [{ topic: 'enrolment-returned', payload }],
        audit: [{ action: 'transfer.return', target: `transfer/${transfer.transfer_id}`, why }],
      })
    },
  }
}
