import { formatYuan } from '@yibao/engine'
import { NIL_PERSON } from '../database/ids.ts'
import { sql } from '../database/sql.ts'
import type { Who } from '../work/desk.ts'
import type { DeclarationState } from './transitions.ts'

/** An amount that the agency does not pay, and why. In fen. */
export type Deduction = { readonly settlementId: string; readonly amountFen: number; readonly reason: string }

export type DeclarationRow = {
  readonly region: string
  readonly declaration_id: string
  readonly institution_id: string
  /** `2025-03`. */
  readonly month: string
  readonly state: DeclarationState
  readonly settlements: number
  readonly declared_fen: number
  readonly deductions: readonly Deduction[]
  readonly deducted_fen: number
  readonly payable_fen: number
  readonly declared_by: string
  readonly reviewed_by: string | null
  readonly confirmed_by: string | null
  readonly paid_by: string | null
  readonly changed_at: Date
}

export const DECLARATION_BY_ID = sql`
  SELECT * FROM declaration WHERE region = $1 AND person_id = $2 AND declaration_id = $3`

/** Declarations are kept under the region of care. */
export const careRegion = (region: string): Who => ({ region, personId: NIL_PERSON })

/** As people see it; money as decimal strings of yuan. */
export type DeclarationAnswer = {
  readonly declarationId: string
  readonly state: DeclarationState
  readonly institutionId: string
  readonly month: string
  readonly settlements: number
  readonly declared: string
  readonly deducted: string
  readonly payable: string
}

export const declarationAnswer = (
  row: Omit<DeclarationRow, 'region' | 'deductions' | 'changed_at' | `${string}_by`>,
): DeclarationAnswer => ({
  declarationId: row.declaration_id,
  state: row.state,
  institutionId: row.institution_id,
  month: row.month,
  settlements: row.settlements,
  declared: formatYuan(row.declared_fen),
  deducted: formatYuan(row.deducted_fen),
  payable: formatYuan(row.payable_fen),
})
