import { createHash } from 'node:crypto'

/**
 * A backup is gzip'd lines of JSON: the head; for each table a line that names it and its columns, and a line for each of its
 * rows, an array of texts; the foot, with the number of rows of each table and the SHA-256 of all bytes before it. Without a
 * foot a backup is cut off.
 */
export type BackupHead = {
  readonly backup: typeof KIND
  readonly format: typeof FORMAT
  readonly schemaVersion: number
  /** ISO 8601, UTC. */
  readonly madeAt: string
  readonly tables: readonly string[]
}

export type TableHead = { readonly table: string; readonly columns: readonly string[] }

/** Values as PostgreSQL writes them; bytes in base64. */
export type BackupRow = readonly (string | null)[]

export type BackupFoot = { readonly rows: RowCounts; readonly sha256: string }

export type RowCounts = Readonly<Record<string, number>>

/** How far a backup or a restore is: rows of a table so far. */
export type CopyProgress = { readonly table: string; readonly rows: number }

export const KIND = 'yibao'
export const FORMAT = 1
export const TELL_EVERY = 10_000

export const runningHash = () => createHash('sha256')

export const isTableHead = (line: object): line is TableHead =>
  'table' in line && typeof line.table === 'string' && 'columns' in line && isTexts(line.columns)

export const isFoot = (line: object): line is BackupFoot =>
  'sha256' in line && typeof line.sha256 === 'string' && 'rows' in line && typeof line.rows === 'object'

export const isHead = (line: unknown): line is BackupHead =>
  typeof line === 'object' &&
  line !== null &&
  'backup' in line &&
  line.backup === KIND &&
  'format' in line &&
  line.format === FORMAT &&
  'schemaVersion' in line &&
  typeof line.schemaVersion === 'number' &&
  'madeAt' in line &&
  typeof line.madeAt === 'string' &&
  'tables' in line &&
  isTexts(line.tables)

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string')
