import { type IsoDate, ok, type Problem, type Result } from '@yibao/engine'
import { NIL_PERSON } from '../database/ids.ts'
import type { Casework } from '../work/casework.ts'
import type { Actor, Desk } from '../work/desk.ts'
import { move } from '../work/machine.ts'
import { perform } from '../work/perform.ts'
import { notFound, refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import {
  CLEARING_BY_ID,
  type ClearingAnswer,
  type ClearingRow,
  clearingAnswer,
  keepClearing,
  regionAsWho,
  sumsOf,
} from './clearing-row.ts'
import { transferSent } from './money.ts'
import { ASKED_BEFORE, type AskedBefore, OWN, type Own, statementFaults } from './statement-faults.ts'
import { CLEARING } from './transitions.ts'

/** `region`: the home region, which pays. */
export type ClearingCommand = { readonly region: string; readonly clearingId: string }

type Found = {
  readonly row: ClearingRow | undefined
  readonly own: readonly Own[]
  readonly askedBefore: readonly AskedBefore[]
}

/** Signs a statement, after comparing each of its settlements with the home region's own books and earlier statements. */
export function signClearing(
  desk: Desk,
  actor: Actor,
  request: RequestKey | null,
  { region, clearingId }: ClearingCommand,
): Promise<Result<ClearingAnswer>> {
  const key = [region, NIL_PERSON, clearingId]
  const work: Casework<Found, ClearingAnswer> = {
    load: async (read) => {
      const [[row], own, askedBefore] = await Promise.all([
        read<ClearingRow>(CLEARING_BY_ID, key),
        read<Own>(OWN, key),
        read<AskedBefore>(ASKED_BEFORE, key),
      ])
      return { row, own, askedBefore }
    },
    decide: ({ row, own, askedBefore }, { at }) => {
      if (row === undefined || row.side !== 'home') return refused(notFound('clearingId', ['这份清算单', 'statement']))
      const moved = move(CLEARING, row.state, 'sign', 'clearingId')
      if (!moved.ok) return moved
      const problems = statementFaults(row, own, askedBefore)
      if (problems.length > 0) return refused(...problems)
      const signed = { ...row, state: moved.value, signed_by: actor.id }
      return ok({
        answer: clearingAnswer(signed),
        writes: [keepClearing(signed, new Date(at))],
        events: [{ topic: 'clearing-signed', payload: { clearingId, hostRegion: row.other_region, by: actor.id } }],
        audit: [{ action: 'clearing.sign', target: `clearing/${clearingId}` }],
      })
    },
  }
  return perform(desk, regionAsWho(region), actor, request, work)
}

/** Transfers what was signed: another person than the signer. The two regions owe each other nothing for it any more. */
export function transferClearing(
  desk: Desk,
  actor: Actor,
  request: RequestKey | null,
  { region, clearingId, today }: ClearingCommand & { readonly today: IsoDate },
): Promise<Result<ClearingAnswer>> {
  const work: Casework<ClearingRow | undefined, ClearingAnswer> = {
    load: async (read) => (await read<ClearingRow>(CLEARING_BY_ID, [region, NIL_PERSON, clearingId]))[0],
    decide: (row, { at, newId }) => {
      if (row === undefined || row.side !== 'home') return refused(notFound('clearingId', ['这份清算单', 'statement']))
      const moved = move(CLEARING, row.state, 'transfer', 'clearingId')
      if (!moved.ok) return moved
      if (row.signed_by === actor.id) return refused(samePerson)
      const paid = { ...row, state: moved.value, transferred_by: actor.id }
      const cleared = sumsOf(row.lines)
      return ok({
        answer: clearingAnswer(paid),
        writes: [keepClearing(paid, new Date(at))],
        money: [transferSent({ setId: newId(), bookedOn: today, ref: clearingId }, row.other_region, cleared)],
        events: [
          {
            topic: 'clearing-transferred',
            payload: {
              clearingId,
              hostRegion: row.other_region,
              ...cleared,
              bookedOn: today,
              by: actor.id,
            },
          },
        ],
        audit: [{ action: 'clearing.transfer', target: `clearing/${clearingId}` }],
      })
    },
  }
  return perform(desk, regionAsWho(region), actor, request, work)
}

const samePerson: Problem = refusal(
  'YB-W724',
  'clearingId',
  ['签章人不能拨付同一份清算单', 'whoever signed a statement cannot transfer it'],
  ['请另一位财务人员拨付', 'ask another finance officer to transfer it'],
)
