import { AMOUNTS, type AmountName, formatYuan } from '@yibao/engine'

/** Every amount of an answer and the column that keeps it, in fen: `pooledFund` in `pooled_fund_fen`. */
export const AMOUNT_COLUMNS = Object.fromEntries(
  AMOUNTS.map((name) => [name, `${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_fen`]),
) as Readonly<Record<AmountName, string>>

export type Amounts = Readonly<Record<AmountName, number>>

/** The amounts of a row, in fen. */
export function amountsOfRow(row: Readonly<Record<string, unknown>>): Amounts {
  return Object.fromEntries(AMOUNTS.map((name) => [name, row[AMOUNT_COLUMNS[name]] as number])) as Amounts
}

/** As decimal strings of yuan, as everywhere outside. */
export const inYuan = (amounts: Amounts): Readonly<Record<AmountName, string>> =>
  Object.fromEntries(AMOUNTS.map((name) => [name, formatYuan(amounts[name])])) as Record<AmountName, string>

/** What a reversal books: every amount with the opposite sign. `0 - x`, so that nothing becomes minus zero. */
export const negated = (amounts: Amounts): Amounts =>
  Object.fromEntries(AMOUNTS.map((name) => [name, 0 - amounts[name]])) as Amounts
