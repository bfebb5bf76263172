import { createRequire } from 'node:module'
import { setTimeout as pause } from 'node:timers/promises'
import { Pool, type PoolConfig, type Submittable } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { EMBEDDED_POOL } from './embedded.ts'
import { type EmbeddedInMemory, openEmbeddedInMemory } from './open-in-memory.ts'

type Cursor = Submittable & { read(rows: number): Promise<{ n: number }[]>; close(): Promise<void> }

/** pg-cursor comes without types. */
const Cursor: new (text: string, values: readonly unknown[]) => Cursor = createRequire(import.meta.url)('pg-cursor')

let database: EmbeddedInMemory
let pool: Pool

beforeAll(async () => {
  database = await openEmbeddedInMemory()
  pool = poolOf()
  await pool.query('CREATE TABLE account (id int PRIMARY KEY, fen bigint NOT NULL CHECK (fen >= 0))')
})

beforeEach(async () => {
  await pool.query('TRUNCATE account')
  await pool.query('INSERT INTO account SELECT id, 100000 FROM generate_series(0, 9) id')
})

afterAll(async () => {
  await pool.end()
  await database.close()
})

it('500 transactions on 8 connections at once move money and keep the sum', async () => {
  await Promise.all(Array.from({ length: 500 }, (_, n) => move(n % 10, (n * 7 + 3) % 10, n)))
  expect(await sum()).toBe(1_000_000)
})

it('a statement gets its own rows while transactions of others begin and end around it', async () => {
  const answers = await Promise.all(
    Array.from({ length: 300 }, async (_, n) => {
      if (n % 3 === 0) await move(n % 10, (n + 1) % 10, 1)
      const { rows } =
        n % 2 === 0
          ? await pool.query('SELECT $1::int AS n', [n])
          : await pool.query("SELECT $1::int AS n, $2::text AS word WHERE $2 <> ''", [n, 'x'])
      return rows[0].n
    }),
  )
  expect(answers).toEqual(Array.from({ length: 300 }, (_, n) => n))
})

it('a statement that arrives in several pieces is not mixed with others', async () => {
  const long = '医'.repeat(200_000)
  const answers = await Promise.all(
    Array.from({ length: 40 }, async (_, n) => {
      const asked = n % 2 === 0 ? ['SELECT length($1::text) AS n', [long]] : ['SELECT $1::int AS n', [n]]
      return (await pool.query(...(asked as [string, unknown[]]))).rows[0].n
    }),
  )
  expect(answers).toEqual(Array.from({ length: 40 }, (_, n) => (n % 2 === 0 ? 200_000 : n)))
})

it('after an error and ROLLBACK a connection goes on, and nothing of the transaction is left', async () => {
  const client = await pool.connect()
  await client.query('BEGIN')
  await client.query('UPDATE account SET fen = fen + 5 WHERE id = $1', [1])
  await expect(client.query('UPDATE account SET fen = -1 WHERE id = $1', [1])).rejects.toThrow(/account_fen_check/)
  await expect(client.query('SELECT $1::int', [1])).rejects.toThrow(/current transaction is aborted/)
  await client.query('ROLLBACK')
  expect((await client.query('SELECT $1::int AS n', [7])).rows).toEqual([{ n: 7 }])
  client.release()
  expect(await sum()).toBe(1_000_000)
})

it('what a client did that vanished in the middle of a transaction is undone, and the others go on', async () => {
  const vanishing = await pool.connect()
  await vanishing.query('BEGIN')
  await vanishing.query('UPDATE account SET fen = 0')
  const waiting = sum()
  hangUp(vanishing)
  expect(await waiting).toBe(1_000_000)
})

it('what a client did that vanished before the end of a batch is undone', async () => {
  const vanishing = await pool.connect()
  const wire = wireOf(vanishing)
  wire.parse({ text: 'UPDATE account SET fen = 0' })
  wire.bind({})
  wire.execute({})
  wire.flush()
  await pause(50)
  hangUp(vanishing)
  expect(await sum()).toBe(1_000_000)
})

it('a client that vanished after an error, before the end of its batch, does not silence the next one', async () => {
  const vanishing = await pool.connect()
  await vanishing.query('BEGIN')
  wireOf(vanishing).parse({ text: 'no statement' })
  wireOf(vanishing).flush()
  await pause(50)
  hangUp(vanishing)
  expect(await sum()).toBe(1_000_000)
})

