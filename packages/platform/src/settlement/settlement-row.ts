import { AMOUNTS, type AmountName, type IsoDate } from '@yibao/engine'
import { sql, sqlColumns } from '../database/sql.ts'
import { type Write, write } from '../work/casework.ts'
import { AMOUNT_COLUMNS, type Amounts } from './amounts.ts'
import type { Counters } from './compute.ts'
import type { WrittenCase } from './written-case.ts'

/** A settlement as kept, without its amounts. */
export type SettlementHead = {
  readonly region: string
  readonly person_id: string
  readonly settlement_id: string
  readonly encounter_id: string | null
  readonly claim_id: string | null
  readonly kind: 'direct' | 'manual'
  readonly state: SettlementState
  /** The settlement that this one takes back. */
  readonly reverses: string | null
  readonly scheme: string
  readonly year: number
  /** Counts settlements and reversals of a scheme and year, from 1. */
  readonly ordinal: number
  readonly institution_id: string
  readonly place: string
  readonly care: string
  readonly settled_on: IsoDate
  readonly filing: string
  readonly filing_id: string | null
  readonly status: string
  readonly complete: boolean
  readonly benefit: string | null
  readonly version: string | null
  readonly policy_hash: string | null
  readonly policy_set: string
  readonly settled_case: WrittenCase
  readonly counters_after: Counters
  readonly made_by: string
  readonly made_at: Date
}

export type SettlementState = 'settled' | 'reversed' | 'reversal'

/** With the amounts in their columns, in fen. */
export type SettlementRow = SettlementHead & { readonly [column: string]: unknown }

const HEAD_COLUMNS = [
  'region',
  'person_id',
  'settlement_id',
  'encounter_id',
  'claim_id',
  'kind',
  'state',
  'reverses',
  'scheme',
  'year',
  'ordinal',
  'institution_id',
  'place',
  'care',
  'settled_on',
  'filing',
  'filing_id',
  'status',
  'complete',
  'benefit',
  'version',
  'policy_hash',
  'policy_set',
  'settled_case',
  'counters_after',
  'made_by',
  'made_at',
] as const satisfies readonly (keyof SettlementHead)[]

const ALL = sqlColumns([...HEAD_COLUMNS, ...AMOUNTS.map((name) => AMOUNT_COLUMNS[name])])

const INSERT = sql`INSERT INTO settlement (${ALL.list}) VALUES (${ALL.places})`

export const insertSettlement = (head: SettlementHead, amounts: Amounts): Write =>
  write(
    INSERT,
    ...HEAD_COLUMNS.map((column) => asValue(head[column])),
    ...AMOUNTS.map((name: AmountName) => amounts[name]),
  )

const asValue = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !(value instanceof Date) ? JSON.stringify(value) : value
