import { moneyIndex } from '../facts.ts'
import { valueOn } from '../lookup.ts'
import type { Bands, Expr, Plan } from '../plan.ts'
import type { RunPlan } from './run-plan.ts'

/** Runs a plan node by node. Held to the compiled function by `conformance.test.ts`. */
export function walkPlan(plan: Plan): RunPlan {
  return (codes, c, money, m, slots) => {
    const evaluate = (expr: Expr): number => {
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
          return evaluate(expr.left) + evaluate(expr.right)
        case 'subtract':
          return evaluate(expr.left) - evaluate(expr.right)
        case 'min':
          return Math.min(evaluate(expr.left), evaluate(expr.right))
        case 'max':
          return Math.max(evaluate(expr.left), evaluate(expr.right))
        case 'share':
          return halfUp(evaluate(expr.of) * valueOn(expr.rate, codes, c), expr.digits)
        case 'known':
          return Number.isNaN(evaluate(expr.of)) ? 0 : 1
        case 'choose':
          return evaluate(expr.test) !== 0 ? evaluate(expr.then) : evaluate(expr.otherwise)
        case 'equal':
          return evaluate(expr.left) === evaluate(expr.right) ? 1 : 0
        case 'bands': {
          const rates = expr.bands.rates.map((rate) => valueOn(rate, codes, c))
          return payBands(expr.bands, rates, evaluate(expr.from), evaluate(expr.to))
        }
      }
    }
    plan.amounts.forEach((amount, slot) => {
      slots[slot] = evaluate(amount.expr)
    })
  }
}

const halfUp = (numerator: number, digits: number): number => Math.floor((numerator + 10 ** digits / 2) / 10 ** digits)

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
