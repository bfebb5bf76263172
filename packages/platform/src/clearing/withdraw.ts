import { ok, type Result } from '@yibao/engine'
import { NIL_PERSON } from '../database/ids.ts'
import { sql } from '../database/sql.ts'
import { handler } from '../outbox/deliver.ts'
import { type Casework, write } from '../work/casework.ts'
import type { Actor, Desk } from '../work/desk.ts'
import { move } from '../work/machine.ts'
import { perform } from '../work/perform.ts'
import { notFound, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import {
  CLEARING_BY_ID,
  type ClearingAnswer,
  type ClearingRow,
  clearingAnswer,
  keepClearing,
  regionAsWho,
} from './clearing-row.ts'
import { CLEARING } from './transitions.ts'

/** `region`: the region of care, which made the statement. */
export type WithdrawClearingCommand = { readonly region: string; readonly clearingId: string; readonly why?: string }

/**
 * Withdraws a statement that is not signed. The home region may be signing it at the same moment, so it is asked first: its copy
 * decides. Where it had not signed, it gives the statement back, and its settlements go into the next one; where it had, the
 * statement stays in force, and becomes signed here too. YB-W901, YB-W904.
 */
export function withdrawClearing(
  desk: Desk,
  actor: Actor,
  request: RequestKey | null,
  { region, clearingId, why }: WithdrawClearingCommand,
): Promise<Result<ClearingAnswer>> {
  const work: Casework<ClearingRow | undefined, ClearingAnswer> = {
    load: async (read) => (await read<ClearingRow>(CLEARING_BY_ID, [region, NIL_PERSON, clearingId]))[0],
    decide: (row, { at }) => {
      if (row === undefined || row.side !== 'host') return refused(noStatement)
      const moved = move(CLEARING, row.state, 'withdraw', 'clearingId')
      if (!moved.ok) return moved
      const asked = { ...row, state: moved.value }
      return ok({
        answer: clearingAnswer(asked),
        writes: [keepClearing(asked, new Date(at))],
        events: [{ topic: 'clearing-withdrawn', payload: { clearingId, homeRegion: row.other_region } }],
        audit: [{ action: 'clearing.withdraw', target: `clearing/${clearingId}`, ...(why ? { why } : {}) }],
      })
    },
  }
  return perform(desk, regionAsWho(region), actor, request, work)
}

type Asked = { readonly clearingId: string; readonly homeRegion: string }
type Released = { readonly clearingId: string; readonly hostRegion: string }

/** At the home region: gives the statement back, unless it was signed; then the signature is on its way and answers. */
export const withdrawalAsked = handler<ClearingRow | undefined>(
  ({ payload }) => regionAsWho((payload as Asked).homeRegion),
  (_desk, { payload }) => {
    const { clearingId, homeRegion } = payload as Asked
    return {
      load: async (read) => (await read<ClearingRow>(CLEARING_BY_ID, [homeRegion, NIL_PERSON, clearingId]))[0],
      decide: (row, { at }) => {
        if (row === undefined) return refused(noStatement)
        const target = `clearing/${clearingId}`
        const moved = move(CLEARING, row.state, 'release', 'clearingId')
        if (!moved.ok) return ok({ answer: null, writes: [], audit: [{ action: 'clearing.keep', target }] })
        return ok({
          answer: null,
          writes: [keepClearing({ ...row, state: moved.value }, new Date(at))],
          events: [{ topic: 'clearing-released', payload: { clearingId, hostRegion: row.other_region } }],
          audit: [{ action: 'clearing.release', target }],
        })
      },
    }
  },
)

const RELEASE_LINES = sql`
  UPDATE settlement_journal SET clearing_id = NULL WHERE region = $1 AND home_region = $2 AND clearing_id = $3`

/** At the region of care: the statement is withdrawn, and its settlements can be cleared again. */
export const statementReleased = handler<ClearingRow | undefined>(
  ({ payload }) => regionAsWho((payload as Released).hostRegion),
  (_desk, { payload }) => {
    const { clearingId, hostRegion } = payload as Released
    return {
      load: async (read) => (await read<ClearingRow>(CLEARING_BY_ID, [hostRegion, NIL_PERSON, clearingId]))[0],
      decide: (row, { at }) => {
        if (row === undefined) return refused(noStatement)
        const moved = move(CLEARING, row.state, 'release', 'clearingId')
        if (!moved.ok) return moved
        return ok({
          answer: null,
          writes: [
            keepClearing({ ...row, state: moved.value }, new Date(at)),
            write(RELEASE_LINES, hostRegion, row.other_region, clearingId),
          ],
          audit: [{ action: 'clearing.release', target: `clearing/${clearingId}` }],
        })
      },
    }
  },
)

const noStatement = notFound('clearingId', ['这份清算单', 'statement'])
