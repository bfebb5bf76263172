import {
  addRates,
  compareRates,
  multiplyRates,
  negateRate,
  numeratorAt,
  type Rate,
  rate,
  WHOLE,
  ZERO_RATE,
} from '../../money/rate.ts'
import { timesHalfUp } from '../../money/rounding.ts'
import type { MoneyValue, RateValue, Row, Table } from '../../policy/table.ts'
import { type Lookup, lookupOf } from '../lookup.ts'
import type { Ground, RulePath } from './scope.ts'

const rowRule = (path: RulePath) => (row: number) => `${path}[${row + 1}]`

/** Fen; infinity = no limit; `NaN` = not established. */
export function moneyLookup(table: Table<MoneyValue>, path: RulePath, ground: Ground): Lookup {
  const cellOf = (value: MoneyValue) => {
    if (value.kind === 'amount') return { value: value.fen, ask: null, lacks: null }
    if (value.kind === 'unlimited') return { value: Number.POSITIVE_INFINITY, ask: null, lacks: null }
    if (value.kind === 'not-established') return { value: Number.NaN, ask: value.ask, lacks: null }
    const base = ground.references.get(value.reference)
    if (typeof base === 'number') return { value: timesHalfUp(base, value.rate), ask: null, lacks: null }
    const ask = base?.ask ?? {
      zh: '参保地医疗保障局',
      en: "the medical insurance bureau of the insured person's region",
    }
    return { value: Number.NaN, ask, lacks: value.reference }
  }
  return lookupOf(table, rowRule(path), cellOf, ground.domain)
}

/** A table of rates, exact: numerators over 10^digits, the fewest digits that hold all of them. */
export type RateLookup = { readonly lookup: Lookup; readonly digits: number }

export function rateLookup(
  table: Table<RateValue>,
  path: RulePath,
  ground: Ground,
  keep: (row: Row<RateValue>) => boolean = () => true,
): RateLookup {
  const digits = Math.max(2, ...table.rows.map(({ value }) => (value.kind === 'rate' ? value.rate.digits : 0)))
  const lookup = lookupOf(
    table,
    rowRule(path),
    (value) =>
      value.kind === 'rate'
        ? { value: numeratorAt(value.rate, digits), ask: null, lacks: null }
        : { value: Number.NaN, ask: value.ask, lacks: null },
    ground.domain,
    keep,
  )
  return { lookup, digits }
}

export const toRate = (value: number, digits: number): Rate => rate(value, digits)

/** How a payment's ratio is made up, in the order in which the parts apply (docs/settlement.md, 5). */
export type RateParts = {
  readonly rate: RateLookup
  readonly points: readonly RateLookup[]
  readonly personFactor: RateLookup | null
  readonly offSite: { readonly mode: 'points' | 'factor'; readonly value: RateLookup } | null
}

/** The effective ratio of one cell; null where a part is not established. */
export function effectiveRate(parts: RateParts, values: readonly number[]): Rate | null {
  if (values.some(Number.isNaN)) return null
  let i = 0
  const next = (part: RateLookup): Rate => toRate(values[i++]!, part.digits)
  let ratio = next(parts.rate)
  for (const part of parts.points) ratio = addRates(ratio, next(part))
  ratio = withinWhole(ratio)
  if (parts.personFactor)
    ratio = subtractRates(WHOLE, multiplyRates(subtractRates(WHOLE, ratio), next(parts.personFactor)))
  if (parts.offSite === null) return withinWhole(ratio)
  const value = next(parts.offSite.value)
  if (parts.offSite.mode === 'factor') return withinWhole(multiplyRates(ratio, value))
  return withinWhole(subtractRates(ratio, value.numerator < 0 ? negateRate(value) : value))
}

const subtractRates = (a: Rate, b: Rate): Rate => addRates(a, negateRate(b))

const withinWhole = (value: Rate): Rate =>
  compareRates(value, ZERO_RATE) < 0 ? ZERO_RATE : compareRates(value, WHOLE) > 0 ? WHOLE : value
