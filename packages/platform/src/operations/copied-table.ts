import type { Query } from '../database/database.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { named, type Sql, sql } from '../database/sql.ts'

/** A table as a backup copies it: every value as text, bytes in base64. */
export type CopiedTable = {
  readonly name: string
  readonly quoted: string
  readonly columns: readonly string[]
  /** All rows in the order of the primary key; one array of texts a row, as `values`. */
  readonly select: Sql
  /** $1: a JSON array of such rows. */
  readonly insert: Sql
  readonly holdsRows: Sql
  /** How many rows to have in memory at a time. */
  readonly rowsAtOnce: number
}

type Row = {
  readonly name: string
  readonly columns: readonly string[]
  readonly types: readonly string[]
  readonly key: readonly string[]
}

const TABLES = sql`
  SELECT c.relname::text AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns,
    array_agg(format_type(a.atttypid, a.atttypmod) ORDER BY a.attnum) AS types,
    (SELECT array_agg(k.attname::text ORDER BY array_position(i.indkey::int2[], k.attnum))
     FROM pg_index i JOIN pg_attribute k ON k.attrelid = i.indrelid AND k.attnum = ANY(i.indkey::int2[])
     WHERE i.indrelid = c.oid AND i.indisprimary) AS key
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> 'schema_version'
  GROUP BY c.oid, c.relname ORDER BY c.relname`

/** All tables of the schema by name, but for its history, which restoring does not write. */
export async function copiedTables(from: Query | Snapshot): Promise<readonly CopiedTable[]> {
  const rows: Row[] = []
  if ('rows' in from) for await (const row of from.rows<Row>(TABLES)) rows.push(row)
  else rows.push(...(await from<Row>(TABLES)))
  return rows.map(copied)
}

function copied({ name, columns, types, key }: Row): CopiedTable {
  const table = quoted(name)
  const isBytes = (i: number): boolean => types[i] === 'bytea'
  // encode() breaks its base64 into lines.
  const out = columns.map((column, i) =>
    isBytes(i) ? `translate(encode(${quoted(column)}, 'base64'), chr(10), '')` : `${quoted(column)}::text`,
  )
  const into = columns.map((_, i) => (isBytes(i) ? `decode(r ->> ${i}, 'base64')` : `(r ->> ${i})::${types[i]}`))
  return {
    name,
    quoted: table,
    columns,
    select: named(`SELECT ARRAY[${out.join(', ')}] AS values FROM ${table} ORDER BY ${key.map(quoted).join(', ')}`),
    insert: named(
      `INSERT INTO ${table} (${columns.map(quoted).join(', ')}) SELECT ${into.join(', ')} FROM json_array_elements($1::json) r`,
    ),
    holdsRows: named(`SELECT 1 AS held FROM ${table} LIMIT 1`),
    rowsAtOnce: LARGE_ROWS.includes(name) ? 4 : 1_000,
  }
}

/** Rows of megabytes: papers that people hand in, the files of a policy set. */
const LARGE_ROWS = ['upload', 'policy_set', 'policy_release']

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
