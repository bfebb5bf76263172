import type { MoneyValue, Table } from '../table.ts'

/** 定额: the fund pays a fixed amount per visit, at most the in-scope cost, in place of a ratio. */
export type FixedAmount = { readonly amount: Table<MoneyValue> }
