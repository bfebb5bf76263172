import type { Condition, FactName, RangeFact } from '../condition.ts'
import type { FactClass } from './fact-class.ts'
import { type Resolved, type RowList, resolveRows } from './resolve.ts'
import type { Scope } from './scope.ts'

/** A fact that rows depend on, and its values in classes. */
export type Column = { readonly fact: FactName; readonly classes: readonly FactClass[] }

/** The index of one class per column. */
export type Cell = readonly number[]

/**
 * The facts that some lists of rows depend on, first list first. `holds[list][row][column]` tells on which classes of the
 * column the row holds; null where the row leaves the column out.
 */
export type Domain = {
  readonly columns: readonly Column[]
  readonly holds: readonly (readonly (readonly (readonly boolean[] | null)[])[])[]
}

/** Puts values that no row tells apart into one class: a table of 16 diagnoses has often three that matter. */
export function domainOf(scope: Scope, lists: readonly RowList[]): Domain {
  const resolved = lists.map((list) => resolveRows(scope, list))
  const facts = [...new Set(lists.flatMap(({ rows }) => rows.flatMap((row) => row.when.map(({ fact }) => fact))))]
  const conditions = lists.flatMap(({ rows }) => rows.flatMap((row) => row.when))
  const bothPlaces = facts.includes('filing') && facts.includes('place')
  const built = facts.map((fact) => {
    const apart = bothPlaces && (fact === 'filing' || fact === 'place') ? 'local' : null
    return columnOf(fact, atomsOf(fact, scope, conditions), resolved.flat(), apart)
  })
  return {
    columns: built.map(({ column }) => column),
    holds: resolved.map((rows) => rows.map((row) => built.map(({ classesHeld }) => classesHeld(row)))),
  }
}

/** Every combination of classes that can occur: filing is local where care is, and elsewhere only by 视同本地. */
export function enumerateCells(scope: Scope, columns: readonly Column[]): Cell[] {
  const can = consistency(scope, columns)
  let cells: Cell[] = [[]]
  for (const { classes } of columns) cells = cells.flatMap((cell) => classes.map((_, index) => [...cell, index]))
  return can ? cells.filter(can) : cells
}

/** How many combinations `enumerateCells` walks, to refuse tables too wide to check. */
export const countCells = (columns: readonly Column[]): number =>
  columns.reduce((count, { classes }) => count * classes.length, 1)

/** A value of each fact that lies in the cell, to try the rules with: the first of its class. */
export function factsOf(columns: readonly Column[], cell: Cell): Partial<Record<FactName, string | number>> {
  return Object.fromEntries(
    columns.map(({ fact, classes }, index) => {
      const held = classes[cell[index]!]!
      return [fact, held.kind === 'range' ? held.from : held.values[0]]
    }),
  )
}

/** Whether the cell is possible; undefined where every one is. */
function consistency({ localElsewhere, ...scope }: Scope, columns: readonly Column[]) {
  const has = (fact: FactName): boolean => columns.some((column) => column.fact === fact)
  if (!has('filing') || !has('place')) return undefined
  const takes = (cell: Cell, fact: 'filing' | 'place' | 'category' | 'care', value: string): boolean => {
    const index = columns.findIndex((column) => column.fact === fact)
    const held = columns[index]?.classes[cell[index]!]
    return held?.kind === 'values' ? held.values.includes(value) : scope[fact].includes(value)
  }
  return (cell: Cell): boolean => {
    const local = takes(cell, 'filing', 'local')
    if (local === takes(cell, 'place', 'local')) return true
    return local && localElsewhere.some(({ category, care }) => takes(cell, 'category', category) && anyOf(care, cell))
  }

  function anyOf(care: readonly string[], cell: Cell): boolean {
    return care.length === 0 || care.some((each) => takes(cell, 'care', each))
  }
}

/** Two atoms belong to one class where the same rows hold on them; `apart` keeps one value to itself. */
function columnOf(fact: FactName, atoms: readonly FactClass[], rows: readonly Resolved[], apart: string | null) {
  const held = new Map<Resolved, readonly boolean[]>()
  for (const row of rows) {
    const holds = row.get(fact)
    if (holds) held.set(row, atoms.map(holds))
  }
  const classOf = new Map<string, number>()
  const members: number[][] = []
  atoms.forEach((atom, index) => {
    const alone = atom.kind === 'range' ? `${index}` : atom.values[0] === apart ? 'apart' : ''
    const signature = [...held.values()].reduce((text, holds) => text + (holds[index] ? '1' : '0'), alone)
    const known = classOf.get(signature)
    if (known !== undefined) members[known]!.push(index)
    else classOf.set(signature, members.push([index]) - 1)
  })
  const classes = members.map((indexes) => unite(indexes.map((index) => atoms[index]!)))
  const classesHeld = (row: Resolved): readonly boolean[] | null => {
    const holds = held.get(row)
    return holds ? members.map((indexes) => holds[indexes[0]!]!) : null
  }
  return { column: { fact, classes }, classesHeld }
}

const unite = (atoms: readonly FactClass[]): FactClass =>
  atoms[0]!.kind === 'range'
    ? atoms[0]!
    : { kind: 'values', values: atoms.flatMap((atom) => (atom.kind === 'values' ? atom.values : [])) }

function atomsOf(fact: FactName, scope: Scope, conditions: readonly Condition[]): readonly FactClass[] {
  if (isRange(fact)) return intervals(fact, conditions)
  return scope[fact].map((value) => ({ kind: 'values', values: [value] }))
}

export const isRange = (fact: FactName): fact is RangeFact =>
  fact === 'age' || fact === 'enrolledMonths' || fact === 'stay'

/** From the least value on, cut at every bound that occurs. */
function intervals(fact: RangeFact, conditions: readonly Condition[]): readonly FactClass[] {
  const least = fact === 'stay' ? 1 : 0
  const bounds = conditions.flatMap((c) => (c.kind === 'range' && c.fact === fact ? [c.from, c.below] : []))
  const cuts = [...new Set(bounds.filter((bound): bound is number => bound !== null && bound > least))]
  const from = [least, ...cuts.sort((a, b) => a - b)]
  return from.map((start, index) => ({ kind: 'range', from: start, below: from[index + 1] ?? null }))
}
