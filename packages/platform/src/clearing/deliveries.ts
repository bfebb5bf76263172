import { ok, type Result } from '@yibao/engine'
import { NIL_PERSON } from '../database/ids.ts'
import type { Handlers } from '../outbox/courier.ts'
import { type Handler, handler } from '../outbox/deliver.ts'
import type { SentEvent } from '../outbox/event.ts'
import type { Decision } from '../work/casework.ts'
import { move } from '../work/machine.ts'
import { notFound, refused } from '../work/refusal.ts'
import { CLEARING_BY_ID, type ClearingLine, type ClearingRow, insertClearing, keepClearing } from './clearing-row.ts'
import { transferReceived } from './money.ts'
import { offSiteCost } from './off-site-cost.ts'
import { CLEARING, type ClearingState } from './transitions.ts'
import { statementReleased, withdrawalAsked } from './withdraw.ts'

type Generated = {
  readonly clearingId: string
  readonly homeRegion: string
  readonly month: string
  readonly lines: readonly ClearingLine[]
  readonly amountFen: number
  readonly by: string
}
type Answered = { readonly clearingId: string; readonly hostRegion: string; readonly by: string }
type Transferred = Answered & { readonly amountFen: number; readonly deductedFen: number; readonly bookedOn: string }
type Closed = { readonly clearingId: string; readonly homeRegion: string }

/** The home region's copy of a statement that the region of care made. */
const generated = handler<null>(
  ({ payload }) => ({ region: (payload as Generated).homeRegion, personId: NIL_PERSON }),
  (_desk, { from, payload }) => ({
    opensBook: true,
    load: async () => null,
    decide: (_found, { at }) => {
      const { clearingId, homeRegion, month, lines, amountFen, by } = payload as Generated
      const row = {
        region: homeRegion,
        clearing_id: clearingId,
        side: 'home',
        other_region: from.region,
        month,
        lines,
        amount_fen: amountFen,
        generated_by: by,
        generated_at: new Date(at),
      } as const
      return ok({
        answer: null,
        writes: [insertClearing(row)],
        audit: [{ action: 'clearing.receive', target: `clearing/${clearingId}` }],
      })
    },
  }),
)

const signed = onCopy(
  'sign',
  ({ payload }) => payload as Answered,
  (row, { by }) => ({ ...row, signed_by: by }),
)

/** The money has come: the region of care books it and closes; the home region hears of it. */
const transferred: Handler = onCopy(
  'transfer',
  ({ payload }) => payload as Transferred,
  (row, { by }) => ({ ...row, state: 'closed', transferred_by: by }),
  (row, { bookedOn, clearingId, ...cleared }, setId) => ({
    money: [transferReceived({ setId, bookedOn, ref: clearingId }, row.other_region, cleared)],
    events: [{ topic: 'clearing-closed', payload: { clearingId, homeRegion: row.other_region } }],
  }),
)

const closed = onCopy(
  'close',
  ({ payload }) => {
    const { clearingId, homeRegion } = payload as Closed
    return { clearingId, hostRegion: homeRegion }
  },
  (row) => row,
)

export const CLEARING_DELIVERIES: Handlers = {
  'off-site-cost': offSiteCost,
  'clearing-generated': generated,
  'clearing-signed': signed,
  'clearing-transferred': transferred,
  'clearing-closed': closed,
  'clearing-withdrawn': withdrawalAsked,
  'clearing-released': statementReleased,
}

/** Moves the copy of a statement that the event's other region keeps. */
function onCopy<P extends { readonly clearingId: string; readonly hostRegion: string }>(
  action: 'sign' | 'transfer' | 'close',
  read: (event: SentEvent) => P,
  change: (row: ClearingRow, payload: P) => ClearingRow,
  more: (row: ClearingRow, payload: P, setId: string) => Pick<Decision<null>, 'money' | 'events'> = () => ({}),
): Handler {
  return handler<ClearingRow | undefined>(
    (event) => ({ region: read(event).hostRegion, personId: NIL_PERSON }),
    (_desk, event) => {
      const payload = read(event)
      return {
        load: async (query) =>
          (await query<ClearingRow>(CLEARING_BY_ID, [payload.hostRegion, NIL_PERSON, payload.clearingId]))[0],
        decide: (row, { at, newId }): Result<Decision<null>> => {
          if (row === undefined) return refused(notFound('clearingId', ['这份清算单', 'statement']))
          const moved = move(CLEARING, row.state, action, 'clearingId')
          if (!moved.ok) return moved
          const next = change({ ...row, state: moved.value as ClearingState }, payload)
          return ok({
            answer: null,
            writes: [keepClearing(next, new Date(at))],
            ...more(row, payload, newId()),
            audit: [{ action: `clearing.${action}`, target: `clearing/${payload.clearingId}` }],
          })
        },
      }
    },
  )
}
