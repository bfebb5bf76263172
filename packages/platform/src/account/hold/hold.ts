import { sql, sqlColumns } from '../../database/sql.ts'
import { type EntrySet, entrySet } from '../../ledger/entry.ts'
import { type Moment, type Write, write } from '../../work/casework.ts'
import { chinaDay } from '../../work/china-time.ts'
import type { Who } from '../../work/desk.ts'
import type { HoldState } from './transitions.ts'

/** Money of the payer that is set aside for a relative, as kept on the payer's side; in fen. */
export type HoldRow = {
  readonly hold_id: string
  readonly bond_id: string
  readonly purpose: 'bill' | 'premium'
  readonly for_region: string
  readonly for_person: string
  readonly amount_fen: number
  readonly used_fen: number
  readonly state: HoldState
  readonly held_at: Date
  /** Null: does not expire, since an answer always comes. */
  readonly expires_at: Date | null
  readonly closed_at: Date | null
}

const COLUMNS = [
  'hold_id',
  'bond_id',
  'purpose',
  'for_region',
  'for_person',
  'amount_fen',
  'used_fen',
  'state',
  'held_at',
  'expires_at',
  'closed_at',
] as const satisfies readonly (keyof HoldRow)[]

const READ = sqlColumns(COLUMNS)
const WRITTEN = sqlColumns(['region', 'person_id', ...COLUMNS])

export const HOLD_BY_ID = sql`
  SELECT ${READ.list} FROM account_hold WHERE region = $1 AND person_id = $2 AND hold_id = $3`

const INSERT = sql`INSERT INTO account_hold (${WRITTEN.list}) VALUES (${WRITTEN.places})`
const CLOSE = sql`
  UPDATE account_hold SET state = $4, used_fen = $5, closed_at = $6
  WHERE region = $1 AND person_id = $2 AND hold_id = $3`

export const insertHold = ({ region, personId }: Who, row: HoldRow): Write =>
  write(INSERT, region, personId, ...COLUMNS.map((column) => row[column]))

export const keepHoldClosed = ({ region, personId }: Who, { hold_id, state, used_fen, closed_at }: HoldRow): Write =>
  write(CLOSE, region, personId, hold_id, state, used_fen, closed_at)

/** A hold that begins now, with the money out of the account. */
export function openHold(
  moment: Moment,
  parts: Pick<HoldRow, 'bond_id' | 'purpose' | 'amount_fen' | 'expires_at'> & { readonly member: Who },
): { readonly row: HoldRow; readonly money: EntrySet } {
  const { member, ...rest } = parts
  const row: HoldRow = {
    ...rest,
    hold_id: moment.newId(),
    for_region: member.region,
    for_person: member.personId,
    used_fen: 0,
    state: 'held',
    held_at: new Date(moment.at),
    closed_at: null,
  }
  return {
    row,
    money: entrySet({ ...head(row, moment), reason: 'hold' }, [
      ['person:account', 0 - row.amount_fen],
      ['sharing:pending', row.amount_fen],
    ]),
  }
}

/** What was used of a hold leaves the payer – to the relative's bill, or as a premium to the fund's bank –, the rest returns. */
export const releaseMoney = (hold: HoldRow, usedFen: number, moment: Moment): EntrySet =>
  entrySet({ ...head(hold, moment), reason: 'hold-release' }, [
    ['sharing:pending', 0 - hold.amount_fen],
    [hold.purpose === 'premium' ? 'bank' : 'sharing:settled', usedFen],
    ['person:account', hold.amount_fen - usedFen],
  ])

/** What was used comes back to the payer, since the relative's settlement was reversed. */
export const refundMoney = (hold: HoldRow, usedFen: number, moment: Moment): EntrySet =>
  entrySet({ ...head(hold, moment), reason: 'hold-refund' }, [
    ['sharing:settled', 0 - usedFen],
    ['person:account', usedFen],
  ])

const head = ({ hold_id }: Pick<HoldRow, 'hold_id'>, { at, newId }: Moment) => ({
  setId: newId(),
  bookedOn: chinaDay(at),
  ref: hold_id,
})
