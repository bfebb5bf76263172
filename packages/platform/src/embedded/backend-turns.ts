import type { PGlite } from '@electric-sql/pglite'

/** The part of PGlite that PGLiteSocketServer uses. */
type Backend = Pick<PGlite, 'waitReady' | 'isInTransaction' | 'runExclusive' | 'execProtocolRawStream' | 'exec'>

/**
 * The backend as PGLiteSocketServer is to see it. That server queues single messages and lets another connection in between
 * any two of them unless a transaction block is open. But Parse, Bind, Describe, Execute and Sync of one statement belong
 * together: let in between Parse and Bind, another connection replaces the unnamed statement, and the first gets the rows of
 * the other's. Here a connection keeps its turn from the first message of a batch until its Sync.
 */
export function backendInTurns(db: PGlite): PGlite {
  let batchOpen = false
  const backend: Backend = {
    waitReady: db.waitReady,
    isInTransaction: () => batchOpen || db.isInTransaction(),
    runExclusive: (work) => db.runExclusive(work),
    execProtocolRawStream: async (message, options) => {
      batchOpen = leavesBatchOpen(message[0]!, batchOpen)
      try {
        await db.execProtocolRawStream(message, options)
      } catch (error) {
        // Thrown on, it would stop the server's queue for everybody.
        batchOpen = false
        options.onRawData(fatal(error))
      }
    },
    // The server asks for this, and only this, when a client has gone with its turn not ended.
    exec: async () => {
      batchOpen = false
      await db.runExclusive(() => db.execProtocolRawStream(ABANDON, { onRawData: () => {} }))
      return []
    },
  }
  return backend as PGlite
}

const code = (letter: string): number => letter.charCodeAt(0)

const BATCHED = new Set(['P', 'B', 'D', 'E', 'C', 'H'].map(code))
const ENDS_BATCH = new Set(['S', 'Q', 'F'].map(code))

function leavesBatchOpen(type: number, before: boolean): boolean {
  if (BATCHED.has(type)) return true
  return ENDS_BATCH.has(type) ? false : before
}

/**
 * Undoes whatever a client left behind. The first ROLLBACK ends an open block or the implicit transaction of a batch without
 * Sync (a Sync would commit it). After an error inside a batch it is skipped; then Sync ends the skipping, and the second
 * ROLLBACK the failed block.
 */
const ABANDON = Buffer.concat([frame('Q', 'ROLLBACK\0'), frame('S', ''), frame('Q', 'ROLLBACK\0')])

/** The error message of the protocol; after a FATAL one the client hangs up. */
function fatal(error: unknown): Uint8Array {
  const message = (error instanceof Error ? error.message : String(error)).slice(0, 300)
  return frame('E', `SFATAL\0VFATAL\0CXX000\0M${message}\0\0`)
}

function frame(type: string, body: string): Buffer {
  const bytes = Buffer.from(body)
  const head = Buffer.alloc(5)
  head.write(type)
  head.writeInt32BE(bytes.length + 4, 1)
  return Buffer.concat([head, bytes])
}
