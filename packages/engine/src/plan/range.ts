import { MAX_FEN } from '../money/fen.ts'
import type { Lookup } from './lookup.ts'
import { type Expr, type Plan, partsOf } from './plan.ts'

const EXACT = 2 ** 52

/**
 * Proves that every product in the plan stays below 2^52, where integers in doubles are exact and `floor` of a quotient
 * is right; refuses the plan otherwise. Bills and counters are held to `MAX_FEN` when a case is read.
 */
export function checkRange(plan: Plan): void {
  for (const amount of plan.amounts) {
    const largest = largestProduct(amount.expr)
    if (largest >= EXACT) {
      throw new RangeError(
        `${plan.id}: ${amount.id} may reach ${largest}, above 2^52: write its rates with fewer decimals`,
      )
    }
  }
}

/** Counters and bills are each at most MAX_FEN; a base after a bill at most twice that. */
const LARGEST_AMOUNT = 2 * MAX_FEN

function largestProduct(expr: Expr): number {
  const own =
    expr.kind === 'share'
      ? largestShare([expr.rate], expr.digits)
      : expr.kind === 'bands'
        ? largestShare(expr.bands.rates, expr.bands.digits)
        : 0
  return Math.max(own, ...partsOf(expr).map(largestProduct))
}

const largestShare = (rates: readonly Lookup[], digits: number): number =>
  LARGEST_AMOUNT * Math.max(...rates.map((rate) => largestOf(rate.values))) + 10 ** digits

const largestOf = (values: Float64Array): number => values.reduce((most, value) => (value > most ? value : most), 0)
