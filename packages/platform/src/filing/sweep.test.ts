import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from '../database/sql.ts'
import { SYSTEM } from '../work/desk.ts'
import { type TestDesk, testDesk } from '../work/test-desk.fixture.ts'
import { expireFilings } from './expire.ts'

let test: TestDesk
beforeAll(async () => {
  test = await testDesk()
})
afterAll(() => test.close())

const BOOKS = sql`
  INSERT INTO person_book (region, person_id, audit_hash)
  SELECT $1, md5(n::text)::uuid, decode(repeat('00', 32), 'hex') FROM generate_series(1, $2::int) n`
const FILINGS = sql`
  INSERT INTO filing (region, person_id, filing_id, type, place, from_date, to_date, state, basis, created_at)
  SELECT $1, md5(n::text)::uuid, md5('filing' || n)::uuid, 'temporary', '110000', '2024-08-01',
    date '2025-01-31' + n % 3, 'active', 'none', now()
  FROM generate_series(1, $2::int) n`
const STATES = sql`
  SELECT state, count(*)::int AS filings, min(to_date) AS first FROM filing WHERE region = $1 GROUP BY state ORDER BY first`
const TRAIL = sql`SELECT count(*)::int AS events FROM audit_event WHERE region = $1 AND action = 'filing.expire'`

it('marks every filing of a region whose last day has passed, however many, and no other', async () => {
  await test.database.query(BOOKS, ['210200', 630])
  await test.database.query(FILINGS, ['210200', 630])
  await test.database.query(BOOKS, ['210300', 1])
  await test.database.query(FILINGS, ['210300', 1])

  expect(await expireFilings(test.desk, '210200', '2025-02-02', SYSTEM)).toBe(420)
  expect(await test.database.query(STATES, ['210200'])).toEqual([
    { state: 'expired', filings: 420, first: '2025-01-31' },
    { state: 'active', filings: 210, first: '2025-02-02' },
  ])
  expect(await test.database.query(TRAIL, ['210200'])).toEqual([{ events: 420 }])
  expect(await test.database.query(STATES, ['210300'])).toMatchObject([{ state: 'active' }])
})