it('a client that sends a message unknown to the protocol does not stop the rest', async () => {
  const client = await pool.connect()
  const ended = new Promise((resolve) => client.once('error', resolve))
  wireOf(client).stream.write(Buffer.from([0x7a, 0, 0, 0, 5, 1]))
  expect(await ended).toMatchObject({ severity: 'FATAL' })
  hangUp(client)
  expect(await sum()).toBe(1_000_000)
})

it.each(['COPY account FROM STDIN', { text: 'COPY account FROM STDIN', values: [], queryMode: 'extended' }])(
  '%o is refused and the connection goes on',
  async (copy) => {
    const client = await pool.connect()
    await expect(client.query(copy as string)).rejects.toThrow(/not supported by the embedded database/)
    expect((await client.query('SELECT $1::int AS n', [7])).rows).toEqual([{ n: 7 }])
    client.release()
  },
)

it('statements sent without waiting are answered in order, and one that fails fails alone', async () => {
  expect(EMBEDDED_POOL.pipeline).toBe(true)
  const pipelined = poolOf({ pipeline: true } as PoolConfig)
  const client = await pipelined.connect()
  const asked = Array.from({ length: 50 }, (_, n) =>
    client.query(n === 25 ? 'SELECT 1 / ($1::int - 25) AS n' : 'SELECT $1::int AS n', [n]),
  )
  const answers = (await Promise.allSettled(asked)).map((one) =>
    one.status === 'fulfilled' ? one.value.rows[0].n : 'x',
  )
  expect(answers).toEqual(Array.from({ length: 50 }, (_, n) => (n === 25 ? 'x' : n)))
  const [, , , committed] = await Promise.all([
    client.query('BEGIN'),
    client.query('UPDATE account SET fen = fen - $1 WHERE id = 1', [5]),
    client.query('UPDATE account SET fen = fen + $1 WHERE id = 2', [5]),
    client.query('COMMIT'),
  ])
  expect(committed.command).toBe('COMMIT')
  client.release()
  await pipelined.end()
  expect(await sum()).toBe(1_000_000)
})

it('a cursor reads in pieces, whole, while others ask', async () => {
  const client = await pool.connect()
  const cursor = client.query(new Cursor('SELECT n FROM generate_series(1, $1::int) n', [2500]))
  const others = Promise.all(Array.from({ length: 5 }, () => sum()))
  const read: number[] = []
  for (let rows = await cursor.read(1000); rows.length > 0; rows = await cursor.read(1000)) {
    read.push(...rows.map(({ n }) => n))
  }
  await cursor.close()
  client.release()
  expect(read).toEqual(Array.from({ length: 2500 }, (_, n) => n + 1))
  expect(await others).toEqual(Array.from({ length: 5 }, () => 1_000_000))
})

it('a database made from a dump holds the same rows and goes its own way', async () => {
  const copy = await openEmbeddedInMemory({ from: await database.dump() })
  const other = new Pool(copy.connection)
  await other.query('DELETE FROM account WHERE id = 9')
  const { rows } = await other.query('SELECT count(*)::int AS n FROM account')
  await other.end()
  await copy.close()
  expect(rows).toEqual([{ n: 9 }])
  expect(await sum()).toBe(1_000_000)
})

function poolOf(more: PoolConfig = {}): Pool {
  const made = new Pool({ ...database.connection, max: EMBEDDED_POOL.max, ...more })
  made.on('error', () => {})
  made.on('connect', (client) => void client.on('error', () => {}))
  return made
}

async function sum(): Promise<number> {
  return Number((await pool.query('SELECT sum(fen) AS fen FROM account')).rows[0].fen)
}

/** Reads before it writes, so that it is wrong wherever two of them mix. */
async function move(from: number, to: number, fen: number): Promise<void> {
  const client = await pool.connect()
  await client.query('BEGIN')
  const { rows } = await client.query('SELECT id, fen FROM account WHERE id = ANY($1) ORDER BY id FOR UPDATE', [
    [from, to],
  ])
  for (const { id, fen: held } of rows as { id: number; fen: string }[]) {
    const change = (id === to ? fen : 0) - (id === from ? fen : 0)
    await client.query('UPDATE account SET fen = $2 WHERE id = $1', [id, Number(held) + change])
  }
  await client.query('COMMIT')
  client.release()
}

type Wire = {
  readonly stream: NodeJS.WritableStream & { destroy(): void }
  parse(query: { text: string }): void
  bind(config: object): void
  execute(config: object): void
  flush(): void
}

const wireOf = (client: unknown): Wire => (client as { readonly connection: Wire }).connection

function hangUp(client: { release(destroy: boolean): void }): void {
  wireOf(client).stream.destroy()
  client.release(true)
}
