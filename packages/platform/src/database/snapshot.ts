import Cursor from 'pg-cursor'
import type { Database } from './database.ts'
import type { Sql } from './sql.ts'

/** One unchanging view of the whole database, read row by row in constant memory while others go on writing. */
export type Snapshot = {
  /** `atOnce`: how many rows are in memory at a time; fewer where rows are large. */
  readonly rows: <Row>(statement: Sql, values?: readonly unknown[], atOnce?: number) => AsyncIterable<Row>
}

const ROWS_AT_ONCE = 1_000

/** Opens a read-only snapshot for `use`. The database must be opened without pipelining: cursors stay open over round trips. */
export async function inSnapshot<T>(database: Database, use: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const client = await database.connect()
  let broken = true
  try {
    await client.control('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const result = await use({
      rows: (statement, values = [], atOnce = ROWS_AT_ONCE) => streamed(client.raw, statement, values, atOnce),
    })
    await client.control('COMMIT')
    broken = false
    return result
  } finally {
    client.release(broken)
  }
}

async function* streamed<Row>(
  client: { readonly query: (cursor: Cursor) => Cursor },
  statement: Sql,
  values: readonly unknown[],
  atOnce: number,
): AsyncIterable<Row> {
  const cursor = client.query(new Cursor(statement.text, values as unknown[]))
  try {
    for (;;) {
      const rows = (await cursor.read(atOnce)) as Row[]
      if (rows.length === 0) return
      yield* rows
    }
  } finally {
    await cursor.close()
  }
}
