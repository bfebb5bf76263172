import type { Condition, FactName, RangeFact } from '../policy/condition.ts'
import type { Source } from '../policy/source.ts'
import type { Row, Table } from '../policy/table.ts'
import type { Place } from '../problem/problem.ts'
import type { Text } from '../words/text.ts'
import { type Axis, cellCount, indexOn } from './axis.ts'
import { CODES, FACT_DOMAIN, groupBit } from './facts.ts'

/** A row as the explanation cites it. */
export type CitedRow = {
  /** `210200/employee-outpatient@2023-01-01#deductible[1]` */
  readonly rule: string
  readonly source: Source
  readonly at: Place
  /** Whom to ask, where the row's figure is not established. */
  readonly ask: Text | null
  /** What the row's figure is missing: itself, or the reference value it names. */
  readonly lacks: string | null
}

/**
 * A policy table as numbers over axes. `NaN` = not established. `rowAt` names the row each cell came from (−1: none,
 * a case the table need not cover).
 */
export type Lookup = {
  readonly axes: readonly Axis[]
  readonly values: Float64Array
  readonly rowAt: Int16Array
  readonly rows: readonly CitedRow[]
}

type Cell = { readonly value: number; readonly ask: Text | null; readonly lacks: string | null }

/** Lowers the rows of one table (of one bracket, where it has brackets) to a look-up. */
export function lookupOf<V>(
  table: Table<V>,
  ruleOf: (row: number) => string,
  cellOf: (value: V) => Cell,
  keep: (row: Row<V>) => boolean = () => true,
): Lookup {
  const kept = table.rows.map((row, i) => ({ row, i })).filter(({ row }) => keep(row))
  const axes = axesOf(table.rows)
  const values = new Float64Array(cellCount(axes)).fill(Number.NaN)
  const rowAt = new Int16Array(values.length).fill(-1)
  const rows: CitedRow[] = []
  for (const { row, i } of kept) {
    const cell = cellOf(row.value)
    rows.push({ rule: ruleOf(i), source: row.source, at: row.at, ask: cell.ask, lacks: cell.lacks })
    const accepts = axes.map((axis) => acceptedClasses(axis, row.when, table.rows))
    forEachCell(axes, accepts, (index) => {
      values[index] = cell.value
      rowAt[index] = rows.length - 1
    })
  }
  return { axes, values, rowAt, rows }
}

/** The first of several lists of conditions that holds, as its position + 1; 0 where none does. */
export function firstMatch(lists: readonly { readonly when: readonly Condition[] }[]): Lookup {
  const axes = axesOf(lists)
  const values = new Float64Array(cellCount(axes))
  for (let i = lists.length - 1; i >= 0; i--) {
    const accepts = axes.map((axis) => acceptedClasses(axis, lists[i]!.when, lists))
    forEachCell(axes, accepts, (index) => {
      values[index] = i + 1
    })
  }
  return { axes, values, rowAt: new Int16Array(values.length).fill(-1), rows: [] }
}

export const valueOn = (lookup: Lookup, codes: Int32Array, offset: number): number =>
  lookup.values[indexOn(lookup.axes, codes, offset)]!

export function rowOn(lookup: Lookup, codes: Int32Array, offset: number): CitedRow | undefined {
  return lookup.rows[lookup.rowAt[indexOn(lookup.axes, codes, offset)]!]
}

type Conditional = { readonly when: readonly Condition[] }

/** One axis per fact that the rows ask for, in the order of `CODES`; values that no row tells apart share a class. */
function axesOf(rows: readonly Conditional[]): Axis[] {
  const asked = new Set<FactName>(rows.flatMap((row) => row.when.map((condition) => condition.fact)))
  return CODES.filter((fact) => asked.has(fact)).map((fact) => axisOf(fact, rows))
}

function axisOf(fact: FactName, rows: readonly Conditional[]): Axis {
  const conditions = rows.flatMap((row) => row.when.filter((condition) => condition.fact === fact))
  if (fact === 'group') {
    const masks = [...new Set(conditions.flatMap((c) => (c.kind === 'values' ? [maskOf(c.values)] : [])))]
    return { fact, size: masks.length + 1, classes: { kind: 'group', masks } }
  }
  if (isRange(fact)) {
    const bounds = conditions.flatMap((c) => (c.kind === 'range' ? [c.from, c.below] : [])).filter((n) => n !== null)
    const sorted = [...new Set(bounds)].sort((a, b) => a - b)
    return { fact, size: sorted.length + 1, classes: { kind: 'range', bounds: sorted } }
  }
  const named = new Set(conditions.flatMap((c) => (c.kind === 'values' ? c.values : [])))
  const signatures: string[] = []
  const classOf = FACT_DOMAIN[fact].map((value) => {
    const signature = conditions.map((c) => (holdsFor(c, value, named) ? 1 : 0)).join('')
    const known = signatures.indexOf(signature)
    return known >= 0 ? known : signatures.push(signature) - 1
  })
  return { fact, size: signatures.length, classes: { kind: 'enum', classOf } }
}

const isRange = (fact: FactName): fact is RangeFact => fact === 'age' || fact === 'enrolledMonths' || fact === 'stay'

const maskOf = (groups: readonly string[]): number => groups.reduce((mask, group) => mask | groupBit(group), 0)

const holdsFor = (condition: Condition, value: string, named: ReadonlySet<string>): boolean =>
  condition.kind === 'values' ? condition.values.includes(value) : !named.has(value)

/** Which classes of an axis a row's conditions let in. */
function acceptedClasses(axis: Axis, when: readonly Condition[], rows: readonly Conditional[]): readonly number[] {
  const all = Array.from({ length: axis.size }, (_, i) => i)
  const condition = when.find((c) => c.fact === axis.fact)
  if (condition === undefined) return all
  const { classes } = axis
  if (classes.kind === 'group') {
    if (condition.kind !== 'values') return [axis.size - 1]
    return [classes.masks.indexOf(maskOf(condition.values))]
  }
  if (classes.kind === 'range') {
    if (condition.kind !== 'range') return all
    const lowest = (i: number) => (i === 0 ? Number.NEGATIVE_INFINITY : classes.bounds[i - 1]!)
    return all.filter(
      (i) =>
        lowest(i) >= (condition.from ?? Number.NEGATIVE_INFINITY) &&
        lowest(i) < (condition.below ?? Number.POSITIVE_INFINITY),
    )
  }
  const others = rows.flatMap((row) => row.when.filter((c) => c.fact === axis.fact))
  const named = new Set(others.flatMap((c) => (c.kind === 'values' ? c.values : [])))
  const domain = FACT_DOMAIN[axis.fact as Exclude<FactName, RangeFact | 'group'>]
  const accepted = domain.flatMap((value, code) => (holdsFor(condition, value, named) ? [classes.classOf[code]!] : []))
  return [...new Set(accepted)]
}

function forEachCell(
  axes: readonly Axis[],
  accepts: readonly (readonly number[])[],
  visit: (index: number) => void,
): void {
  const walk = (axis: number, index: number): void => {
    if (axis === axes.length) visit(index)
    else for (const cls of accepts[axis]!) walk(axis + 1, index * axes[axis]!.size + cls)
  }
  walk(0, 0)
}
