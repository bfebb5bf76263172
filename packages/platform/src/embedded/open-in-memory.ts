import { startDatabase } from './database-thread.ts'
import { databaseAt, type Embedded, socketIn } from './embedded.ts'
import { onlyOnce } from './only-once.ts'
import { temporarySocketPlace } from './socket-place.ts'

/** A database in memory; closing it loses it. */
export type EmbeddedInMemory = Embedded & {
  /** The whole database as a tarball, for `from`; waits until no transaction is open. */
  readonly dump: () => Promise<Uint8Array<ArrayBuffer>>
}

/**
 * Starts the same PostgreSQL on the same kind of socket with its files in memory: empty, or as it was when `dump` made the
 * tarball `from`, which is several times quicker than making and migrating one.
 */
export async function openEmbeddedInMemory({
  from,
}: {
  readonly from?: Uint8Array<ArrayBuffer>
} = {}): Promise<EmbeddedInMemory> {
  const place = await temporarySocketPlace()
  try {
    const thread = await startDatabase({ socket: socketIn(place.directory), ...(from ? { tarball: from } : {}) })
    return {
      ...databaseAt(place.directory),
      dump: thread.dump,
      close: onlyOnce(async () => {
        await thread.close()
        await place.leave()
      }),
    }
  } catch (error) {
    await place.leave()
    throw error
  }
}
