/**
 * What a pool on the embedded database may do. There is one backend session behind all connections, so:
 * - `prepare` is false: a statement prepared under a name on one connection is there, or collides, on every other. The same
 *   holds for `SET` without LOCAL, temporary tables and advisory locks: none of them belongs to a connection.
 * - `pipeline` works; `pg` itself refuses pg-cursor on a pipelined client.
 * - a transaction, and an open cursor, keep every other connection waiting until they end. Whoever holds one and waits for a
 *   second connection waits for ever.
 * - COPY FROM STDIN, cancelling a running statement and `statement_timeout` are not there, and what a client asks for when it
 *   connects (`options`, `application_name`) is not heard.
 */
export const EMBEDDED_POOL = { max: 8, pipeline: true, prepare: false } as const

/** Where `pg` finds the database: for an absolute `host` it opens the Unix socket `<host>/.s.PGSQL.<port>`. */
export type EmbeddedConnection = {
  readonly host: string
  readonly port: number
  readonly user: 'postgres'
  readonly database: 'postgres'
  readonly ssl: false
}

/** A running embedded database and what a pool on it may do. */
export type EmbeddedDatabase = typeof EMBEDDED_POOL & { readonly connection: EmbeddedConnection }

/** An embedded database that this process runs. */
export type Embedded = EmbeddedDatabase & {
  /** Writes everything to the files, ends all connections and gives the directory back. End the pools before. */
  readonly close: () => Promise<void>
}

/** The port is only a name for the socket's file. */
const PORT = 5432

/** The database behind the socket in a directory. */
export const databaseAt = (socketDirectory: string): EmbeddedDatabase => ({
  ...EMBEDDED_POOL,
  connection: { host: socketDirectory, port: PORT, user: 'postgres', database: 'postgres', ssl: false },
})

/** The socket's file in its directory. */
export const socketIn = (socketDirectory: string): string => `${socketDirectory}/.s.PGSQL.${PORT}`
