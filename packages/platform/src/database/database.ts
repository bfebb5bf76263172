import { Pool, type PoolClient, type PoolConfig } from 'pg'
import { batchSender } from './batch.ts'
import { asParameter } from './parameter.ts'
import { parserOf } from './parser.ts'
import type { Sql } from './sql.ts'

/** How to reach PostgreSQL, and what that server can do. */
export type DatabaseConfig = {
  readonly connection: PoolConfig
  /** Most connections at once. */
  readonly max: number
  /** Whether statements may be sent without waiting for the one before. */
  readonly pipeline: boolean
  /** Whether statements may be prepared under a name, per connection. With `pipeline`, they are sent in batches (batch.ts). */
  readonly prepare: boolean
}

export type Database = {
  /** A connection to oneself; give it back with `release()`, or `release(true)` where its state is unknown. */
  readonly connect: () => Promise<DatabaseClient>
  /** One statement by itself, in a transaction of its own. */
  readonly query: Query
  readonly close: () => Promise<void>
  /** Connections in use and waited for, for metrics. */
  readonly load: () => { readonly total: number; readonly idle: number; readonly waiting: number }
}

/** Rows of a statement. Bigints come as safe integers, dates as 'YYYY-MM-DD', timestamps as Date, jsonb parsed. */
export type Query = <Row>(statement: Sql, values?: readonly unknown[]) => Promise<readonly Row[]>

export type DatabaseClient = {
  readonly query: Query
  /** A word of transaction control or schema text, which has no parameters. Answers the command the server names. */
  readonly control: (text: string) => Promise<string>
  /** Leave out the argument, or say that the connection must not be used again. */
  readonly release: (broken?: boolean) => void
  readonly raw: PoolClient
}

/** Opens a pool. Connecting happens at the first statement. `onLost` hears of idle connections that broke. */
export function openDatabase(config: DatabaseConfig, onLost: (error: Error) => void = () => {}): Database {
  const batched = config.pipeline && config.prepare
  const pool = new Pool({
    ...config.connection,
    max: config.max,
    types: { getTypeParser: parserOf },
    // A batch is a query class of our own, which the driver does not take among those that it sends ahead itself.
    ...(config.pipeline && !batched ? { pipeline: true } : {}),
  } as PoolConfig)
  // Without listeners a restart of the database would end this process: on idle connections, and on those in use.
  pool.on('error', onLost)
  pool.on('connect', (client) => void client.on('error', () => {}))
  const speak = batched ? inBatches : (client: PoolClient) => oneByOne(client, config.prepare)
  return {
    connect: async () => {
      const raw = await pool.connect()
      return { raw, ...speak(raw), release: (broken = false) => raw.release(broken) }
    },
    query: async (statement, values) => {
      const raw = await pool.connect()
      let broken = true
      try {
        const rows = await speak(raw).query(statement, values)
        broken = false
        return rows as never
      } finally {
        raw.release(broken)
      }
    },
    close: () => pool.end(),
    load: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
  }
}

type Speaking = Pick<DatabaseClient, 'query' | 'control'>

/** Each statement by itself, in the driver's own way. */
const oneByOne = (client: PoolClient, prepare: boolean): Speaking => ({
  query: async <Row>(statement: Sql, values: readonly unknown[] = []) => {
    const named = prepare ? { name: statement.name } : {}
    const { rows } = await client.query({ text: statement.text, values: values as unknown[], ...named })
    return rows as Row[]
  },
  control: async (text) => {
    const result = await client.query(text)
    return Array.isArray(result) ? '' : result.command
  },
})

/** What is asked for in one turn goes out together. */
function inBatches(client: PoolClient): Speaking {
  const send = batchSender(client)
  return {
    query: async <Row>(statement: Sql, values: readonly unknown[] = []) =>
      (await send(statement, values.map(asParameter))).rows as readonly Row[],
    control: async (text) => {
      const word = WORDS.get(text)
      return word === undefined ? oneByOne(client, true).control(text) : (await send(word, [])).command
    },
  }
}

/** Control of a transaction, which goes with its statements. Schema text may hold several statements and goes by itself. */
const WORDS: ReadonlyMap<string, Sql> = new Map(
  ['BEGIN', 'COMMIT', 'ROLLBACK'].map((text) => [text, { text, name: text }]),
)
