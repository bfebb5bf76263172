import type { MoneyValue, RateValue, Table } from '../table.ts'

/** 起付线. `per`: what one deductible covers. */
export type Deductible = {
  readonly per: 'year' | 'stay' | 'visit'
  /** Accumulator key in `yearToDate.deductible`, e.g. `outpatient`. */
  readonly pool: string
  /** Yearly only. `top-up` (累计补差): need = level's amount − met at any level. `separate` (分级别): each level its own. */
  readonly acrossLevels: 'top-up' | 'separate'
  readonly amount: Table<MoneyValue>
  /** 递减: share of the amount by number of the stay (80 % from the second on). */
  readonly stepDown: Table<RateValue> | null
  /** 减免: share of the amount that is still charged (0 % = waived). */
  readonly waiver: Table<RateValue> | null
}
