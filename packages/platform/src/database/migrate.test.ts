import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from './database.ts'
import { type FreshDatabase, freshDatabase } from './fresh-database.fixture.ts'
import { migrate, SchemaTooNew, schemaVersion } from './migrate.ts'
import { MIGRATIONS } from './migrations.ts'
import { schemaIsCurrent } from './readiness.ts'
import { sampleRows } from './sample-rows.fixture.ts'
import { sql } from './sql.ts'

let fresh: FreshDatabase
let database: Database
const NEWEST = MIGRATIONS.length
const NAMES = MIGRATIONS.map(({ name }) => name)

beforeAll(async () => {
  fresh = await freshDatabase()
  database = fresh.database
})
afterAll(() => fresh.close())
beforeEach(() => run('DROP SCHEMA public CASCADE; CREATE SCHEMA public'))

async function run(text: string): Promise<void> {
  const client = await database.connect()
  try {
    await client.control(text)
  } finally {
    client.release()
  }
}

const TABLES = sql`SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`
const tables = async () => (await database.query<{ tablename: string }>(TABLES)).map(({ tablename }) => tablename)

const BALANCES = sql`SELECT account_fen, (SELECT count(*) FROM ledger_entry) AS entries FROM person_book`

it('an empty database is brought to the newest version, and migrating again changes nothing', async () => {
  expect(await schemaVersion(database)).toBe(0)
  expect(await migrate(database)).toEqual({ from: 0, to: NEWEST, applied: NAMES })
  expect(await schemaIsCurrent(database)).toBe(true)
  const made = await tables()
  expect(made).toContain('settlement')
  expect(await migrate(database)).toEqual({ from: NEWEST, to: NEWEST, applied: [] })
  expect(await tables()).toEqual(made)
})

it('two processes that migrate at once apply each migration once', async () => {
  const other = openDatabase(fresh.config)
  try {
    const both = await Promise.all([migrate(database), migrate(other)])
    expect(both.flatMap(({ applied }) => applied).sort()).toEqual([...NAMES].sort())
    expect(both.map(({ to }) => to)).toEqual([NEWEST, NEWEST])
  } finally {
    await other.close()
  }
})

describe.each(NAMES.map((name, i) => [i + 1, name] as const))('from version %i (%s)', (version) => {
  it('with rows in it, it comes to the newest, and no row is lost', async () => {
    await migrate(database, MIGRATIONS.slice(0, version))
    await run(sampleRows(version))
    expect(await migrate(database)).toEqual({ from: version, to: NEWEST, applied: NAMES.slice(version) })
    expect(await database.query(BALANCES)).toEqual([{ account_fen: 12345, entries: 2 }])
  })
})

it('a database that a later program migrated is refused', async () => {
  await migrate(database)
  const older = MIGRATIONS.slice(0, -1)
  await expect(migrate(database, older)).rejects.toThrow(SchemaTooNew)
  await expect(migrate(database, older)).rejects.toThrow(`schema version ${NEWEST}, this program knows ${NEWEST - 1}`)
})

it('a migration that fails half-way leaves nothing of itself, and the ones before it stand', async () => {
  const broken = { name: 'broken', up: 'CREATE TABLE half (id uuid PRIMARY KEY); SELECT 1 / 0' }
  await expect(migrate(database, [...MIGRATIONS, broken])).rejects.toThrow('division by zero')
  expect(await schemaVersion(database)).toBe(NEWEST)
  expect(await tables()).not.toContain('half')
  const mended = { name: 'mended', up: 'CREATE TABLE half (id uuid PRIMARY KEY)' }
  expect(await migrate(database, [...MIGRATIONS, mended])).toMatchObject({ to: NEWEST + 1, applied: ['mended'] })
})
