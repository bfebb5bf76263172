import type { Condition } from '../policy/condition.ts'
import type { Row, Table } from '../policy/table.ts'
import type { Facts } from './facts.ts'

/** Whether one cell of a row holds for the case. */
type Test = (facts: Facts) => boolean

type Conditional = { readonly when: readonly Condition[] }

/**
 * The rows that hold for the case, in the order written. What a cell means may depend on the other rows (`其他`, and
 * `特殊人群`), so a list of rows is read once and its reading kept.
 */
export function rowsThatHold<R extends Conditional>(rows: readonly R[], facts: Facts): R[] {
  const tests = testsOf(rows)
  return rows.filter((_, index) => tests[index]!.every((test) => test(facts)))
}

/** The value of the one row that holds. The static check of policies excludes none and more than one. */
export function valueFor<V>(table: Table<V>, facts: Facts, name: string): V {
  const rows = rowsThatHold(table.rows, facts)
  if (rows.length !== 1) throw new Error(`${rows.length} rows of ${tableName(table, name)} hold, not one`)
  return rows[0]!.value
}

export const tableName = (table: Table<unknown>, name: string): string => {
  const at = (table.rows[0] as Row<unknown> | undefined)?.at
  return at ? `${name} (${at.file}:${at.line})` : name
}

const readings = new WeakMap<readonly Conditional[], readonly (readonly Test[])[]>()

function testsOf(rows: readonly Conditional[]): readonly (readonly Test[])[] {
  let tests = readings.get(rows)
  if (tests === undefined) {
    const groupSets = groupSetsOf(rows)
    tests = rows.map((row) => row.when.map((condition) => testOf(condition, rows, groupSets)))
    readings.set(rows, tests)
  }
  return tests
}

function testOf(condition: Condition, rows: readonly Conditional[], groupSets: readonly GroupSet[]): Test {
  if (condition.kind === 'range') {
    const { fact, from, below } = condition
    return (facts) => (from === null || facts[fact] >= from) && (below === null || facts[fact] < below)
  }
  if (condition.fact === 'group') {
    const own = condition.kind === 'other' ? -1 : groupSets.findIndex((set) => sameSet(set, condition.values))
    return (facts) => groupSets.findIndex((set) => facts.groups.some((group) => set.includes(group))) === own
  }
  const { fact } = condition
  if (condition.kind === 'values') {
    const { values } = condition
    return (facts) => values.includes(facts[fact])
  }
  const named = new Set(rows.flatMap((row) => valuesNamed(row, fact)))
  return (facts) => !named.has(facts[fact])
}

const valuesNamed = (row: Conditional, fact: Condition['fact']): readonly string[] =>
  row.when.flatMap((condition) => (condition.kind === 'values' && condition.fact === fact ? condition.values : []))

/** The groups that one cell of the column `特殊人群` names. */
type GroupSet = readonly string[]

/** The different cells of the column, in the order written: a person belongs to the first that names one of theirs. */
function groupSetsOf(rows: readonly Conditional[]): readonly GroupSet[] {
  const sets: GroupSet[] = []
  for (const row of rows) {
    const values = valuesNamed(row, 'group')
    if (values.length > 0 && !sets.some((set) => sameSet(set, values))) sets.push(values)
  }
  return sets
}

const sameSet = (a: GroupSet, b: GroupSet): boolean =>
  a.every((value) => b.includes(value)) && b.every((value) => a.includes(value))
