import type { Database } from './database.ts'
import { MIGRATIONS } from './migrations.ts'
import { sql } from './sql.ts'

const VERSION = sql`SELECT max(version) AS version FROM schema_version`

/** Whether the database answers and has the schema of this program. Reads only. Throws where it does not answer. */
export async function schemaIsCurrent(database: Database): Promise<boolean> {
  const [row] = await database.query<{ readonly version: number | null }>(VERSION)
  return row?.version === MIGRATIONS.length
}
