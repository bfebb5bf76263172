import { ok } from '@yibao/engine'
import type { EntrySet } from '../../ledger/entry.ts'
import { type Handler, handler } from '../../outbox/deliver.ts'
import type { SentEvent } from '../../outbox/event.ts'
import type { Moment } from '../../work/casework.ts'
import type { Who } from '../../work/desk.ts'
import { HOLD_BY_ID, type HoldRow, keepHoldClosed, refundMoney, releaseMoney } from './hold.ts'
import { HOLD, type HoldAction } from './transitions.ts'

/** Payload of `hold-unused`: nothing of it was used, nor ever will be. */
export type HoldUnused = { readonly holdId: string; readonly payer: Who }

/** Payload of `hold-used` and `hold-refund`: what of the hold was used, or comes back; in fen. */
export type HoldUsed = HoldUnused & { readonly usedFen: number }

/** The member's bill, or premium, took what it needed. */
export const holdUsed = closing('use', usedOf, (hold, usedFen, moment) => [releaseMoney(hold, usedFen, moment)])

export const holdUnused = closing(
  'give-up',
  () => 0,
  (hold, usedFen, moment) => [releaseMoney(hold, usedFen, moment)],
)

/** The settlement was reversed. Where this comes before word of the settlement itself, the books tell both. */
export const holdRefund = closing('refund', usedOf, (hold, usedFen, moment) => [
  ...(hold.state === 'held' ? [releaseMoney(hold, usedFen, moment)] : []),
  refundMoney(hold, usedFen, moment),
])

function usedOf({ payload }: SentEvent): number {
  return (payload as HoldUsed).usedFen
}

/** A change of a hold on the payer's side; where it is closed already, another event was quicker and nothing is left to do. */
function closing(
  action: HoldAction,
  usedIn: (event: SentEvent) => number,
  money: (hold: HoldRow, usedFen: number, moment: Moment) => readonly EntrySet[],
): Handler {
  return handler<HoldRow | null>(
    ({ payload }) => (payload as HoldUnused).payer,
    (_desk, event) => {
      const { holdId, payer } = event.payload as HoldUnused
      return {
        load: async (read) => (await read<HoldRow>(HOLD_BY_ID, [payer.region, payer.personId, holdId]))[0] ?? null,
        decide: (hold, moment) => {
          if (hold === null) throw new Error(`${event.topic} names hold ${holdId}, which its payer does not have`)
          const state = HOLD.moves[hold.state][action]
          const target = `hold/${holdId}`
          if (state === undefined)
            return ok({ answer: null, writes: [], audit: [{ action: 'hold.closed-before', target }] })
          const usedFen = usedIn(event)
          return ok({
            answer: null,
            writes: [keepHoldClosed(payer, { ...hold, state, used_fen: usedFen, closed_at: new Date(moment.at) })],
            money: money(hold, usedFen, moment),
            audit: [{ action: `hold.${action}`, target }],
          })
        },
      }
    },
  )
}
