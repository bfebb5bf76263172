import { GROUPS } from '../../case/enums.ts'
import { type Axis, classOn, sameAxis } from '../../plan/axis.ts'
import { codeIndex, FACT_DOMAIN } from '../../plan/facts.ts'
import type { Lookup } from '../../plan/lookup.ts'
import { type Expr, type Plan, partsOf } from '../../plan/plan.ts'
import type { FactName } from '../../policy/condition.ts'

/** Keys above this are no exact numbers any more. */
const MOST_KEYS = 2 ** 52

/**
 * Two cases with the same key are alike in every look-up of the plan: the same figures, the same rows cited. What differs
 * between their answers is the money alone.
 */
export type SheetKey = {
  readonly of: (codes: Int32Array) => number
  /** Whether a fact can change the key by itself, and what it adds for a code. */
  readonly part: (fact: FactName, code: number) => number
}

/** One fact's share of the key. */
type Part = { readonly at: number; readonly bounds: Int32Array | null; readonly steps: Float64Array }

/** Null where a plan tells more cases apart than numbers can count. */
export function sheetKey(plan: Plan): SheetKey | null {
  const axesOf = new Map<FactName, Axis[]>()
  for (const { axes } of lookupsOf(plan)) {
    for (const axis of axes) {
      const known = axesOf.get(axis.fact) ?? []
      if (!known.some((one) => sameAxis(one, axis))) known.push(axis)
      axesOf.set(axis.fact, known)
    }
  }
  let stride = 1
  const byFact = new Map<FactName, Part>()
  for (const [fact, axes] of axesOf) {
    const { part, size } = partOf(fact, axes, stride)
    byFact.set(fact, part)
    stride *= size
  }
  if (stride > MOST_KEYS) return null
  const parts = [...byFact.values()]
  const none = new Float64Array(0)
  return {
    of: (codes) => {
      let key = 0
      for (let i = 0; i < parts.length; i++) key += add(parts[i]!, codes[parts[i]!.at]!)
      return key
    },
    part: (fact, code) => add(byFact.get(fact) ?? { at: 0, bounds: null, steps: none }, code),
  }
}

function add({ bounds, steps }: Part, code: number): number {
  if (bounds === null) return steps[code] ?? 0
  let reached = 0
  while (reached < bounds.length && code >= bounds[reached]!) reached++
  return steps[reached]!
}

function partOf(fact: FactName, axes: readonly Axis[], stride: number): { readonly part: Part; readonly size: number } {
  const at = codeIndex(fact)
  const bounds = axes.flatMap(({ classes }) => (classes.kind === 'range' ? classes.bounds : []))
  if (axes.some(({ classes }) => classes.kind === 'range')) {
    const all = Int32Array.from(new Set(bounds)).sort()
    const steps = Float64Array.from({ length: all.length + 1 }, (_, i) => i * stride)
    return { part: { at, bounds: all, steps }, size: steps.length }
  }
  const codes = new Int32Array(at + 1)
  const classes = new Map<string, number>()
  const steps = Float64Array.from({ length: codeCount(fact) }, (_, code) => {
    codes[at] = code
    const together = axes.map((axis) => classOn(axis, codes, 0)).join()
    const known = classes.get(together) ?? classes.size
    classes.set(together, known)
    return known * stride
  })
  return { part: { at, bounds: null, steps }, size: classes.size }
}

const codeCount = (fact: FactName): number =>
  fact === 'group' ? 1 << GROUPS.length : FACT_DOMAIN[fact as keyof typeof FACT_DOMAIN].length

function lookupsOf(plan: Plan): ReadonlySet<Lookup> {
  const found = new Set<Lookup>()
  const collect = (expr: Expr): void => {
    if (expr.kind === 'lookup') found.add(expr.lookup)
    if (expr.kind === 'share') found.add(expr.rate)
    if (expr.kind === 'bands') for (const rate of expr.bands.rates) found.add(rate)
    partsOf(expr).forEach(collect)
  }
  for (const { expr, figures } of plan.amounts) {
    collect(expr)
    for (const { lookup } of figures) found.add(lookup)
  }
  for (const { figure } of plan.needs) found.add(figure.lookup)
  return found
}
