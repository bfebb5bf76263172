import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { DatabaseWorkerData, FromDatabaseWorker, ToDatabaseWorker } from './database-worker.ts'

/** In a checkout the sources may be running; a worker always runs the build. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/embedded/database-worker.js' : './database-worker.js',
  import.meta.url,
)

/** The thread in which a database runs. */
export type DatabaseThread = {
  /** The whole database as an uncompressed tarball; waits until no transaction is open. */
  readonly dump: () => Promise<Uint8Array<ArrayBuffer>>
  readonly close: () => Promise<void>
}

/**
 * Starts a database in a thread of its own and waits until it takes connections. Throws `DatabaseDidNotStart`. A thread that
 * dies later is a bug, and surfaces as an uncaught error: the program must not go on without its database.
 */
export async function startDatabase(data: DatabaseWorkerData): Promise<DatabaseThread> {
  const worker = new Worker(WORKER, { workerData: data, execArgv: [] })
  const started = await answer(worker)
  if (started.kind === 'failed') {
    await worker.terminate()
    throw new DatabaseDidNotStart(started.reason)
  }
  worker.once('error', (error) => {
    throw error
  })
  let before: Promise<unknown> = Promise.resolve()
  const askInTurn = (what: ToDatabaseWorker): Promise<FromDatabaseWorker> => {
    const answered = before.then(() => ask(worker, what))
    before = answered.catch(() => {})
    return answered
  }
  return {
    dump: async () => {
      const dumped = await askInTurn('dump')
      if (dumped.kind !== 'dumped') throw new Error(`the database answered ${dumped.kind} when asked for a dump`)
      return dumped.tarball
    },
    close: async () => {
      await askInTurn('close')
      await worker.terminate()
    },
  }
}

/** PostgreSQL refused to start: what it said, newest last. */
export class DatabaseDidNotStart extends Error {
  override readonly name = 'DatabaseDidNotStart'
}

function ask(worker: Worker, what: ToDatabaseWorker): Promise<FromDatabaseWorker> {
  const answered = answer(worker)
  worker.postMessage(what)
  return answered
}

/** Rejects when the thread dies instead of answering. */
async function answer(worker: Worker): Promise<FromDatabaseWorker> {
  const enough = new AbortController()
  const { signal } = enough
  const ended = once(worker, 'exit', { signal }).then(([code]) => {
    throw new Error(`the database thread ended with ${code}`)
  })
  try {
    const [message] = await Promise.race([once(worker, 'message', { signal }), ended])
    return message
  } finally {
    ended.catch(() => {})
    enough.abort()
  }
}
