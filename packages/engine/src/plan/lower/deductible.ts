import { timesHalfUp } from '../../money/rounding.ts'
import type { Deductible } from '../../policy/steps/deductible.ts'
import { text } from '../../words/text.ts'
import { choose, equal, fact, lookUp, max, min, type PlanBuilder, subtract, ZERO } from '../builder.ts'
import { combine } from '../combine.ts'
import type { Lookup } from '../lookup.ts'
import type { Expr, Figure } from '../plan.ts'
import type { LoweringScope } from './scope.ts'
import { moneyLookup, type RateLookup, rateLookup, toRate } from './values.ts'

const LABEL = text('起付线', 'deductible')

/** 起付线 → what is due of it on this bill. */
export function lowerDeductible(
  builder: PlanBuilder,
  deductible: Deductible | null,
  ordinary: Expr,
  scope: LoweringScope,
): Expr {
  if (deductible === null) return ZERO
  const path = `${scope.path}#deductible`
  const amount = moneyLookup(deductible.amount, path, scope.ground)
  const shares = [
    ...(deductible.waiver
      ? [
          {
            role: 'waiver' as const,
            label: text('减免', 'waiver'),
            ...rateLookup(deductible.waiver, `${path}.waiver`, scope.ground),
          },
        ]
      : []),
    ...(deductible.stepDown
      ? [
          {
            role: 'step-down' as const,
            label: text('递减', 'step-down'),
            ...rateLookup(deductible.stepDown, `${path}.stepDown`, scope.ground),
          },
        ]
      : []),
  ]
  const standardLookup = combine([amount, ...shares.map(({ lookup }) => lookup)], ([base, ...factors]) =>
    shareOfStandard(base!, factors, shares),
  )
  builder.deductiblePool = {
    pool: deductible.pool,
    perLevel: deductible.acrossLevels === 'separate',
    yearly: deductible.per === 'year' ? standardLookup : null,
  }
  const figures: Figure[] = [
    { role: 'amount', label: LABEL, lookup: amount, digits: 0, band: null },
    ...shares.map(({ role, label, lookup, digits }): Figure => ({ role, label, lookup, digits, band: null })),
  ]
  const standard = lookUp(standardLookup)
  builder.need(figures, 'not-established', LABEL, ordinary)
  const need = deductible.per === 'year' ? max(ZERO, subtract(standard, fact('deductibleMet'))) : standard
  const due = neededFor(ordinary, standardLookup, min(ordinary, need))
  return builder.amount('deductible.due', LABEL, due, { figures, shown: 'always' })
}

/** Where no money falls under a figure, it is not needed, known or not (docs/settlement.md, 9). */
export function neededFor(money: Expr, lookup: Lookup, expr: Expr): Expr {
  return lookup.values.some(Number.isNaN) ? choose(equal(money, ZERO), ZERO, expr) : expr
}

/** amount × waiver × step-down, rounded half up once; a waiver of 0 % needs no amount. */
function shareOfStandard(base: number, factors: readonly number[], shares: readonly RateLookup[]): number {
  if (factors.includes(0) || base === Number.POSITIVE_INFINITY) return 0
  if (factors.some(Number.isNaN) || Number.isNaN(base)) return Number.NaN
  const product = factors
    .map((value, i) => toRate(value, shares[i]!.digits))
    .reduce((a, b) => ({ numerator: a.numerator * b.numerator, digits: a.digits + b.digits }), {
      numerator: 1,
      digits: 0,
    })
  return timesHalfUp(base, product)
}
