import { formatYuan, type IsoDate, ok, type Problem, type Result } from '@yibao/engine'
import { NIL_PERSON } from '../database/ids.ts'
import { sql } from '../database/sql.ts'
import type { Casework } from '../work/casework.ts'
import type { Actor, Desk } from '../work/desk.ts'
import { move } from '../work/machine.ts'
import { perform } from '../work/perform.ts'
import { notFound, refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import {
  CLEARING_BY_ID,
  type ClearingAnswer,
  type ClearingLine,
  type ClearingRow,
  clearingAnswer,
  keepClearing,
  regionAsWho,
} from './clearing-row.ts'
import { sumsOf, transferSent } from './money.ts'
import { CLEARING } from './transitions.ts'

/** `region`: the home region, which pays. */
export type ClearingCommand = { readonly region: string; readonly clearingId: string }

type Own = { readonly settlement_id: string; readonly owed: number }
type Found = { readonly row: ClearingRow | undefined; readonly own: readonly Own[] }

const OWN = sql`
  SELECT s.settlement_id, s.fund_total_fen + s.account_fen + s.shared_account_fen AS owed
  FROM clearing c, jsonb_to_recordset(c.lines) AS l("settlementId" uuid, "personId" uuid)
  JOIN settlement s ON s.person_id = l."personId" AND s.settlement_id = l."settlementId"
  WHERE c.region = $1 AND c.person_id = $2 AND c.clearing_id = $3 AND s.region = $1`

/** Signs a statement, after comparing each of its settlements with the home region's own books. */
export function signClearing(
  desk: Desk,
  actor: Actor,
  request: RequestKey | null,
  { region, clearingId }: ClearingCommand,
): Promise<Result<ClearingAnswer>> {
  const key = [region, NIL_PERSON, clearingId]
  const work: Casework<Found, ClearingAnswer> = {
    load: async (read) => {
      const [[row], own] = await Promise.all([read<ClearingRow>(CLEARING_BY_ID, key), read<Own>(OWN, key)])
      return { row, own }
    },
    decide: ({ row, own }, { at }) => {
      if (row === undefined || row.side !== 'home') return refused(notFound('clearingId', ['这份清算单', 'statement']))
      const moved = move(CLEARING, row.state, 'sign', 'clearingId')
      if (!moved.ok) return moved
      const problems = differing(row, own)
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

/** Every settlement of the statement that the home region does not have, or has with another amount. */
function differing({ lines }: ClearingRow, own: readonly Own[]): readonly Problem[] {
  const books = new Map(own.map(({ settlement_id, owed }) => [settlement_id, owed]))
  return lines.flatMap((line, i) => {
    const owed = books.get(line.settlementId)
    const within = owed !== undefined && line.deductedFen >= 0 && line.deductedFen <= Math.max(owed, 0)
    return within && owed === line.owedFen + line.deductedFen ? [] : [differs(`lines[${i}]`, line, owed)]
  })
}

const differs = (path: string, line: ClearingLine, ours: number | undefined): Problem => {
  const [id, owed, deducted] = [line.settlementId, formatYuan(line.owedFen), formatYuan(line.deductedFen)]
  const [zh, en] =
    ours === undefined
      ? ['没有这笔结算', 'has no such settlement']
      : [`为 ${formatYuan(ours)}`, `has ${formatYuan(ours)}`]
  return refusal(
    'YB-W723',
    path,
    [
      `结算 ${id}：就医地应收 ${owed}、扣减 ${deducted}，本地${zh}`,
      `settlement ${id}: ${owed} owed and ${deducted} deducted there, this region ${en}`,
    ],
    ['与就医地核对后由其重新生成', 'check it with the region of care, which makes the statement again'],
  )
}

const samePerson: Problem = refusal(
  'YB-W724',
  'clearingId',
  ['签章人不能拨付同一份清算单', 'whoever signed a statement cannot transfer it'],
  ['请另一位财务人员拨付', 'ask another finance officer to transfer it'],
)
