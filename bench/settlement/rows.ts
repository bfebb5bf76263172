import type { Client } from 'pg'

/** Rows by table. */
export type RowCounts = Readonly<Record<string, number>>

/** Everything that settling one visit writes to, in the order of one transaction. */
export const WRITTEN = [
  'encounter',
  'fee_line',
  'settlement',
  'person_year',
  'ledger_entry',
  'audit_event',
  'outbox',
  'request_key',
  'person_book',
] as const

/** How many rows of each table the transaction wrote that wrote this row of `settlement`: by the mark every row carries. */
export async function rowsWithSettlement(client: Client, settlementId: string): Promise<RowCounts> {
  const { rows: tables } = await client.query<{ name: string }>(TABLES)
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    const { rows } = await client.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM ${name} WHERE xmin = (SELECT xmin FROM settlement WHERE settlement_id = $1)`,
      [settlementId],
    )
    if (rows[0]!.n > 0) counts[name] = rows[0]!.n
  }
  return counts
}

const TABLES = `SELECT format('%I', tablename) AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`

/** Rows of a settlement's transaction in one table, as text in the order of its columns. */
export async function rowsOf(client: Client, table: string, settlementId: string): Promise<readonly Row[]> {
  const { rows } = await client.query<{ row: Row }>(
    `SELECT to_jsonb(t) AS row FROM ${table} t WHERE t.xmin = (SELECT xmin FROM settlement WHERE settlement_id = $1)`,
    [settlementId],
  )
  return rows.map(({ row }) => row)
}

export type Row = Readonly<Record<string, unknown>>

/** Rows written per settlement since the database was filled, over all of it: what the two sides really did. */
export async function rowsPerSettlement(client: Client, before: RowCounts): Promise<Readonly<Record<string, number>>> {
  const after = await totals(client)
  const made = after.settlement! - (before.settlement ?? 0)
  const grown = ['encounter', 'fee_line', 'ledger_entry', 'audit_event', 'request_key']
  return Object.fromEntries(grown.map((table) => [table, (after[table]! - (before[table] ?? 0)) / made]))
}

export async function totals(client: Client): Promise<RowCounts> {
  const counts: Record<string, number> = {}
  for (const table of WRITTEN)
    counts[table] = (await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`)).rows[0]!.n
  return counts
}
