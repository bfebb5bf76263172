import { chmod } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { backendInTurns } from './backend-turns.ts'

/** What the thread is to serve, and on which socket. Without `directory` in memory, from `tarball` where there is one. */
export type DatabaseWorkerData = {
  readonly socket: string
  readonly directory?: string
  readonly tarball?: Uint8Array<ArrayBuffer>
}

export type ToDatabaseWorker = 'dump' | 'close'

export type FromDatabaseWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'dumped'; readonly tarball: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'closed' }

/** A query blocks the thread of its database, which is why the database has a thread of its own. */
async function serve({ socket, directory, tarball }: DatabaseWorkerData): Promise<void> {
  const log: string[] = []
  const onStderr = (line: string): boolean => {
    log.push(line.slice(0, 300))
    if (log.length > 10) log.shift()
    return false
  }
  try {
    const db = await PGlite.create({
      onStderr,
      // Sixteen times smaller than the default, so that a copy in memory is made quickly and a small database stays small.
      initDbStartParams: ['--wal-segsize=1'],
      ...(directory === undefined ? {} : { dataDir: directory }),
      ...(tarball === undefined ? {} : { loadDataDir: new Blob([tarball], { type: 'application/x-tar' }) }),
    })
    const backend = backendInTurns(db)
    const server = new PGLiteSocketServer({ db: backend, path: socket, maxConnections: MOST_CONNECTIONS })
    await server.start()
    await chmod(socket, 0o600)
    obey(db, async () => {
      await server.stop()
      await backend.exec('ROLLBACK')
    })
    tell({ kind: 'ready' })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    tell({ kind: 'failed', reason: [reason, ...log].join('\n') })
  }
}

/** Far above what the pools of a server and of some command lines open; the server drops what comes beyond. */
const MOST_CONNECTIONS = 64

/** `hangUp` ends all connections and undoes what they had not committed. */
function obey(db: PGlite, hangUp: () => Promise<void>): void {
  parentPort!.on('message', async (asked: ToDatabaseWorker) => {
    if (asked === 'dump') {
      await db.exec('CHECKPOINT')
      tell({ kind: 'dumped', tarball: new Uint8Array(await (await db.dumpDataDir('none')).arrayBuffer()) })
    } else {
      await hangUp()
      await db.exec('CHECKPOINT')
      await db.close()
      tell({ kind: 'closed' })
    }
  })
}

const tell = (message: FromDatabaseWorker): void => parentPort!.postMessage(message)

await serve(workerData as DatabaseWorkerData)
