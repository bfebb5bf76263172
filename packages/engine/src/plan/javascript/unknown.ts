import type { Lookup } from '../lookup.ts'
import type { Expr, Plan } from '../plan.ts'

/** Whether an expression of the plan may come out as "not established" (`NaN`) for some case. */
export type MayBeUnknown = (expr: Expr) => boolean

/** Worked out once per plan, amount by amount in their order, so that code without unknowns needs no care for them. */
export function unknownsOf(plan: Plan): MayBeUnknown {
  const unknownSlots = new Set<number>()
  const payable = plan.slotOf.payable
  const mayBe: MayBeUnknown = (expr) => {
    switch (expr.kind) {
      case 'constant':
        return Number.isNaN(expr.value)
      case 'fact':
      case 'known':
      case 'equal':
        return false
      case 'amount':
        return unknownSlots.has(expr.slot)
      case 'lookup':
        return hasUnknown(expr.lookup)
      case 'share':
        return hasUnknown(expr.rate) || mayBe(expr.of)
      case 'bands':
        return expr.bands.rates.some(hasUnknown) || mayBe(expr.from) || mayBe(expr.to)
      case 'choose':
        return isGuarded(expr, payable) ? mayBe(expr.otherwise) : mayBe(expr.then) || mayBe(expr.otherwise)
      default:
        return mayBe(expr.left) || mayBe(expr.right)
    }
  }
  plan.amounts.forEach(({ expr }, slot) => {
    if (mayBe(expr)) unknownSlots.add(slot)
  })
  return mayBe
}

export const hasUnknown = (lookup: Lookup): boolean => lookup.values.some(Number.isNaN)

/**
 * `known(x) ? x : y` is never unknown through x; nor is what a benefit pays where it is `payable`, because an unknown
 * figure anywhere in it makes the benefit not payable.
 */
function isGuarded({ test, then }: Expr & { kind: 'choose' }, payable: number | undefined): boolean {
  return (test.kind === 'known' && sameExpr(test.of, then)) || (test.kind === 'amount' && test.slot === payable)
}

const sameExpr = (a: Expr, b: Expr): boolean =>
  a === b || (a.kind === 'amount' && b.kind === 'amount' && a.slot === b.slot)
