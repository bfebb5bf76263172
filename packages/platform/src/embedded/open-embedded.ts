import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { failed, ok, type Problem, type Result, type Text, text } from '@yibao/engine'
import { readMarker, writeMarker } from './database-marker.ts'
import { type DatabaseThread, startDatabase } from './database-thread.ts'
import { claimDirectory, type HeldDirectory, servedAt } from './directory-claim.ts'
import { databaseAt, type Embedded, type EmbeddedDatabase, socketIn } from './embedded.ts'
import {
  databaseLost,
  didNotStart,
  directoryInUse,
  notPrivate,
  unknownDatabase,
  unusable,
} from './embedded-problems.ts'
import { onlyOnce } from './only-once.ts'
import { closeToOthers, ensurePrivate } from './private-directory.ts'
import { type SocketPlace, socketPlaceFor } from './socket-place.ts'

export type EmbeddedOptions = {
  /** Made (mode 0700) where it is not there. */
  readonly dataDir: string
  /** Hears of what a person at the console should know: a first start that takes seconds, a crash recovered from. */
  readonly onNotice?: (notice: Text) => void
}

/**
 * Starts the PostgreSQL that comes with the program on a data directory, making the database on first use. It serves one
 * process and those who ask it by `attachEmbedded`; it survives a killed process but, having no fsync, not a power cut.
 * Problems: YB-W920 (the directory is in use, see `isDirectoryInUse`) to YB-W925.
 */
export async function openEmbedded({ dataDir, onNotice = () => {} }: EmbeddedOptions): Promise<Result<Embedded>> {
  const directory = resolve(dataDir)
  try {
    if (!(await ensurePrivate(directory, holdsDatabase))) return failed([notPrivate(directory)])
    const claim = await claimDirectory(directory)
    if (!claim.held) return failed([directoryInUse(directory, claim.by, claim.file)])
    const opened = await openHeld(directory, claim, onNotice).catch(async (error) => {
      await claim.release()
      throw error
    })
    if (!opened.ok) await claim.release()
    return opened
  } catch (error) {
    if (!isOfFileSystem(error)) throw error
    return failed([unusable(directory, error)])
  }
}

/** The database that another process, or this one, is running on a data directory; null where none does. */
export async function attachEmbedded(dataDir: string): Promise<EmbeddedDatabase | null> {
  try {
    const socketDirectory = await servedAt(resolve(dataDir))
    return socketDirectory === undefined ? null : databaseAt(socketDirectory)
  } catch (error) {
    if (isOfFileSystem(error)) return null
    throw error
  }
}

const FILES = 'database'
const MARKER = 'database.json'

const holdsDatabase = (names: readonly string[]): boolean => names.includes(MARKER)

const isOfFileSystem = (error: unknown): boolean => error instanceof Error && 'syscall' in error

async function openHeld(
  directory: string,
  claim: HeldDirectory,
  onNotice: (notice: Text) => void,
): Promise<Result<Embedded>> {
  for (const pid of claim.deadPids) onNotice(recovering(pid))
  const files = join(directory, FILES)
  const prepared = await prepare(directory, files, onNotice)
  if (!prepared.ok) return prepared
  const place = await socketPlaceFor(directory)
  try {
    const thread = await startDatabase({ socket: socketIn(place.directory), directory: files })
    try {
      if (prepared.value === 'making') {
        await closeToOthers(files)
        await writeMarker(directory, 'made')
      }
      await claim.serving(place.directory)
    } catch (error) {
      await thread.close()
      throw error
    }
    return ok({ ...databaseAt(place.directory), close: onlyOnce(() => close(thread, place, claim)) })
  } catch (error) {
    await place.leave()
    return failed([didNotStart(files, error)])
  }
}

/** Looks at what is there, and clears away a database that was never finished, never one that was. */
async function prepare(
  directory: string,
  files: string,
  onNotice: (notice: Text) => void,
): Promise<Result<'making' | 'made'>> {
  const marker = await readMarker(directory).catch((error: unknown) => ({ error }))
  if (typeof marker === 'object') return failed([unusable(directory, marker.error)])
  const problem = contradiction(marker, await hasFiles(files), files, join(directory, MARKER))
  if (problem) return failed([problem])
  if (marker === 'made') return ok('made')
  onNotice(marker === 'making' ? REMAKING : MAKING)
  await writeMarker(directory, 'making')
  await rm(files, { recursive: true, force: true })
  await mkdir(files, { mode: 0o700 })
  return ok('making')
}

function contradiction(
  marker: 'making' | 'made' | undefined,
  there: boolean,
  files: string,
  markerFile: string,
): Problem | undefined {
  if (marker === undefined && there) return unknownDatabase(files, markerFile)
  if (marker === 'made' && !there) return databaseLost(files, markerFile)
  return undefined
}

async function hasFiles(directory: string): Promise<boolean> {
  if ((await stat(directory).catch(() => undefined)) === undefined) return false
  return (await readdir(directory)).length > 0
}

async function close(thread: DatabaseThread, place: SocketPlace, claim: HeldDirectory): Promise<void> {
  await thread.close()
  await place.leave()
  await claim.release()
}

const MAKING = text('首次启动，正在建立数据库，约需数秒', 'first start: making the database takes a few seconds')

const REMAKING = text(
  '上次建库中途停止，数据库从未投入使用，现在重新建立',
  'making the database was interrupted before it was ever used; it is made anew',
)

const recovering = (pid: number): Text =>
  text(`进程 ${pid} 未正常关闭数据库，正在恢复`, `process ${pid} did not close the database; recovering`)
