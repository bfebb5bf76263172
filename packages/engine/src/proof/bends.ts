import { type Expr, type NamedAmount, type Plan, partsOf } from '../plan/plan.ts'

/**
 * A plan up to what the person pays, without the year's counters, that also tells where its amounts bend: extra amounts,
 * from `first` on, each of which changes sign at a bend.
 */
export type BentPlan = { readonly plan: Plan; readonly first: number; readonly bends: number }

/**
 * As a bill grows, every amount of a plan goes in straight lines between bends: where one side of a min or max passes the
 * other, or a cost enters a bracket. Each bend is named as an amount (left − right), so that it is computed with the rest.
 */
export function withBends(plan: Plan): BentPlan {
  const last = plan.slotOf.personTotal ?? plan.amounts.length - 1
  const kept = plan.amounts.slice(0, last + 1).map((one) => (isCounter(one) ? { ...one, expr: NOTHING } : one))
  const bends = new Map<string, Expr>()
  const keyOf = keys()
  const add = (left: Expr, right: Expr): void => {
    if (isFixed(left) && isFixed(right)) return
    bends.set(`${keyOf(left)} ${keyOf(right)}`, { kind: 'subtract', left, right })
  }
  const walk = (expr: Expr): void => {
    if (expr.kind === 'min' || expr.kind === 'max') add(expr.left, expr.right)
    if (expr.kind === 'bands') {
      for (const bound of expr.bands.bounds)
        if (bound > 0) for (const end of [expr.from, expr.to]) add(end, { kind: 'constant', value: bound })
    }
    for (const part of partsOf(expr)) walk(part)
  }
  for (const { expr } of kept) walk(expr)
  const extra = [...bends.values()].map(
    (expr, i): NamedAmount => ({ id: `bend${i}`, label: NAMELESS, expr, figures: [], shown: 'never' }),
  )
  return { plan: { ...plan, amounts: [...kept, ...extra] }, first: kept.length, bends: extra.length }
}

/** Nothing else of the plan is computed from `after.…`. */
const isCounter = ({ id }: NamedAmount): boolean => id.startsWith('after.')

const NOTHING: Expr = { kind: 'constant', value: 0 }
const NAMELESS = { zh: '', en: '' }

const isFixed = (expr: Expr): boolean => expr.kind === 'constant' || expr.kind === 'lookup'

/** A key by which equal references are the same; other expressions are told apart by identity. */
function keys(): (expr: Expr) => string {
  const numbers = new Map<Expr, number>()
  return (expr) => {
    if (expr.kind === 'amount') return `a${expr.slot}`
    if (expr.kind === 'constant') return `c${expr.value}`
    if (expr.kind === 'fact') return `f${expr.fact}`
    const known = numbers.get(expr) ?? numbers.size
    numbers.set(expr, known)
    return `e${known}`
  }
}
