import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../database/database.ts'
import { NIL_PERSON } from '../database/ids.ts'
import { sql } from '../database/sql.ts'
import { DELIVERIES } from '../deliveries.ts'
import { deliverAll } from '../outbox/courier.ts'
import { settleVisit } from '../settlement/settle-visit.ts'
import { verify } from '../verify/verify.ts'
import { SYSTEM, type Who } from '../work/desk.ts'
import { CASHIER, hospital, insured, smallCatalogue, type TestDesk, testDesk } from '../work/test-desk.fixture.ts'
import { type DayRolledUp, rollUpDay } from './roll-up.ts'

const REGION = '210200'
const DAY = '2025-03-01'

let test: TestDesk
let reader: Database
let institutionId: string
let [first, second]: readonly Who[] = []

beforeAll(async () => {
  test = await testDesk('2025-03-01T02:00:00Z')
  reader = openDatabase({ ...test.config, pipeline: false })
  institutionId = await hospital(test, { number: 1, region: REGION, level: 'level3' })
  await smallCatalogue(test, REGION)
  const worker = { region: REGION, scheme: 'employee', category: 'working' } as const
  first = await insured(test, { ...worker, name: '甲' })
  second = await insured(test, { ...worker, name: '乙' })
})
afterAll(async () => {
  await reader.close()
  await test.close()
})

/** 1,500 yuan of class A on the day; answers what the fund paid, in yuan. */
async function settled(who: Who): Promise<string> {
  const bill = await settleVisit(test.desk, who, CASHIER, null, {
    institutionId,
    care: 'outpatient',
    admittedOn: DAY,
    emergency: false,
    diagnosis: 'none',
    selected: true,
    referred: false,
    signed: false,
    injury: 'none',
    lines: [{ code: 'A1', price: '1500.00', quantity: '1', providedOn: DAY }],
    useAccount: false,
  })
  if (!bill.ok) throw new Error(JSON.stringify(bill.problems))
  return bill.value.amounts.pooledFund!
}

async function rolledUp(): Promise<DayRolledUp> {
  const done = await rollUpDay(test.desk, REGION, DAY, SYSTEM)
  if (!done.ok) throw new Error(JSON.stringify(done.problems))
  return done.value
}

const findings = async () => (await verify(reader, test.desk.policies, { region: REGION })).findings
const ROWS = sql`SELECT account, amount_fen FROM ledger_day WHERE region = $1 AND person_id = $2 AND day = $3 ORDER BY account`
const EVENTS = sql`SELECT count(*)::int AS events FROM audit_event WHERE action = 'ledger.roll-up'`
const BOOK_ELSEWHERE = sql`UPDATE ledger_day SET amount_fen = amount_fen + $1 WHERE account LIKE 'fund:%'`
const fen = (yuan: string): number => Number(yuan.replace('.', ''))

it('a day that is not over is refused, and may be rolled up from one o’clock of the next on', async () => {
  const early = async (moment: string) => {
    test.at(moment)
    return rollUpDay(test.desk, REGION, DAY, SYSTEM)
  }
  expect(await early('2025-03-01T16:59:59Z')).toMatchObject({ ok: false, problems: [{ code: 'YB-W945' }] })
  expect(await early('2025-03-01T17:00:00Z')).toMatchObject({ ok: true, value: { accounts: {}, changed: 0 } })
})

describe('a day with bills of two people', () => {
  it('is summed by account, once, however often it is done', async () => {
    const paid = fen(await settled(first!)) + fen(await settled(second!))
    await deliverAll(test.desk, DELIVERIES)
    test.at('2025-03-02T02:00:00Z')
    const once = await rolledUp()
    const institution = `institution:${institutionId}`
    expect(fen(once.accounts[institution]!)).toBe(paid)
    expect(once.changed).toBe(Object.keys(once.accounts).length)
    const rows = await test.database.query<{ account: string; amount_fen: number }>(ROWS, [REGION, NIL_PERSON, DAY])
    expect(rows.find(({ account }) => account === institution)?.amount_fen).toBe(paid)
    expect(rows.reduce((sum, { amount_fen }) => sum + amount_fen, 0)).toBe(0)

    expect(await rolledUp()).toEqual({ ...once, changed: 0 })
    expect(await test.database.query(ROWS, [REGION, NIL_PERSON, DAY])).toEqual(rows)
    expect(await test.database.query(EVENTS)).toEqual([{ events: 1 }])
    expect(await findings()).toEqual([])
  })

  it('with entries that came in late, verify asks for it to be rolled up again, and then it is right', async () => {
    const before = await rolledUp()
    const late = fen(await settled(first!))
    expect(new Set((await findings()).map(({ proof }) => proof))).toContain('rolled-up-days')
    await deliverAll(test.desk, DELIVERIES)
    const after = await rolledUp()
    const institution = `institution:${institutionId}`
    expect(fen(after.accounts[institution]!) - fen(before.accounts[institution]!)).toBe(late)
    expect(await findings()).toEqual([])
  })

  it('with a sum that was changed, verify names the account and both sums', async () => {
    await test.database.query(BOOK_ELSEWHERE, [1])
    const [found] = await findings()
    expect(found).toMatchObject({
      proof: 'rolled-up-days',
      region: REGION,
      where: expect.stringMatching(/^ledger-day\/2025-03-01\/fund:/),
    })
    await test.database.query(BOOK_ELSEWHERE, [-1])
    expect(await findings()).toEqual([])
  })
})
