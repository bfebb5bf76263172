import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Database } from '../database/database.ts'
import type { Instant } from '../database/ids.ts'
import { inSnapshot, type Snapshot } from '../database/snapshot.ts'
import { sql } from '../database/sql.ts'
import {
  type BackupFoot,
  type BackupHead,
  type BackupRow,
  type CopyProgress,
  FORMAT,
  KIND,
  type RowCounts,
  runningHash,
  type TableHead,
  TELL_EVERY,
} from './backup-format.ts'
import { type CopiedTable, copiedTables } from './copied-table.ts'

export type BackupOptions = { readonly at: Instant; readonly onProgress?: (progress: CopyProgress) => void }

/** What a backup holds. The same rows give the same hash, but for the moment in the head. */
export type BackedUp = { readonly schemaVersion: number; readonly rows: RowCounts; readonly sha256: string }

/**
 * Writes all rows, as they are at one moment, to `out`; others go on writing meanwhile (on the embedded database they wait).
 * Memory does not grow with the database. `database` is opened without pipelining. Keys are not in a backup: what is encrypted
 * in the database stays encrypted. Throws where the database or `out` fails; what was written by then is cut off.
 */
export async function backup(
  database: Database,
  out: Writable,
  { at, onProgress = () => {} }: BackupOptions,
): Promise<BackedUp> {
  return inSnapshot(database, async (snapshot) => {
    await one(snapshot, STEADY_WORDS)
    const { version } = await one<{ readonly version: number }>(snapshot, VERSION)
    const tables = await copiedTables(snapshot)
    const head = headOf(version, at, tables)
    const counts: Record<string, number> = {}
    const hash = runningHash()
    let sha256 = ''
    const lines = async function* () {
      for await (const chunk of chunked(contentOf(snapshot, head, tables, counts, onProgress))) {
        hash.update(chunk)
        yield chunk
      }
      sha256 = hash.digest('hex')
      const foot: BackupFoot = { rows: counts, sha256 }
      yield Buffer.from(`${JSON.stringify(foot)}\n`)
    }
    await pipeline(Readable.from(lines()), createGzip(), out)
    return { schemaVersion: version, rows: counts, sha256 }
  })
}

// Texts of dates and times depend on the session: these are the same wherever a backup is made.
const STEADY_WORDS = sql`
  SELECT set_config('TimeZone', 'UTC', true), set_config('DateStyle', 'ISO, YMD', true), set_config('bytea_output', 'hex', true)`
const VERSION = sql`SELECT max(version) AS version FROM schema_version`

async function one<Row>(snapshot: Snapshot, statement: typeof VERSION): Promise<Row> {
  for await (const row of snapshot.rows<Row>(statement)) return row
  throw new Error('a statement that gives a row gave none')
}

const headOf = (schemaVersion: number, at: Instant, tables: readonly CopiedTable[]): BackupHead => ({
  backup: KIND,
  format: FORMAT,
  schemaVersion,
  madeAt: new Date(at).toISOString(),
  tables: tables.map(({ name }) => name),
})

type Line = BackupHead | TableHead | BackupRow

async function* contentOf(
  snapshot: Snapshot,
  head: BackupHead,
  tables: readonly CopiedTable[],
  counts: Record<string, number>,
  onProgress: (progress: CopyProgress) => void,
): AsyncIterable<Line> {
  yield head
  for (const { name, columns, select, rowsAtOnce } of tables) {
    yield { table: name, columns }
    let rows = 0
    for await (const { values } of snapshot.rows<{ readonly values: BackupRow }>(select, [], rowsAtOnce)) {
      yield values
      rows += 1
      if (rows % TELL_EVERY === 0) onProgress({ table: name, rows })
    }
    counts[name] = rows
    onProgress({ table: name, rows })
  }
}

const CHUNK_CHARACTERS = 65_536

/** Lines of JSON, in pieces that are worth compressing and hashing at once. */
async function* chunked(lines: AsyncIterable<Line>): AsyncIterable<Buffer> {
  let text = ''
  for await (const line of lines) {
    text += `${JSON.stringify(line)}\n`
    if (text.length < CHUNK_CHARACTERS) continue
    yield Buffer.from(text)
    text = ''
  }
  if (text !== '') yield Buffer.from(text)
}
