import { chmod } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { type BackendInTurns, backendInTurns } from './backend-turns.ts'
import { keepUp } from './upkeep.ts'

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
      startParams: [...PGlite.defaultStartParams, '-c', SHARED_BUFFERS],
      // Sixteen times smaller than the default, so that a copy in memory is made quickly and a small database stays small.
      initDbStartParams: ['--wal-segsize=1'],
      ...(directory === undefined ? {} : { dataDir: directory }),
      ...(tarball === undefined ? {} : { loadDataDir: new Blob([tarball], { type: 'application/x-tar' }) }),
    })
    const turns = backendInTurns(db)
    const server = new PGLiteSocketServer({ db: turns.backend, path: socket, maxConnections: MOST_CONNECTIONS })
    await server.start()
    await chmod(socket, 0o600)
    const stopUpkeep = keepUp(turns.betweenTurns)
    obey(db, turns, async () => {
      stopUpkeep()
      await server.stop()
    })
    tell({ kind: 'ready' })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    tell({ kind: 'failed', reason: [reason, ...log].join('\n') })
  }
}

/** A quarter of the default, which would cost 100 MB and more of memory without being quicker on a small database. */
const SHARED_BUFFERS = 'shared_buffers=32MB'

/** Far above what the pools of a server and of some command lines open; the server drops what comes beyond. */
const MOST_CONNECTIONS = 64

function obey(db: PGlite, turns: BackendInTurns, hangUp: () => Promise<void>): void {
  parentPort!.on('message', async (asked: ToDatabaseWorker) => {
    if (asked === 'dump') {
      await turns.betweenTurns('CHECKPOINT')
      tell({ kind: 'dumped', tarball: new Uint8Array(await (await db.dumpDataDir('none')).arrayBuffer()) })
    } else {
      await hangUp()
      await turns.abandonTurn()
      await db.exec('CHECKPOINT')
      await db.close()
      tell({ kind: 'closed' })
    }
  })
}

const tell = (message: FromDatabaseWorker): void => parentPort!.postMessage(message)

await serve(workerData as DatabaseWorkerData)
