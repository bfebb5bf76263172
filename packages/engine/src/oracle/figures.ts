import type { MoneyValue, RateValue, Table } from '../policy/table.ts'
import type { Facts } from './facts.ts'
import { fromRate, multiply, type Rational, roundHalfUp, whole } from './rational.ts'
import { valueFor } from './rows.ts'

/** What the tables are read with: the case's facts, and the reference values of its region and policy year. */
export type Reading = {
  readonly facts: Facts
  readonly reference: (name: string) => number | null
}

/** A figure of the policy; null: not established. */
export type Figure<T = Rational> = T | null

export const rateFigure = (value: RateValue): Figure => (value.kind === 'rate' ? fromRate(value.rate) : null)

/** The rate of the row that holds. */
export const rateIn = (table: Table<RateValue>, reading: Reading, name: string): Figure =>
  rateFigure(valueFor(table, reading.facts, name))

/** The amount in fen of the row that holds; `不设` stays a word of its own. */
export function moneyIn(table: Table<MoneyValue>, reading: Reading, name: string): Figure<number | 'unlimited'> {
  const value = valueFor(table, reading.facts, name)
  switch (value.kind) {
    case 'amount':
      return value.fen
    case 'unlimited':
      return 'unlimited'
    case 'not-established':
      return null
    case 'reference-share': {
      const reference = reading.reference(value.reference)
      return reference === null ? null : roundHalfUp(multiply(fromRate(value.rate), whole(reference)))
    }
  }
}
