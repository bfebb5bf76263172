import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { ok, type Result } from '@yibao/engine'
import type { Database, DatabaseClient } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import { refused } from '../work/refusal.ts'
import type { BackupHead, CopyProgress, RowCounts, TableHead } from './backup-format.ts'
import { damaged, holdsRows, noBackup, otherVersion } from './backup-problems.ts'
import { type CopiedTable, copiedTables } from './copied-table.ts'
import { DamagedBackup, NoBackup, readBackup } from './read-backup.ts'

/** What a restore brought back. */
export type Restored = { readonly schemaVersion: number; readonly madeAt: string; readonly rows: RowCounts }

export type RestoreOptions = { readonly onProgress?: (progress: CopyProgress) => void }

/**
 * Reads a backup into a database that was migrated and never used, in one transaction: everything, or nothing. Memory does not
 * grow with the backup. Refused: what is no backup (YB-W941), a database that holds rows (YB-W942) or has another schema
 * version (YB-W943), a backup that is cut off or altered (YB-W944). Throws where the database or `from` fails.
 */
export async function restore(
  database: Database,
  from: Readable,
  { onProgress = () => {} }: RestoreOptions = {},
): Promise<Result<Restored>> {
  const client = await database.connect()
  let broken = true
  try {
    await client.control('BEGIN')
    const restored = await written(client, from, onProgress)
    const done = await client.control(restored.ok ? 'COMMIT' : 'ROLLBACK')
    if (restored.ok && done !== 'COMMIT') throw new Error('the transaction was not committed')
    broken = false
    return restored
  } finally {
    from.destroy()
    client.release(broken)
  }
}

async function written(
  client: DatabaseClient,
  from: Readable,
  onProgress: (progress: CopyProgress) => void,
): Promise<Result<Restored>> {
  const tables = await copiedTables(client.query)
  const held = await tablesWithRows(client, tables)
  if (held.length > 0) return refused(holdsRows(held))
  // What goes wrong in either stream is thrown to whoever reads the second.
  const unpacked = pipeline(from, createGunzip(), () => {})
  try {
    return ok(await copyInto(client, tables, unpacked, onProgress))
  } catch (error) {
    return whatIsWrong(error)
  }
}

/** Nobody else may write into the tables that are found empty, until everything is in them. */
async function tablesWithRows(client: DatabaseClient, tables: readonly CopiedTable[]): Promise<readonly string[]> {
  await client.control(`LOCK TABLE ${tables.map(({ quoted }) => quoted).join(', ')} IN ACCESS EXCLUSIVE MODE`)
  const held: string[] = []
  for (const { name, holdsRows } of tables) if ((await client.query(holdsRows)).length > 0) held.push(name)
  return held
}

const VERSION = sql`SELECT max(version) AS version FROM schema_version`

async function copyInto(
  client: DatabaseClient,
  tables: readonly CopiedTable[],
  chunks: AsyncIterable<Uint8Array>,
  onProgress: (progress: CopyProgress) => void,
): Promise<Restored> {
  let head: BackupHead | null = null
  let table: CopiedTable | null = null
  let rows = 0
  for await (const part of readBackup(chunks)) {
    if (part.kind === 'head') {
      const [row] = await client.query<{ readonly version: number }>(VERSION)
      if (row?.version !== part.head.schemaVersion) throw new OtherVersion(part.head.schemaVersion, row?.version ?? 0)
      head = part.head
    } else if (part.kind === 'table') {
      table = tableFor(part.table, tables)
      rows = 0
    } else if (part.kind === 'rows') {
      await client.query(table!.insert, [`[${part.rows.join(',')}]`])
      rows += part.rows.length
      onProgress({ table: table!.name, rows })
    } else return { schemaVersion: head!.schemaVersion, madeAt: head!.madeAt, rows: part.rows }
  }
  throw new Error('a backup ended without an end')
}

function tableFor({ table, columns }: TableHead, tables: readonly CopiedTable[]): CopiedTable {
  const found = tables.find(({ name }) => name === table)
  if (!found || found.columns.join() !== columns.join())
    throw new DamagedBackup(`table ${table} is not that of the schema`)
  return found
}

class OtherVersion extends Error {
  constructor(
    readonly backup: number,
    readonly database: number,
  ) {
    super()
  }
}

/** What an error while reading says of the backup; throws it again where it says nothing of it. */
function whatIsWrong(error: unknown): Result<never> {
  if (error instanceof NoBackup) return refused(noBackup)
  if (error instanceof DamagedBackup) return refused(damaged(error.message))
  if (error instanceof OtherVersion) return refused(otherVersion(error.backup, error.database))
  const { code = '', message } = error as { readonly code?: string; readonly message: string }
  if (code === 'Z_DATA_ERROR' && message === 'incorrect header check') return refused(noBackup)
  // The file is cut off, or its packing is broken.
  if (code.startsWith('Z_')) return refused(damaged(message))
  // A value that its column does not take: SQLSTATE classes 22 (data) and 23 (constraints).
  if (/^2[23]...$/.test(code)) return refused(damaged(message))
  throw error
}
