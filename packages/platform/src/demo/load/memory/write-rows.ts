import type { DatabaseClient, Query } from '../../../database/database.ts'
import { sql } from '../../../database/sql.ts'
import type { Rows } from './rows.ts'
import type { Row } from './statement.ts'

/** SQL type of every column, by `table.column`: `bigint`, `text[]`. */
export type ColumnTypes = ReadonlyMap<string, string>

const COLUMN_TYPES = sql`
  SELECT c.relname AS table_name, a.attname AS column_name, format_type(a.atttypid, NULL) AS type
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
  WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped`

export async function loadColumnTypes(read: Query): Promise<ColumnTypes> {
  const rows = await read<{ table_name: string; column_name: string; type: string }>(COLUMN_TYPES)
  return new Map(rows.map(({ table_name, column_name, type }) => [`${table_name}.${column_name}`, type]))
}

/** Writes the rows of many people: each table in one statement, a column an array. */
export async function writeRows(client: DatabaseClient, types: ColumnTypes, all: readonly Rows[]): Promise<void> {
  for (const [table, rows] of byTable(all))
    for (const alike of byColumns(rows)) {
      const columns = Object.keys(alike[0]!)
      const text = insertMany(table, columns, types)
      const arrays = columns.map((column) => {
        const isArray = typeOf(types, table, column).endsWith('[]')
        return alike.map((row) => (isArray ? arrayLiteral(row[column]) : row[column]))
      })
      await client.raw.query(text, arrays)
    }
}

function byTable(all: readonly Rows[]): ReadonlyMap<string, readonly Row[]> {
  const tables = new Map<string, Row[]>()
  for (const [table, rows] of all.flatMap((one) => [...one])) {
    const known = tables.get(table)
    if (known) for (const row of rows) known.push(row)
    else tables.set(table, [...rows])
  }
  return tables
}

/** Rows of one table that name other columns were written by another statement. */
function byColumns(rows: readonly Row[]): Iterable<readonly Row[]> {
  const kinds = new Map<string, Row[]>()
  for (const row of rows) {
    const kind = Object.keys(row).join()
    const known = kinds.get(kind)
    if (known) known.push(row)
    else kinds.set(kind, [row])
  }
  return kinds.values()
}

/** An array of arrays would be taken apart by unnest: such a column goes as texts of arrays. */
function insertMany(table: string, columns: readonly string[], types: ColumnTypes): string {
  const sent = columns.map((column, i) => {
    const type = typeOf(types, table, column)
    return type.endsWith('[]') ? `$${i + 1}::text[]` : `$${i + 1}::${type}[]`
  })
  const taken = columns.map((column) => {
    const type = typeOf(types, table, column)
    return type.endsWith('[]') ? `${column}::${type}` : column
  })
  return `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${taken.join(', ')} FROM unnest(${sent.join(', ')}) AS sent (${columns.join(', ')})`
}

function typeOf(types: ColumnTypes, table: string, column: string): string {
  const type = types.get(`${table}.${column}`)
  if (type === undefined) throw new Error(`there is no column ${table}.${column}`)
  return type
}

const arrayLiteral = (value: unknown): string =>
  `{${(value as readonly string[]).map((one) => JSON.stringify(one)).join(',')}}`
