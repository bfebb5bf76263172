import {
  type BackupHead,
  isFoot,
  isHead,
  isTableHead,
  type RowCounts,
  runningHash,
  type TableHead,
} from './backup-format.ts'
import { linesOf } from './lines.ts'

/** A piece of a backup, as it is read: the head, a table, some of its rows (JSON arrays, as text), the end. */
export type BackupPart =
  | { readonly kind: 'head'; readonly head: BackupHead }
  | { readonly kind: 'table'; readonly table: TableHead }
  | { readonly kind: 'rows'; readonly rows: readonly string[] }
  | { readonly kind: 'end'; readonly rows: RowCounts }

/** What is read is no backup of this program. */
export class NoBackup extends Error {}

/** What is read is not what was written: `message` says where. */
export class DamagedBackup extends Error {}

const BATCH_ROWS = 1_000
const BATCH_CHARACTERS = 1_048_576

/**
 * Reads the lines of a backup, unzipped. Comes to its end only where the number of rows and the hash are those of the foot:
 * what came before may be trusted then, and not sooner. Throws `NoBackup` or `DamagedBackup`.
 */
export async function* readBackup(chunks: AsyncIterable<Uint8Array>): AsyncIterable<BackupPart> {
  const hash = runningHash()
  const counts: Record<string, number> = {}
  let begun = false
  let ended = false
  let table: string | null = null
  let batch: string[] = []
  let size = 0
  const flushed = (): readonly BackupPart[] => {
    const rows = batch
    batch = []
    size = 0
    return rows.length > 0 ? [{ kind: 'rows', rows }] : []
  }
  for await (const line of linesOf(chunks)) {
    const text = line.bytes.toString('utf8')
    if (!begun) {
      const head = parsed(text)
      if (!isHead(head)) throw new NoBackup()
      begun = true
      yield { kind: 'head', head }
    } else if (ended || !line.ended) {
      throw new DamagedBackup(ended ? 'something follows the end' : 'the last line is cut off')
    } else if (text.startsWith('[')) {
      if (table === null) throw new DamagedBackup('a row before the first table')
      counts[table] = counts[table]! + 1
      batch.push(text)
      size += text.length
      if (batch.length >= BATCH_ROWS || size >= BATCH_CHARACTERS) yield* flushed()
    } else {
      yield* flushed()
      const head = parsed(text)
      if (head !== null && isTableHead(head)) {
        table = head.table
        counts[table] = 0
        yield { kind: 'table', table: head }
      } else if (head !== null && isFoot(head)) {
        if (head.sha256 !== hash.digest('hex')) throw new DamagedBackup('its hash is not that of its content')
        if (!sameCounts(head.rows, counts)) throw new DamagedBackup('rows are missing')
        ended = true
        continue
      } else throw new DamagedBackup('a line that says nothing')
    }
    if (!ended) hash.update(line.bytes).update('\n')
  }
  if (!begun) throw new NoBackup()
  if (!ended) throw new DamagedBackup('it is cut off')
  yield { kind: 'end', rows: counts }
}

function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}

const sameCounts = (a: RowCounts, b: RowCounts): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([table, rows]) => b[table] === rows)
