import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DatabaseClient } from './database.ts'
import { type FreshDatabase, freshDatabase } from './fresh-database.fixture.ts'
import { asParameter } from './parameter.ts'
import { sql } from './sql.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
  const client = await fresh.database.connect()
  await client.control('CREATE TABLE kept (n integer PRIMARY KEY, word text)')
  client.release()
})
afterAll(() => fresh.close())

const INSERT = sql`INSERT INTO kept (n, word) VALUES ($1, $2)`
const COUNT = sql`SELECT count(*)::int AS n FROM kept`
const NUMBER = sql`SELECT $1::int AS n`
const DIVIDED = sql`SELECT 1 / $1::int AS n`

async function onOne<T>(use: (client: DatabaseClient) => Promise<T>): Promise<T> {
  const client = await fresh.database.connect()
  try {
    return await use(client)
  } finally {
    client.release()
  }
}

describe('statements that are asked for in one turn', () => {
  it('are answered each with its own rows, the same statement as often as it is asked', () =>
    onOne(async ({ query }) => {
      const rows = await Promise.all([query(NUMBER, [1]), query(DIVIDED, [1]), query(NUMBER, [2]), query(NUMBER, [3])])
      expect(rows).toEqual([[{ n: 1 }], [{ n: 1 }], [{ n: 2 }], [{ n: 3 }]])
    }))

  it('see in a transaction what those before them wrote', () =>
    onOne(async ({ query, control }) => {
      const [begun, , counted, undone] = await Promise.all([
        control('BEGIN'),
        query(INSERT, [1, 'one']),
        query<{ n: number }>(COUNT),
        control('ROLLBACK'),
      ])
      expect([begun, counted, undone]).toEqual(['BEGIN', [{ n: 1 }], 'ROLLBACK'])
      expect(await query(COUNT)).toEqual([{ n: 0 }])
    }))

  it('of which one fails are not committed, and the connection and its statements are as good as before', () =>
    onOne(async ({ query, control }) => {
      const settled = await Promise.allSettled([
        control('BEGIN'),
        query(INSERT, [2, 'two']),
        query(DIVIDED, [0]),
        query(sql`SELECT 'never prepared before' AS word`),
        control('COMMIT'),
      ])
      expect(settled[2]).toMatchObject({ status: 'rejected', reason: { code: '22012' } })
      await control('ROLLBACK')
      expect(await query(COUNT)).toEqual([{ n: 0 }])
      expect(await query(sql`SELECT 'never prepared before' AS word`)).toEqual([{ word: 'never prepared before' }])
      expect(await query(DIVIDED, [1])).toEqual([{ n: 1 }])
    }))

  it('with a value that cannot be sent, or a number too large to be exact, fail alone or together, and never end the program', () =>
    onOne(async ({ query }) => {
      await expect(query(NUMBER, [() => 1])).rejects.toThrow()
      await expect(query(sql`SELECT 9007199254740993::bigint AS n`)).rejects.toThrow('safe integers')
      expect(await query(NUMBER, [4])).toEqual([{ n: 4 }])
    }))
})

describe('a value as a parameter', () => {
  it.each([
    [null, null],
    [12, '12'],
    [true, 'true'],
    [new Date('2025-03-01T01:02:03.004Z'), '2025-03-01T01:02:03.004Z'],
    [['a', null, 'say "\\"'], '{"a",NULL,"say \\"\\\\\\""}'],
    [[1, null], '{1,NULL}'],
    [{ a: 1 }, '{"a":1}'],
    [new Uint8Array([1, 255]), Buffer.from([1, 255])],
  ])('%j', (value, expected) => {
    expect(asParameter(value)).toEqual(expected)
  })

  it('comes back from the database as it was sent', async () => {
    const words = ['甲', '"', '\\', '{}', ',', ' NULL ', '', null]
    const sent = [words, new Uint8Array([0, 1, 255]), new Date('2025-03-01T01:02:03.004Z'), '2025-03-01']
    const [row] = await fresh.database.query<Record<string, unknown>>(
      sql`SELECT $1::text[] AS words, $2::bytea AS bytes, $3::timestamptz AS moment, $4::date AS day`,
      sent,
    )
    expect(row).toEqual({
      words,
      bytes: Buffer.from([0, 1, 255]),
      moment: new Date('2025-03-01T01:02:03.004Z'),
      day: '2025-03-01',
    })
  })
})
