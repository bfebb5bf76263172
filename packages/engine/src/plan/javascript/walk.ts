import { halfUp } from '../../money/rounding.ts'
import { moneyIndex } from '../facts.ts'
import { valueOn } from '../lookup.ts'
import type { Bands, Expr, Plan } from '../plan.ts'
import type { RunPlan } from './run-plan.ts'

/** Runs a plan node by node. Held to the compiled function by `conformance.test.ts`. */
export function walkPlan(plan: Plan): RunPlan {
  return (codes, c, money, m, slots) => {
    plan.amounts.forEach((amount, slot) => {
      slots[slot] = evaluate(amount.expr, codes, c, money, m, slots)
    })
  }
}

/** The value of one expression, where the amounts it refers to stand in `slots`. */
export function evaluate(
  expr: Expr,
  codes: Int32Array,
  c: number,
  money: Float64Array,
  m: number,
  slots: Float64Array,
): number {
  const of = (inner: Expr): number => evaluate(inner, codes, c, money, m, slots)
  switch (expr.kind) {
    case 'constant':
      return expr.value
    case 'fact':
      return money[m + moneyIndex(expr.fact)]!
    case 'amount':
      return slots[expr.slot]!
    case 'lookup':
      return valueOn(expr.lookup, codes, c)
    case 'add':
      return of(expr.left) + of(expr.right)
    case 'subtract':
      return of(expr.left) - of(expr.right)
    case 'min':
      return Math.min(of(expr.left), of(expr.right))
    case 'max':
      return Math.max(of(expr.left), of(expr.right))
    case 'share':
      return halfUp(of(expr.of) * valueOn(expr.rate, codes, c), expr.digits)
    case 'known':
      return Number.isNaN(of(expr.of)) ? 0 : 1
    case 'choose':
      return of(expr.test) !== 0 ? of(expr.then) : of(expr.otherwise)
    case 'equal':
      return of(expr.left) === of(expr.right) ? 1 : 0
    case 'bands': {
      const rates = expr.bands.rates.map((rate) => valueOn(rate, codes, c))
      return payBands(expr.bands, rates, of(expr.from), of(expr.to))
    }
  }
}

/** A bracket that the slice does not touch needs no rate; a known one still counts, as each end is rounded by itself. */
function payBands(bands: Bands, rates: readonly number[], from: number, to: number): number {
  const upTo = (x: number, i: number): number =>
    Math.min(Math.max(0, x - bands.bounds[i]!), (bands.bounds[i + 1] ?? Number.POSITIVE_INFINITY) - bands.bounds[i]!)
  const needed = rates.map((rate, i) => (Number.isNaN(rate) && upTo(to, i) === upTo(from, i) ? 0 : rate))
  const sum = (length: (i: number) => number): number => needed.reduce((total, rate, i) => total + length(i) * rate, 0)
  if (bands.rounding === 'once')
    return halfUp(
      sum((i) => upTo(to, i) - upTo(from, i)),
      bands.digits,
    )
  return (
    halfUp(
      sum((i) => upTo(to, i)),
      bands.digits,
    ) -
    halfUp(
      sum((i) => upTo(from, i)),
      bands.digits,
    )
  )
}
