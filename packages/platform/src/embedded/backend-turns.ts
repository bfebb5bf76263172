import type { PGlite } from '@electric-sql/pglite'

/** The part of PGlite that PGLiteSocketServer uses. */
type Backend = Pick<PGlite, 'waitReady' | 'isInTransaction' | 'runExclusive' | 'execProtocolRawStream' | 'exec'>

export type BackendInTurns = {
  /** The backend as PGLiteSocketServer is to see it. */
  readonly backend: PGlite
  /** Runs a statement as soon as it is nobody's turn; what comes of it, an error included, is not told. */
  readonly betweenTurns: (statement: string) => Promise<void>
  /** Undoes what the connection whose turn it is has not committed. */
  readonly abandonTurn: () => Promise<void>
}

/**
 * PGLiteSocketServer queues single messages and lets another connection in between any two of them unless a transaction block
 * is open. But Parse, Bind, Describe, Execute and Sync of one statement belong together: let in between Parse and Bind,
 * another connection replaces the unnamed statement, and the first gets the rows of the other's. Here a connection keeps its
 * turn from the first message of a batch until its Sync.
 */
export function backendInTurns(db: PGlite): BackendInTurns {
  let batchOpen = false
  const due: { readonly statement: string; readonly done: () => void }[] = []
  const isInTransaction = () => batchOpen || db.isInTransaction()
  const runQuietly = (message: Uint8Array) => db.execProtocolRawStream(message, { onRawData: () => {} })
  const runDue = async () => {
    while (due.length > 0 && !isInTransaction()) {
      const { statement, done } = due.shift()!
      await runQuietly(query(statement))
      done()
    }
  }
  const abandonTurn = () =>
    db.runExclusive(async () => {
      await runQuietly(ABANDON)
      batchOpen = false
      await runDue()
    })
  const backend: Backend = {
    waitReady: db.waitReady,
    isInTransaction,
    runExclusive: (work) => db.runExclusive(work),
    execProtocolRawStream: async (message, options) => {
      const type = message[0]!
      if (!KNOWN.has(type)) return options.onRawData(fatal('this is not a message of the protocol'))
      batchOpen = leavesBatchOpen(type, batchOpen)
      try {
        await db.execProtocolRawStream(RUNS.has(type) ? Buffer.concat([message, NO_COPY]) : message, options)
        await runDue()
      } catch (error) {
        // Thrown on, it would stop the server's queue for everybody.
        batchOpen = false
        options.onRawData(fatal(error instanceof Error ? error.message : String(error)))
      }
    },
    // The server asks for this, and only this, when a client has gone with its turn not ended.
    exec: async () => {
      await abandonTurn()
      return []
    },
  }
  const betweenTurns = async (statement: string) => {
    const done = new Promise<void>((resolve) => due.push({ statement, done: resolve }))
    await db.runExclusive(runDue)
    await done
  }
  return { backend: backend as PGlite, betweenTurns, abandonTurn }
}

const code = (letter: string): number => letter.charCodeAt(0)

const BATCHED = new Set(['P', 'B', 'D', 'E', 'C', 'H'].map(code))
const ENDS_BATCH = new Set(['S', 'Q', 'F'].map(code))
/** Those that may run a statement. */
const RUNS = new Set(['Q', 'E'].map(code))
/** Startup begins with a zero; X hangs up; d, c and f belong to COPY. PostgreSQL dies of any other, and has only one life here. */
const KNOWN = new Set([0, ...BATCHED, ...ENDS_BATCH, ...['X', 'd', 'c', 'f'].map(code)])

/**
 * COPY FROM STDIN would read on before the client can send, take the silence for a lost client and never end. So the failure
 * of any COPY stands behind every statement; PostgreSQL ignores it where there is none.
 */
const NO_COPY = frame('f', 'COPY FROM STDIN is not supported by the embedded database\0')

function leavesBatchOpen(type: number, before: boolean): boolean {
  if (BATCHED.has(type)) return true
  return ENDS_BATCH.has(type) ? false : before
}

/**
 * Undoes whatever a client left behind. The first ROLLBACK ends an open block or the implicit transaction of a batch without
 * Sync (a Sync would commit it). After an error inside a batch it is skipped; then Sync ends the skipping, and the second
 * ROLLBACK the failed block.
 */
const ABANDON = Buffer.concat([query('ROLLBACK'), frame('S', ''), query('ROLLBACK')])

/** The error message of the protocol; after a FATAL one the client hangs up. */
const fatal = (message: string): Uint8Array => frame('E', `SFATAL\0VFATAL\0CXX000\0M${message.slice(0, 300)}\0\0`)

function query(statement: string): Buffer {
  return frame('Q', `${statement}\0`)
}

function frame(type: string, body: string): Buffer {
  const bytes = Buffer.from(body)
  const head = Buffer.alloc(5)
  head.write(type)
  head.writeInt32BE(bytes.length + 4, 1)
  return Buffer.concat([head, bytes])
}
