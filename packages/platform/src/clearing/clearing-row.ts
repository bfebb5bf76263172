import { formatYuan } from '@yibao/engine'
import { NIL_PERSON } from '../database/ids.ts'
import { sql } from '../database/sql.ts'
import { type Write, write } from '../work/casework.ts'
import type { Who } from '../work/desk.ts'
import type { ClearingState } from './transitions.ts'

/**
 * One settlement of a clearing statement: what the home region owes for it, in fen, negative for a reversal; and what was
 * deducted before, which the institution was not paid either.
 */
export type ClearingLine = {
  readonly settlementId: string
  readonly personId: string
  readonly owedFen: number
  readonly deductedFen: number
}

/** What lines ask for, and what was deducted from them, in fen. */
export const sumsOf = (
  lines: readonly ClearingLine[],
): { readonly amountFen: number; readonly deductedFen: number } => ({
  amountFen: lines.reduce((sum, { owedFen }) => sum + owedFen, 0),
  deductedFen: lines.reduce((sum, { deductedFen }) => sum + deductedFen, 0),
})

export type ClearingRow = {
  readonly region: string
  readonly clearing_id: string
  /** Which copy this is: of the region of care, or of the home region. */
  readonly side: 'host' | 'home'
  readonly other_region: string
  readonly month: string
  readonly state: ClearingState
  readonly lines: readonly ClearingLine[]
  readonly amount_fen: number
  readonly generated_by: string
  readonly signed_by: string | null
  readonly transferred_by: string | null
  readonly generated_at: Date
  readonly changed_at: Date
}

export const CLEARING_BY_ID = sql`SELECT * FROM clearing WHERE region = $1 AND person_id = $2 AND clearing_id = $3`

const INSERT = sql`
  INSERT INTO clearing (region, person_id, clearing_id, side, other_region, month, state, lines, amount_fen, generated_by,
    generated_at, changed_at) VALUES ($1, $2, $3, $4, $5, $6, 'generated', $7, $8, $9, $10, $10)`

export const insertClearing = (
  row: Omit<ClearingRow, 'state' | 'signed_by' | 'transferred_by' | 'changed_at'>,
): Write =>
  write(
    INSERT,
    row.region,
    NIL_PERSON,
    row.clearing_id,
    row.side,
    row.other_region,
    row.month,
    JSON.stringify(row.lines),
    row.amount_fen,
    row.generated_by,
    row.generated_at,
  )

const UPDATE = sql`
  UPDATE clearing SET state = $4, signed_by = $5, transferred_by = $6, changed_at = $7
  WHERE region = $1 AND person_id = $2 AND clearing_id = $3`

export const keepClearing = (row: ClearingRow, at: Date): Write =>
  write(UPDATE, row.region, NIL_PERSON, row.clearing_id, row.state, row.signed_by, row.transferred_by, at)

export const regionAsWho = (region: string): Who => ({ region, personId: NIL_PERSON })

/** As people see it; money as decimal strings of yuan. */
export type ClearingAnswer = {
  readonly clearingId: string
  readonly side: 'host' | 'home'
  readonly hostRegion: string
  readonly homeRegion: string
  readonly month: string
  readonly state: ClearingState
  readonly settlements: number
  /** What is owed, after what was deducted. */
  readonly amount: string
  readonly deducted: string
}

export const clearingAnswer = (
  row: Pick<
    ClearingRow,
    'region' | 'clearing_id' | 'side' | 'other_region' | 'month' | 'state' | 'lines' | 'amount_fen'
  >,
): ClearingAnswer => ({
  clearingId: row.clearing_id,
  side: row.side,
  hostRegion: row.side === 'host' ? row.region : row.other_region,
  homeRegion: row.side === 'host' ? row.other_region : row.region,
  month: row.month,
  state: row.state,
  settlements: row.lines.length,
  amount: formatYuan(row.amount_fen),
  deducted: formatYuan(sumsOf(row.lines).deductedFen),
})
