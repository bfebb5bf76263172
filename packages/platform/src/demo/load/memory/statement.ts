import type { Sql } from '../../../database/sql.ts'

/** What a column is set to or compared with, out of the values of a statement and the row as it was. */
type Term = (values: readonly unknown[], row: Row) => unknown

export type Row = Record<string, unknown>

/** What a statement does to rows. */
export type Effect =
  | {
      readonly kind: 'insert'
      readonly table: string
      readonly rows: (values: readonly unknown[]) => readonly Row[]
      /** What is done where a row of that key is there (`ON CONFLICT … DO UPDATE`). */
      readonly onConflict: { readonly key: readonly string[]; readonly columns: readonly string[] } | null
    }
  | { readonly kind: 'update'; readonly table: string; readonly set: Terms; readonly where: Terms }
  | { readonly kind: 'delete'; readonly table: string; readonly where: Terms }

export type Terms = readonly (readonly [column: string, term: Term])[]

/**
 * Takes apart a statement of casework: `INSERT … VALUES`, `INSERT … SELECT … FROM unnest`, `UPDATE` and `DELETE` by equal
 * columns. Throws for any other, so that nothing is left out unseen.
 */
export function effectOf({ text }: Sql): Effect {
  const known = effects.get(text)
  if (known) return known
  const effect = insertOf(text) ?? updateOf(text) ?? deleteOf(text)
  if (!effect) throw new Error(`a statement that cannot be taken apart: ${text}`)
  effects.set(text, effect)
  return effect
}

const effects = new Map<string, Effect>()

const INSERT =
  /^INSERT INTO (\w+) \(([^)]*)\)\s*(?:VALUES \(([^()]*)\)|SELECT ([^()]*), \* FROM unnest\(([^()]*)\))\s*(?:ON CONFLICT \(([^)]*)\) DO UPDATE\s+SET\s+([\s\S]*))?$/
const UPDATE = /^UPDATE (\w+) SET\s+([\s\S]*?)\s+WHERE\s+([\s\S]*)$/
const DELETE = /^DELETE FROM (\w+)\s+WHERE\s+([\s\S]*)$/

function insertOf(text: string): Effect | null {
  const match = INSERT.exec(text)
  if (!match) return null
  const [, table, names, values, fixed, arrays, key, set] = match
  const columns = listOf(names!)
  const rows = values === undefined ? unnested(columns, fixed!, arrays!) : single(columns, values)
  const updated = set === undefined ? [] : listOf(set).map((one) => one.split(/\s*=\s*/)[0]!)
  return { kind: 'insert', table: table!, rows, onConflict: key ? { key: listOf(key), columns: updated } : null }
}

function single(columns: readonly string[], list: string): (values: readonly unknown[]) => readonly Row[] {
  const terms = listOf(list).map(termOf)
  return (values) => [rowOf(columns, (i) => terms[i]!(values, {}))]
}

/** `SELECT $1, $2, * FROM unnest($3::text[], …)`: some columns alike in all rows, the others an array each. */
function unnested(
  columns: readonly string[],
  fixed: string,
  arrays: string,
): (values: readonly unknown[]) => readonly Row[] {
  const [same, each] = [listOf(fixed).map(termOf), listOf(arrays).map(termOf)]
  return (values) => {
    const alike = same.map((term) => term(values, {}))
    const columnsOfRows = each.map((term) => term(values, {}) as readonly unknown[])
    return (columnsOfRows[0] ?? []).map((_, at) =>
      rowOf(columns, (i) => (i < alike.length ? alike[i] : columnsOfRows[i - alike.length]![at])),
    )
  }
}

function rowOf(columns: readonly string[], value: (i: number) => unknown): Row {
  const row: Row = {}
  for (let i = 0; i < columns.length; i++) row[columns[i]!] = value(i)
  return row
}

function updateOf(text: string): Effect | null {
  const match = UPDATE.exec(text)
  return match && { kind: 'update', table: match[1]!, set: equations(listOf(match[2]!)), where: conditions(match[3]!) }
}

function deleteOf(text: string): Effect | null {
  const match = DELETE.exec(text)
  return match && { kind: 'delete', table: match[1]!, where: conditions(match[2]!) }
}

const conditions = (text: string): Terms => equations(text.trim().split(/\s+AND\s+/))

const equations = (texts: readonly string[]): Terms =>
  texts.map((text) => {
    const match = /^(\w+)\s*=\s*([\s\S]+)$/.exec(text)
    if (!match) throw new Error(`no "column = value": ${text}`)
    return [match[1]!, termOf(match[2]!)]
  })

/** Parts between commas, those within brackets excepted. */
const listOf = (text: string): readonly string[] => text.trim().split(/\s*,\s*(?![^(]*\))/)

function termOf(text: string): Term {
  const parameter = /^\$(\d+)(?:::\w+(?:\[\])?)?$/.exec(text)
  if (parameter) return (values) => values[Number(parameter[1]) - 1]
  const literal = /^'([^']*)'$/.exec(text)
  if (literal) return () => literal[1]
  const first = /^coalesce\((\w+), \$(\d+)\)$/.exec(text)
  if (first) return (values, row) => row[first[1]!] ?? values[Number(first[2]) - 1]
  throw new Error(`a value that cannot be taken apart: ${text}`)
}
