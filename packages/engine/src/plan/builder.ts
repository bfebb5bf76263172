import type { Text } from '../words/text.ts'
import type { MoneyFact } from './facts.ts'
import type { Lookup } from './lookup.ts'
import type { Expr, Figure, NamedAmount, Need, Plan, Refused } from './plan.ts'

export const constant = (value: number): Expr => ({ kind: 'constant', value })
export const fact = (name: MoneyFact): Expr => ({ kind: 'fact', fact: name })
export const lookUp = (lookup: Lookup): Expr =>
  lookup.axes.length === 0 ? constant(lookup.values[0]!) : { kind: 'lookup', lookup }
export const add = (left: Expr, right: Expr): Expr =>
  isZero(left) ? right : isZero(right) ? left : { kind: 'add', left, right }
export const subtract = (left: Expr, right: Expr): Expr => (isZero(right) ? left : { kind: 'subtract', left, right })
export const min = (left: Expr, right: Expr): Expr => ({ kind: 'min', left, right })
export const max = (left: Expr, right: Expr): Expr => ({ kind: 'max', left, right })
/** `expr`, but never more than `ceiling`: a safeguard, told only where it binds. */
export const atMost = (expr: Expr, ceiling: Expr): Expr => ({
  kind: 'min',
  left: expr,
  right: ceiling,
  safeguard: true,
})
export const equal = (left: Expr, right: Expr): Expr =>
  left.kind === 'constant' && right.kind === 'constant'
    ? constant(left.value === right.value ? 1 : 0)
    : { kind: 'equal', left, right }
export const known = (of: Expr): Expr => ({ kind: 'known', of })
export const choose = (test: Expr, then: Expr, otherwise: Expr): Expr =>
  test.kind === 'constant' ? (test.value !== 0 ? then : otherwise) : { kind: 'choose', test, then, otherwise }

export const ZERO = constant(0)
const isZero = (expr: Expr): boolean => expr.kind === 'constant' && expr.value === 0

export type AmountOptions = { readonly figures?: readonly Figure[]; readonly shown?: NamedAmount['shown'] }

/** Collects the named amounts of a plan in their order. */
export class PlanBuilder {
  readonly amounts: NamedAmount[] = []
  private readonly slots = new Map<string, number>()
  readonly needs: Need[] = []
  readonly refusals: Refused[] = []
  deductiblePool: Plan['deductiblePool'] = null

  /**
   * Names an amount and returns a reference to it. A name for what already has one, or for nothing, shares its slot unless
   * people are to see it as a step of its own.
   */
  amount(id: string, label: Text, expr: Expr, options: AmountOptions = {}): Expr {
    if (this.slots.has(id)) throw new Error(`two amounts are named ${id}`)
    const shown = options.shown ?? 'never'
    const same = shown === 'never' || shown === 'inline' ? this.slotHolding(expr) : undefined
    const slot = same ?? this.amounts.length
    this.slots.set(id, slot)
    if (same === undefined) this.amounts.push({ id, label, expr, figures: options.figures ?? [], shown })
    return isZero(expr) ? ZERO : { kind: 'amount', slot }
  }

  private slotHolding(expr: Expr): number | undefined {
    if (expr.kind === 'amount') return expr.slot
    if (!isZero(expr)) return undefined
    const known = this.amounts.findIndex((amount) => isZero(amount.expr))
    return known < 0 ? undefined : known
  }

  need(figures: readonly Figure[], effect: Need['effect'], concerns: Text, when: Expr | null = null): void {
    const whenPositive = when !== null && when.kind === 'amount' ? when.slot : null
    for (const figure of figures) this.needs.push({ figure, whenPositive, effect, concerns })
  }

  plan(id: string): Plan {
    const slotOf = Object.fromEntries(this.slots)
    const { amounts, needs, refusals, deductiblePool } = this
    return { id, amounts, slotOf, needs, refusals, deductiblePool }
  }
}
