import type { RateValue, Table } from '../table.ts'

/**
 * 异地调整 of the ratio. The mode is stored, never mixed: `own-table` (the ratio table has a filing column),
 * `points` (percentage points taken off), `factor` (the ratio is multiplied). 医保发〔2022〕22号; 深圳市政府令358号 第40条.
 */
export type OffSite =
  | { readonly mode: 'own-table' }
  | { readonly mode: 'points'; readonly table: Table<RateValue> }
  | { readonly mode: 'factor'; readonly table: Table<RateValue> }
