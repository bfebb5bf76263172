import type { Database, DatabaseClient } from './database.ts'
import { MIGRATIONS, type Migration } from './migrations.ts'
import { sql } from './sql.ts'

const APPLIED = sql`SELECT version, name FROM schema_version ORDER BY version`
const RECORD = sql`INSERT INTO schema_version (version, name, applied_at) VALUES ($1, $2, now())`

/** The table of what was applied; it is there before the first migration. */
export const HISTORY = `CREATE TABLE IF NOT EXISTS schema_version (
  version integer PRIMARY KEY, name text NOT NULL, applied_at timestamptz NOT NULL)`

/** What `migrate` did. */
export type Migrated = { readonly from: number; readonly to: number; readonly applied: readonly string[] }

/**
 * Brings the schema to the last of `migrations`, each in a transaction of its own. Two processes that migrate at once do it
 * one after the other. Throws `SchemaTooNew` where the database is newer than this program.
 */
export async function migrate(database: Database, migrations: readonly Migration[] = MIGRATIONS): Promise<Migrated> {
  const client = await database.connect()
  try {
    await openHistory(client)
    const from = await versionOf(client)
    if (from > migrations.length) throw new SchemaTooNew(from, migrations.length)
    const applied: string[] = []
    for (const [i, migration] of migrations.entries())
      if (i >= from && (await applyOne(client, i + 1, migration))) applied.push(migration.name)
    return { from, to: await versionOf(client), applied }
  } finally {
    client.release()
  }
}

/** Schema version of a database; 0 where nothing was ever migrated. */
export async function schemaVersion(database: Database): Promise<number> {
  const client = await database.connect()
  try {
    await openHistory(client)
    return await versionOf(client)
  } finally {
    client.release()
  }
}

/**
 * IF NOT EXISTS looks before it makes: of two processes at once the second would fail on the table, its type or an index
 * of the catalogue. So they make it one after the other; the key only has to differ from other advisory locks of this
 * database, of which there are none.
 */
async function openHistory(client: DatabaseClient): Promise<void> {
  await client.control('BEGIN')
  try {
    await client.control('SELECT pg_advisory_xact_lock(8787)')
    await client.control(HISTORY)
    await client.control('COMMIT')
  } catch (error) {
    await client.control('ROLLBACK')
    throw error
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
