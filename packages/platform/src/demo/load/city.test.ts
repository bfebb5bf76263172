import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountBalance } from '../../account/queries.ts'
import { CLAIM } from '../../claim/transitions.ts'
import { openDatabase } from '../../database/database.ts'
import { sql } from '../../database/sql.ts'
import { FILING } from '../../filing/transitions.ts'
import { verify } from '../../verify/verify.ts'
import { type TestDesk, testDesk } from '../../work/test-desk.fixture.ts'
import { type CityProgress, type DemoCity, findDemoCity, makeDemoCity } from './city.ts'
import type { CityPlan } from './plan.ts'

const PLAN: CityPlan = { seed: 'test', people: 300, asOf: Date.parse('2026-06-20T10:00:00+08:00') }

let test: TestDesk
let city: DemoCity
beforeAll(async () => {
  test = await testDesk('2026-06-20T02:00:00Z')
  city = await made(test)
})
afterAll(() => test.close())

async function made(on: TestDesk, onProgress?: (progress: CityProgress) => void): Promise<DemoCity> {
  const result = await makeDemoCity(on.desk, PLAN, onProgress)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

const STATES = sql`
  SELECT 'filing' AS what, state FROM filing UNION SELECT 'claim', state FROM claim
  UNION SELECT 'settlement', state FROM settlement UNION SELECT 'declaration', state FROM declaration
  UNION SELECT 'reconciliation', state FROM reconciliation UNION SELECT 'bond', state FROM account_bond
  UNION SELECT 'transfer', state FROM wallet_transfer UNION SELECT 'hold', state FROM account_hold
  UNION SELECT 'enrolment', state FROM enrolment`

describe('a city of 300 people, a year of their bills', () => {
  it('holds filings and claims in every state that there is', async () => {
    const rows = await test.database.query<{ what: string; state: string }>(STATES)
    const states = (what: string) => rows.filter((row) => row.what === what).map(({ state }) => state)
    expect(states('filing').sort()).toEqual(Object.keys(FILING.states).sort())
    expect(states('claim').sort()).toEqual(Object.keys(CLAIM.states).sort())
    expect(states('settlement').sort()).toEqual(['reversal', 'reversed', 'settled'])
    expect(states('declaration').sort()).toEqual(['confirmed', 'declared', 'paid'])
    expect(states('reconciliation').sort()).toEqual(['different', 'matched'])
    expect(states('bond').sort()).toEqual(['bound', 'invited'])
    expect(states('transfer')).toEqual(['pending'])
    expect(states('hold')).toEqual(['posted'])
    expect(states('enrolment').sort()).toEqual(['active', 'suspended'])
  })

  it('has two to four visits a person, some of them stays, at home and away', async () => {
    const [all] = await test.database.query<{ people: number; visits: number; stays: number; away: number }>(VISITS)
    expect(all!.visits / all!.people).toBeGreaterThan(1.5)
    expect(all!.visits / all!.people).toBeLessThan(4)
    expect(all!.stays / all!.people).toBeGreaterThan(0.05)
    expect(all!.away).toBeGreaterThan(0)
  })

  it('knows nothing later than its own moment', async () => {
    const [last] = await test.database.query<{ audit: Date; settled: string }>(LATEST)
    expect(last!.audit.getTime()).toBeLessThanOrEqual(PLAN.asOf)
    expect(last!.settled <= '2026-06-20').toBe(true)
  })

  it('has a mother whose visit her daughter paid for', async () => {
    const { mother, daughter } = city.leads
    expect(mother.person).toMatchObject({ region: '210200', category: 'retired', sex: 'female' })
    expect(daughter.person).toMatchObject({ category: 'working', sex: 'female' })
    const balance = await accountBalance(test.desk, daughter.who)
    expect(balance).toMatchObject({ setAside: '200.00' })
    const [shared] = await test.database.query<{ fen: number }>(SHARED, [mother.who.region, mother.who.personId])
    expect(shared!.fen).toBeGreaterThan(0)
  })

  it('stands the proof of verify', async () => {
    const reader = openDatabase({ ...test.config, pipeline: false })
    const verified = await verify(reader, test.desk.policies)
    await reader.close()
    expect(verified.findings).toEqual([])
    expect(verified.settlements).toBeGreaterThan(400)
  })

  it('is left as it is when it is asked for again, whatever the wish', async () => {
    const before = await rowsOf(test)
    const again = await makeDemoCity(test.desk, { ...PLAN, seed: 'other', people: 20 })
    expect(again).toMatchObject({ ok: true, value: { wasThere: true, plan: PLAN } })
    expect(await rowsOf(test)).toEqual(before)
    expect(await findDemoCity(test.desk)).toEqual(PLAN)
  })
})

it('comes out row for row the same from the same seed, also where it was killed on the way, twice', async () => {
  const other = await testDesk('2026-07-01T02:00:00Z')
  const dying = (part: CityProgress['part'], at: number) => (progress: CityProgress) => {
    if (progress.part === part && progress.done >= at) throw new Error('killed')
  }
  await expect(made(other, dying('people', 200))).rejects.toThrow('killed')
  await expect(made(other, dying('stories', 4))).rejects.toThrow('killed')
  await made(other)
  expect(await rowsOf(other)).toEqual(await rowsOf(test))
  await other.close()
})

it('is refused in a database that holds something else', async () => {
  const other = await testDesk()
  await other.database.query(SOMEBODY, [new Uint8Array(32)])
  expect(await makeDemoCity(other.desk, PLAN)).toMatchObject({ ok: false, problems: [{ code: 'YB-W960' }] })
  await other.close()
})

const SOMEBODY = sql`
  INSERT INTO person_book (region, person_id, audit_hash) VALUES ('210200', '00000000-0000-0000-0000-000000000001', $1)`
const VISITS = sql`
  SELECT (SELECT count(*)::int FROM person) AS people, count(*)::int AS visits,
    count(*) FILTER (WHERE care = 'inpatient')::int AS stays, count(*) FILTER (WHERE place <> region)::int AS away
  FROM encounter`
const LATEST = sql`
  SELECT (SELECT max(at) FROM audit_event) AS audit, (SELECT max(settled_on) FROM settlement) AS settled`
const SHARED = sql`
  SELECT sum(shared_account_fen)::bigint AS fen FROM settlement WHERE region = $1 AND person_id = $2`

/**
 * A digest of every table in the order of its rows. What regions keep of the deliveries they received depends on how often they were
 * tried: their trail is left out. People's names are sealed with fresh nonces outside of tests.
 */
const DIGESTS = sql`
  SELECT 'encounter' AS name, md5(string_agg(t::text, '|' ORDER BY t::text)) AS digest FROM encounter t
  UNION ALL SELECT 'fee_line', md5(string_agg(t::text, '|' ORDER BY t::text)) FROM fee_line t
  UNION ALL SELECT 'settlement', md5(string_agg(t::text, '|' ORDER BY t::text)) FROM settlement t
  UNION ALL SELECT 'settlement_journal', md5(string_agg(t::text, '|' ORDER BY t::text)) FROM settlement_journal t
  UNION ALL SELECT 'ledger_entry', md5(string_agg(t::text, '|' ORDER BY t::text)) FROM ledger_entry t
  UNION ALL SELECT 'ledger_day', md5(string_agg(t::text, '|' ORDER BY t::text)) FROM ledger_day t
  UNION ALL SELECT 'person_book', md5(string_agg(t::text, '|' ORDER BY t::text)) FROM person_book t
    WHERE person_id <> '00000000-0000-0000-0000-000000000000'
  UNION ALL SELECT 'person_year', md5(string_agg(t::text, '|' ORDER BY t::text)) FROM person_year t
  UNION ALL SELECT 'person', md5(string_agg(t::text, '|' ORDER BY t::text)) FROM person t
  UNION ALL SELECT 'enrolment', md5(string_agg(t::text, '|' ORDER BY t::text)) FROM enrolment t
  UNION ALL SELECT 'filing', md5(string_agg(t::text, '|' ORDER BY t::text)) FROM filing t
  UNION ALL SELECT 'claim', md5(string_agg(t::text, '|' ORDER BY t::text)) FROM claim t
  UNION ALL SELECT 'declaration', md5(string_agg(t::text, '|' ORDER BY t::text)) FROM declaration t
  UNION ALL SELECT 'reconciliation', md5(string_agg(t::text, '|' ORDER BY t::text)) FROM reconciliation t
  UNION ALL SELECT 'clearing', md5(string_agg(t::text, '|' ORDER BY t::text)) FROM clearing t
  UNION ALL SELECT 'account_bond', md5(string_agg(t::text, '|' ORDER BY t::text)) FROM account_bond t
  UNION ALL SELECT 'wallet_transfer', md5(string_agg(t::text, '|' ORDER BY t::text)) FROM wallet_transfer t
  UNION ALL SELECT 'audit_event', md5(string_agg(t::text, '|' ORDER BY t::text)) FROM audit_event t
    WHERE person_id <> '00000000-0000-0000-0000-000000000000'`

const rowsOf = async ({ database }: TestDesk) =>
  Object.fromEntries(
    (await database.query<{ name: string; digest: string }>(DIGESTS)).map(({ name, digest }) => [name, digest]),
  )
