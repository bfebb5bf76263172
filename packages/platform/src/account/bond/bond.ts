import { formatYuan, type Kin } from '@yibao/engine'
import { sql, sqlColumns } from '../../database/sql.ts'
import type { OutboxEvent } from '../../outbox/event.ts'
import { type Write, write } from '../../work/casework.ts'
import type { Who } from '../../work/desk.ts'
import type { BondState } from './transitions.ts'

/** One side's copy of a bond between the holder of an account and a relative. */
export type BondRow = {
  readonly bond_id: string
  readonly side: BondSide
  readonly other_region: string
  readonly other_person: string
  /** What the payer is to the member: their parent, their spouse, … */
  readonly relation: Kin
  /** What bills may take through this bond in a calendar year; null: the payer set no limit. */
  readonly limit_fen: number | null
  readonly state: BondState
  readonly invited_at: Date
  readonly changed_at: Date
}

/** The payer's account pays, the member uses it. */
export type BondSide = 'payer' | 'member'

/** A bond as its two people see it; `limit` in yuan. */
export type BondAnswer = {
  readonly bondId: string
  readonly side: BondSide
  readonly other: Who
  readonly relation: Kin
  readonly limit: string | null
  readonly state: BondState
}

export const bondAnswer = (row: BondRow): BondAnswer => ({
  bondId: row.bond_id,
  side: row.side,
  other: otherOf(row),
  relation: row.relation,
  limit: row.limit_fen === null ? null : formatYuan(row.limit_fen),
  state: row.state,
})

export const otherOf = ({ other_region, other_person }: BondRow): Who => ({
  region: other_region,
  personId: other_person,
})

const COLUMNS = [
  'bond_id',
  'side',
  'other_region',
  'other_person',
  'relation',
  'limit_fen',
  'state',
  'invited_at',
  'changed_at',
] as const satisfies readonly (keyof BondRow)[]

const READ = sqlColumns(COLUMNS)
const WRITTEN = sqlColumns(['region', 'person_id', ...COLUMNS])

export const BOND_BY_ID = sql`
  SELECT ${READ.list} FROM account_bond WHERE region = $1 AND person_id = $2 AND bond_id = $3`
export const BONDS_OF = sql`
  SELECT ${READ.list} FROM account_bond WHERE region = $1 AND person_id = $2 ORDER BY bond_id DESC`

const INSERT = sql`INSERT INTO account_bond (${WRITTEN.list}) VALUES (${WRITTEN.places})`
const SET_STATE = sql`
  UPDATE account_bond SET state = $4, changed_at = $5 WHERE region = $1 AND person_id = $2 AND bond_id = $3`

export const insertBond = ({ region, personId }: Who, row: BondRow): Write =>
  write(INSERT, region, personId, ...COLUMNS.map((column) => row[column]))

export const keepBondState = ({ region, personId }: Who, { bond_id, state, changed_at }: BondRow): Write =>
  write(SET_STATE, region, personId, bond_id, state, changed_at)

/** What the other side is told: the bond as that side keeps it. */
export type BondNews = {
  readonly to: Who
  readonly bond: Omit<BondRow, 'invited_at' | 'changed_at'> & { readonly invited_at: number }
}

export function bondNews(
  topic: 'bond-invited' | 'bond-answered' | 'bond-ended',
  who: Who,
  { changed_at: _, ...row }: BondRow,
): OutboxEvent {
  const bond: BondNews['bond'] = {
    ...row,
    side: row.side === 'payer' ? 'member' : 'payer',
    other_region: who.region,
    other_person: who.personId,
    invited_at: row.invited_at.getTime(),
  }
  return { topic, payload: { to: { region: row.other_region, personId: row.other_person }, bond } satisfies BondNews }
}
