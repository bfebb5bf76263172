import { type Axis, classOn } from '../plan/axis.ts'
import { CODES, codeIndex } from '../plan/facts.ts'
import type { Lookup } from '../plan/lookup.ts'
import { type Expr, type Plan, partsOf } from '../plan/plan.ts'
import { type Combinations, strideOf } from './combinations.ts'

/** Combinations that a plan treats the same, all its figures being equal. */
export type Groups = {
  /** The group of each combination; −1 for one that cannot occur. */
  readonly groupOf: Int32Array
  /** A combination of each group. */
  readonly members: readonly number[]
}

/**
 * Only one combination of each group needs to be computed: many facts make no difference where another one decides, so
 * groups are about a quarter as many as combinations.
 */
export function alike(plan: Plan, combinations: Combinations): Groups {
  const { count, possible } = combinations
  const keys = new Float64Array(count)
  const distinct = addFigures(lookupsOf(plan), combinations, keys)
  const groupOf = new Int32Array(count).fill(-1)
  const known = new Map<number, number>()
  const members: number[] = []
  for (let combination = 0; combination < count; combination++) {
    if (possible[combination] === 0) continue
    const key = distinct ? keys[combination]! : combination
    let group = known.get(key)
    if (group === undefined) {
      group = members.push(combination) - 1
      known.set(key, group)
    }
    groupOf[combination] = group
  }
  return { groupOf, members }
}

const EXACT = 2 ** 53

/** Adds up to one number per combination which is the same where all figures are; false where the numbers grow too large. */
function addFigures(lookups: readonly Lookup[], combinations: Combinations, keys: Float64Array): boolean {
  const positions = new Int32Array(keys.length)
  let weight = 1
  for (const lookup of lookups) {
    const { ids, count } = numbered(lookup.values, weight)
    if (count === 1) continue
    weight *= count
    if (weight > EXACT) return false
    positionsIn(lookup.axes, combinations, positions)
    for (let i = 0; i < keys.length; i++) keys[i] = keys[i]! + ids[positions[i]!]!
  }
  return true
}

/** Each value's number times `weight`; unknown is a value too. */
function numbered(values: Float64Array, weight: number): { readonly ids: Float64Array; readonly count: number } {
  const numbers = new Map<number, number>()
  const ids = values.map((value) => {
    const id = numbers.get(value) ?? numbers.size
    numbers.set(value, id)
    return id * weight
  })
  return { ids, count: numbers.size }
}

/** Where each combination lies in a table over these axes. */
function positionsIn(axes: readonly Axis[], combinations: Combinations, positions: Int32Array): void {
  positions.fill(0)
  let stride = 1
  for (let i = axes.length - 1; i >= 0; i--) {
    const axis = axes[i]!
    const column = combinations.columns.findIndex(({ fact }) => fact === axis.fact)
    const terms = termsOf(axis, column, combinations)
    const step = column < 0 ? positions.length : strideOf(combinations, column)
    for (let at = 0, cls = 0; at < positions.length; cls = cls + 1 === terms.length ? 0 : cls + 1) {
      const term = terms[cls]! * stride
      const end = at + step
      if (term === 0) at = end
      else for (; at < end; at++) positions[at] = positions[at]! + term
    }
    stride *= axis.size
  }
}

/** The axis's class for each class of the column. */
function termsOf(axis: Axis, column: number, { columnCodes, defaults }: Combinations): readonly number[] {
  const codes = new Int32Array(CODES.length)
  const at = codeIndex(axis.fact)
  const classFor = (code: number): number => {
    codes[at] = code
    return classOn(axis, codes, 0)
  }
  return column < 0 ? [classFor(defaults[at]!)] : Array.from(columnCodes[column]!, classFor)
}

/** The look-ups that decide what is paid. */
function lookupsOf(plan: Plan): readonly Lookup[] {
  const found = new Set<Lookup>()
  const walk = (expr: Expr): void => {
    if (expr.kind === 'lookup') found.add(expr.lookup)
    if (expr.kind === 'share') found.add(expr.rate)
    if (expr.kind === 'bands') for (const lookup of expr.bands.rates) found.add(lookup)
    for (const part of partsOf(expr)) walk(part)
  }
  for (const { expr } of plan.amounts) walk(expr)
  return [...found]
}
