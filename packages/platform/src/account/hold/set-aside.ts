import { ok, type Problem, type Result } from '@yibao/engine'
import { sql } from '../../database/sql.ts'
import type { Casework } from '../../work/casework.ts'
import { chinaDay, chinaInstant } from '../../work/china-time.ts'
import type { Actor, Desk, Who } from '../../work/desk.ts'
import { perform } from '../../work/perform.ts'
import { refusal, refused } from '../../work/refusal.ts'
import type { RequestKey } from '../../work/request.ts'
import { BOND_BY_ID, type BondRow, otherOf } from '../bond/bond.ts'
import type { HoldExpires } from './give-up.ts'
import { insertHold, openHold } from './hold.ts'

/** Money asked of a relative's account for one bill, in fen. */
export type SetAsideCommand = { readonly bondId: string; readonly member: Who; readonly wantFen: number }

/** What the account gave; `holdId` null: it had nothing left to give. */
export type SetAsideAnswer = { readonly holdId: string | null; readonly amountFen: number }

/** How long money waits for the bill, in milliseconds. What is not used by then returns by itself. */
const HOLD_MS = 10 * 60_000

/**
 * Sets aside money of the payer for a bill of a relative: no more than is wanted, than the account holds, and than the bond's
 * yearly limit leaves. Refused where the payer's copy of the bond does not hold (YB-W508).
 */
export const setAside = (
  desk: Desk,
  payer: Who,
  actor: Actor,
  request: RequestKey,
  command: SetAsideCommand,
): Promise<Result<SetAsideAnswer>> => perform(desk, payer, actor, request, setAsideWork(desk, payer, command))

type Found = { readonly bond: BondRow | null; readonly takenFen: number }

const TAKEN = sql`
  SELECT coalesce(sum(CASE state WHEN 'held' THEN amount_fen WHEN 'posted' THEN used_fen ELSE 0 END), 0)::bigint AS fen
  FROM account_hold
  WHERE region = $1 AND person_id = $2 AND bond_id = $3 AND purpose = 'bill' AND held_at >= $4`

function setAsideWork(
  desk: Desk,
  payer: Who,
  { bondId, member, wantFen }: SetAsideCommand,
): Casework<Found, SetAsideAnswer> {
  const key = [payer.region, payer.personId, bondId]
  const newYear = new Date(chinaInstant(`${chinaDay(desk.now()).slice(0, 4)}-01-01`, 0))
  return {
    load: async (read) => {
      const [[bond], [taken]] = await Promise.all([
        read<BondRow>(BOND_BY_ID, key),
        read<{ fen: number }>(TAKEN, [...key, newYear]),
      ])
      return { bond: bond ?? null, takenFen: taken?.fen ?? 0 }
    },
    decide: ({ bond, takenFen }, moment) => {
      if (bond === null || !sharesWith(bond, member)) return refused(notBound('bondId'))
      const limitFen = bond.limit_fen === null ? wantFen : bond.limit_fen - takenFen
      const amountFen = Math.min(wantFen, limitFen, moment.accountFen)
      if (amountFen <= 0) {
        return ok({
          answer: { holdId: null, amountFen: 0 },
          writes: [],
          audit: [{ action: 'hold.nothing-left', target: `bond/${bondId}` }],
        })
      }
      const expiresAt = moment.at + HOLD_MS
      const { row, money } = openHold(moment, {
        bond_id: bondId,
        purpose: 'bill',
        member,
        amount_fen: amountFen,
        expires_at: new Date(expiresAt),
      })
      const payload: HoldExpires = { holdId: row.hold_id, member, payer }
      return ok({
        answer: { holdId: row.hold_id, amountFen },
        writes: [insertHold(payer, row)],
        money: [money],
        events: [{ topic: 'hold-expires', payload, dueAt: expiresAt }],
        audit: [{ action: 'hold.make', target: `hold/${row.hold_id}` }],
      })
    },
  }
}

const sharesWith = (bond: BondRow, { region, personId }: Who): boolean =>
  bond.side === 'payer' &&
  bond.state === 'bound' &&
  otherOf(bond).region === region &&
  otherOf(bond).personId === personId

/** There is no bond by which this account may be used (YB-W508). */
export const notBound = (path: string): Problem =>
  refusal(
    'YB-W508',
    path,
    ['没有这份有效的共济绑定', 'there is no such bond in force'],
    [
      '先由双方完成绑定；刚刚确认或解绑的，稍后再试',
      'bind first, on both sides; where it was just confirmed or ended, try again in a moment',
    ],
  )
