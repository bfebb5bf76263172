import type { Condition, EnumFact, FactName } from '../condition.ts'
import type { FactClass } from './fact-class.ts'
import type { Scope } from './scope.ts'

/**
 * Rows of conditions: a table, or 不予支付. 其他 is what no other row of the list names; a person of several special groups
 * belongs to the first row set that names one of theirs.
 */
export type RowList = { readonly rows: readonly { readonly when: readonly Condition[] }[] }

/** A row with 其他 and the order of groups worked out: per fact it names, the classes on which it holds. */
export type Resolved = ReadonlyMap<FactName, (atom: FactClass) => boolean>

export function resolveRows(scope: Scope, list: RowList): Resolved[] {
  const named = namedValues(list)
  const owners = groupOwners(list)
  return list.rows.map((row) => {
    const resolved = new Map<FactName, (atom: FactClass) => boolean>()
    for (const condition of row.when) {
      const holds = predicate(condition, scope, named, owners)
      const before = resolved.get(condition.fact)
      resolved.set(condition.fact, before ? (atom) => before(atom) && holds(atom) : holds)
    }
    return resolved
  })
}

function predicate(
  condition: Condition,
  scope: Scope,
  named: ReadonlyMap<EnumFact | 'group', ReadonlySet<string>>,
  owners: ReadonlyMap<string, string>,
): (atom: FactClass) => boolean {
  if (condition.kind === 'range') {
    const { from, below } = condition
    return (atom) =>
      atom.kind === 'range' &&
      (from === null || atom.from >= from) &&
      (below === null || (atom.below !== null && atom.below <= below))
  }
  const { fact } = condition
  if (condition.kind === 'other') {
    const others = new Set(scope[fact].filter((value) => !named.get(fact)?.has(value)))
    return (atom) => atom.kind === 'values' && atom.values.every((value) => others.has(value))
  }
  const key = setKey(condition.values)
  const own = new Set(condition.values.filter((v) => fact !== 'group' || owners.get(v) === key))
  return (atom) => atom.kind === 'values' && atom.values.every((value) => own.has(value))
}

function namedValues({ rows }: RowList): Map<EnumFact | 'group', Set<string>> {
  const named = new Map<EnumFact | 'group', Set<string>>()
  for (const condition of rows.flatMap((row) => row.when)) {
    if (condition.kind !== 'values') continue
    const values = named.get(condition.fact) ?? new Set()
    for (const value of condition.values) values.add(value)
    named.set(condition.fact, values)
  }
  return named
}

/** The set, in the table's order, that each group belongs to. */
function groupOwners({ rows }: RowList): Map<string, string> {
  const owners = new Map<string, string>()
  for (const condition of rows.flatMap((row) => row.when)) {
    if (condition.kind !== 'values' || condition.fact !== 'group') continue
    const key = setKey(condition.values)
    for (const value of condition.values) if (!owners.has(value)) owners.set(value, key)
  }
  return owners
}

const setKey = (values: readonly string[]): string => [...values].sort().join()
