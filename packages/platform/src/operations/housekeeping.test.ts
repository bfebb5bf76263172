import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from '../database/sql.ts'
import { settleVisit } from '../settlement/settle-visit.ts'
import { CASHIER, hospital, insured, smallCatalogue, type TestDesk, testDesk } from '../work/test-desk.fixture.ts'
import { beginDay, regionsServed } from './housekeeping.ts'

let test: TestDesk
beforeAll(async () => {
  test = await testDesk('2025-03-01T02:00:00Z')
})
afterAll(() => test.close())

const KEPT = sql`
  SELECT (SELECT count(*)::int FROM audit_digest WHERE events > 0 AND day = '2025-03-01') AS digests,
    (SELECT amount_fen FROM ledger_day WHERE account = 'fund:pooledFund' AND day = '2025-03-01') AS fund`

it('a day begins with the one before digested and rolled up, once, whoever does it how often; entries that came late are taken up', async () => {
  const institutionId = await hospital(test, { number: 1, region: '110000', level: 'level3' })
  const home = await hospital(test, { number: 2, region: '210200', level: 'level3' })
  await smallCatalogue(test, '210200')
  const who = await insured(test, { region: '210200', name: '甲', scheme: 'employee', category: 'working' })
  const bill = async () => {
    const settled = await settleVisit(test.desk, who, CASHIER, null, {
      institutionId: home,
      care: 'outpatient',
      admittedOn: '2025-03-01',
      emergency: false,
      diagnosis: 'none',
      selected: true,
      referred: false,
      signed: false,
      injury: 'none',
      lines: [{ code: 'A1', price: '1500.00', quantity: '1', providedOn: '2025-03-01' }],
      useAccount: false,
    })
    return settled.ok ? settled.value.amounts.pooledFund : settled.problems
  }
  expect(await bill()).toBe('605.00')
  expect(institutionId.slice(1, 7)).toBe('110000')
  expect(await regionsServed(test.desk)).toEqual(expect.arrayContaining(['110000', '210200', '210300', '440300']))

  test.at('2025-03-01T17:30:00Z')
  for (let times = 0; times < 2; times++) await beginDay(test.desk, '2025-03-02')
  expect(await test.database.query(KEPT)).toEqual([{ digests: 1, fund: -60_500 }])

  // The deductible of the year is met: 55 percent of 1,500 yuan.
  expect(await bill()).toBe('825.00')
  test.at('2025-03-02T17:30:00Z')
  await beginDay(test.desk, '2025-03-03')
  expect(await test.database.query(KEPT)).toEqual([{ digests: 1, fund: -143_000 }])
})
