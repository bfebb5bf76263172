import type { Condition, EnumFact, FactName, RangeFact } from '../policy/condition.ts'
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
  domain: Domain,
  keep: (row: Row<V>) => boolean = () => true,
): Lookup {
  const kept = table.rows.map((row, i) => ({ row, i })).filter(({ row }) => keep(row))
  const dimensions = dimensionsOf(table.rows, domain)
  const axes = axesOf(dimensions)
  const values = new Float64Array(cellCount(axes)).fill(Number.NaN)
  const rowAt = new Int16Array(values.length).fill(-1)
  const rows: CitedRow[] = []
  for (const { row, i } of kept) {
    const cell = cellOf(row.value)
    rows.push({ rule: ruleOf(i), source: row.source, at: row.at, ask: cell.ask, lacks: cell.lacks })
    forEachCell(dimensions, row.when, (index) => {
      values[index] = cell.value
      rowAt[index] = rows.length - 1
    })
  }
  return { axes, values, rowAt, rows }
}

/** The first of several lists of conditions that holds, as its position + 1; 0 where none does. */
export function firstMatch(lists: readonly { readonly when: readonly Condition[] }[], domain: Domain): Lookup {
  const dimensions = dimensionsOf(lists, domain)
  const axes = axesOf(dimensions)
  const values = new Float64Array(cellCount(axes))
  for (let i = lists.length - 1; i >= 0; i--) {
    forEachCell(dimensions, lists[i]!.when, (index) => {
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

/** Values that a fact can have in the cases of one plan; a fact left out can have all of its values. */
export type Domain = Readonly<Partial<Record<EnumFact, readonly string[]>>>

/** A fact that no row tells apart within the domain needs no axis. */
const axesOf = (dimensions: readonly Dimension[]): readonly Axis[] =>
  dimensions.map(({ axis }) => axis).filter(({ size }) => size > 1)

const codeOf = (fact: EnumFact, value: string): number => FACT_DOMAIN[fact].indexOf(value)

type Conditional = { readonly when: readonly Condition[] }

/** An axis, and which of its classes a row's condition on the fact lets in. */
type Dimension = { readonly axis: Axis; readonly accepted: (condition: Condition | undefined) => readonly number[] }

/** One dimension per fact that the rows ask for, in the order of `CODES`; values that no row tells apart share a class. */
function dimensionsOf(rows: readonly Conditional[], domain: Domain): Dimension[] {
  const asked = new Map<FactName, Condition[]>()
  for (const row of rows) {
    for (const condition of row.when) {
      const known = asked.get(condition.fact)
      if (known === undefined) asked.set(condition.fact, [condition])
      else known.push(condition)
    }
  }
  return CODES.flatMap((fact) => {
    const conditions = asked.get(fact)
    return conditions === undefined ? [] : [dimensionOf(fact, conditions, domain)]
  })
}

function dimensionOf(fact: FactName, conditions: readonly Condition[], domain: Domain): Dimension {
  if (fact === 'group') return groupDimension(conditions)
  if (isRange(fact)) return rangeDimension(fact, conditions)
  return enumDimension(fact, conditions, domain[fact] ?? FACT_DOMAIN[fact])
}

const isRange = (fact: FactName): fact is RangeFact => fact === 'age' || fact === 'enrolledMonths' || fact === 'stay'

const upTo = (size: number): readonly number[] => Array.from({ length: size }, (_, i) => i)

function groupDimension(conditions: readonly Condition[]): Dimension {
  const masks = [...new Set(conditions.flatMap((c) => (c.kind === 'values' ? [maskOf(c.values)] : [])))]
  const axis: Axis = { fact: 'group', size: masks.length + 1, classes: { kind: 'group', masks } }
  const all = upTo(axis.size)
  return {
    axis,
    accepted: (condition) =>
      condition === undefined
        ? all
        : condition.kind === 'values'
          ? [masks.indexOf(maskOf(condition.values))]
          : [masks.length],
  }
}

const maskOf = (groups: readonly string[]): number => groups.reduce((mask, group) => mask | groupBit(group), 0)

function rangeDimension(fact: RangeFact, conditions: readonly Condition[]): Dimension {
  const stated = conditions.flatMap((c) => (c.kind === 'range' ? [c.from, c.below] : [])).filter((n) => n !== null)
  const bounds = [...new Set(stated)].sort((a, b) => a - b)
  const axis: Axis = { fact, size: bounds.length + 1, classes: { kind: 'range', bounds } }
  const all = upTo(axis.size)
  const lowest = (cls: number): number => (cls === 0 ? Number.NEGATIVE_INFINITY : bounds[cls - 1]!)
  return {
    axis,
    accepted: (condition) => {
      if (condition === undefined || condition.kind !== 'range') return all
      const [from, below] = [condition.from ?? Number.NEGATIVE_INFINITY, condition.below ?? Number.POSITIVE_INFINITY]
      return all.filter((cls) => lowest(cls) >= from && lowest(cls) < below)
    },
  }
}

function enumDimension(fact: EnumFact, conditions: readonly Condition[], possible: readonly string[]): Dimension {
  const named = new Set(conditions.flatMap((c) => (c.kind === 'values' ? c.values : [])))
  const holds = (condition: Condition, value: string): boolean =>
    condition.kind === 'values' ? condition.values.includes(value) : !named.has(value)
  const signatures: string[] = []
  const classOf = FACT_DOMAIN[fact].map((value) => {
    if (!possible.includes(value)) return 0
    const signature = conditions.map((condition) => (holds(condition, value) ? 1 : 0)).join('')
    const known = signatures.indexOf(signature)
    return known >= 0 ? known : signatures.push(signature) - 1
  })
  const axis: Axis = { fact, size: signatures.length, classes: { kind: 'enum', classOf } }
  const all = upTo(axis.size)
  return {
    axis,
    accepted: (condition) =>
      condition === undefined
        ? all
        : [...new Set(possible.flatMap((value) => (holds(condition, value) ? [classOf[codeOf(fact, value)]!] : [])))],
  }
}

function forEachCell(
  dimensions: readonly Dimension[],
  when: readonly Condition[],
  visit: (index: number) => void,
): void {
  const accepted = dimensions.map(({ axis, accepted }) => accepted(when.find(({ fact }) => fact === axis.fact)))
  const walk = (at: number, index: number): void => {
    if (at === dimensions.length) visit(index)
    else for (const cls of accepted[at]!) walk(at + 1, index * dimensions[at]!.axis.size + cls)
  }
  walk(0, 0)
}
