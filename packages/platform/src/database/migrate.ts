import type { Database, DatabaseClient } from './database.ts'
import { MIGRATIONS, type Migration } from './migrations.ts'
import { sql } from './sql.ts'

const APPLIED = sql`SELECT version, name FROM schema_version ORDER BY version`
const RECORD = sql`INSERT INTO schema_version (version, name, applied_at) VALUES ($1, $2, now())`

const HISTORY = `CREATE TABLE IF NOT EXISTS schema_version (
  version integer PRIMARY KEY, name text NOT NULL, applied_at timestamptz NOT NULL)`

/** What `migrate` did. */
export type Migrated = { readonly from: number; readonly to: number; readonly applied: readonly string[] }

/**
 * Brings the schema to `target` (the newest version where it is left out), each migration in a transaction of its own. Two
 * processes that migrate at once do it one after the other. Throws where the database is newer than this program.
 */
export async function migrate(database: Database, target = MIGRATIONS.length): Promise<Migrated> {
  const client = await database.connect()
  try {
    await client.control(HISTORY)
    const from = await versionOf(client)
    if (from > MIGRATIONS.length) throw new SchemaTooNew(from, MIGRATIONS.length)
    const applied: string[] = []
    for (let version = from + 1; version <= target; version++) {
      const migration = MIGRATIONS[version - 1]!
      if (await applyOne(client, version, migration)) applied.push(migration.name)
    }
    return { from, to: await versionOf(client), applied }
  } finally {
    client.release()
  }
}

/** Schema version of a database; 0 where nothing was ever migrated. */
export async function schemaVersion(database: Database): Promise<number> {
  const client = await database.connect()
  try {
    await client.control(HISTORY)
    return await versionOf(client)
  } finally {
    client.release()
  }
}

async function versionOf(client: DatabaseClient): Promise<number> {
  const rows = await client.query<{ version: number }>(APPLIED)
  return rows.at(-1)?.version ?? 0
}

/** False where another process was quicker. */
async function applyOne(client: DatabaseClient, version: number, migration: Migration): Promise<boolean> {
  await client.control('BEGIN')
  try {
    await client.control('LOCK TABLE schema_version IN ACCESS EXCLUSIVE MODE')
    const done = (await versionOf(client)) >= version
    if (!done) {
      await client.control(migration.up)
      await client.query(RECORD, [version, migration.name])
    }
    await client.control('COMMIT')
    return !done
  } catch (error) {
    await client.control('ROLLBACK')
    throw error
  }
}

/** The database was migrated by a later version of the program. */
export class SchemaTooNew extends Error {
  constructor(
    readonly found: number,
    readonly known: number,
  ) {
    super(`the database has schema version ${found}, this program knows ${known}: use the program that migrated it`)
    this.name = 'SchemaTooNew'
  }
}
