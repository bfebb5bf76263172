import type { DatabaseConfig } from './database.ts'

/** How long one piece of casework waits for another on the same person before it answers "try again", in milliseconds. */
const LOCK_TIMEOUT_MS = 5_000

/** An idle connection is kept for so long: a new one begins with nothing prepared. */
const IDLE_MS = 10 * 60_000

/** How long a statement waits for a connection, free or new: a server that takes connections and says nothing is away. */
const CONNECT_MS = 10_000

/** A server of its own by address (`postgres://…`): PostgreSQL 15 or later. */
export const serverAt = (url: string, max = 16): DatabaseConfig => ({
  connection: {
    connectionString: url,
    lock_timeout: LOCK_TIMEOUT_MS,
    application_name: 'yibao',
    idleTimeoutMillis: IDLE_MS,
    connectionTimeoutMillis: CONNECT_MS,
    // A peer that vanished without a word is noticed by the system.
    keepAlive: true,
  },
  max,
  pipeline: true,
  prepare: true,
})
