import { Pool, type PoolClient, type PoolConfig, types } from 'pg'
import type { Sql } from './sql.ts'

/** How to reach PostgreSQL, and what that server can do. */
export type DatabaseConfig = {
  readonly connection: PoolConfig
  /** Most connections at once. */
  readonly max: number
  /** Whether statements may be sent without waiting for the one before. */
  readonly pipeline: boolean
  /** Whether statements may be prepared under a name, per connection. */
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
  const pool = new Pool({
    ...config.connection,
    max: config.max,
    types: { getTypeParser: parserOf },
    ...(config.pipeline ? { pipeline: true } : {}),
  } as PoolConfig)
  // Without listeners a restart of the database would end this process: on idle connections, and on those in use.
  pool.on('error', onLost)
  pool.on('connect', (client) => void client.on('error', () => {}))
  const queryOn = (client: Pool | PoolClient): Query =>
    async function query<Row>(statement: Sql, values: readonly unknown[] = []): Promise<readonly Row[]> {
      const named = config.prepare ? { name: statement.name } : {}
      const { rows } = await client.query({ text: statement.text, values: values as unknown[], ...named })
      return rows as Row[]
    }
  return {
    connect: async () => {
      const raw = await pool.connect()
      return {
        raw,
        query: queryOn(raw),
        control: async (text) => {
          const result = await raw.query(text)
          return Array.isArray(result) ? '' : result.command
        },
        release: (broken = false) => raw.release(broken),
      }
    },
    query: queryOn(pool),
    close: () => pool.end(),
    load: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
  }
}

const BIGINT = 20
const DATE = 1082
const DATES = 1182
const TEXTS = 1009

function parserOf(oid: number, format?: 'text' | 'binary') {
  if (oid === BIGINT) return safeInteger
  if (oid === DATE) return asText
  if (oid === DATES) return types.getTypeParser(TEXTS as never, 'text')
  return types.getTypeParser(oid, (format ?? 'text') as 'text')
}

const asText = (value: string): string => value

function safeInteger(value: string): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number))
    throw new Error(`a bigint beyond the safe integers came from the database: ${value}`)
  return number
}
