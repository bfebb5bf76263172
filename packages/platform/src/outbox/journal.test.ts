import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from '../database/sql.ts'
import { settleVisit } from '../settlement/settle-visit.ts'
import { CASHIER, hospital, insured, smallCatalogue, type TestDesk, testDesk } from '../work/test-desk.fixture.ts'
import { journalBooked, journalDue } from './journal.ts'

let test: TestDesk
beforeAll(async () => {
  test = await testDesk()
})
afterAll(() => test.close())

const JOURNAL = sql`SELECT total_fen FROM settlement_journal`

it('who counts waits for what a courier is moving at this moment; couriers pass over it', async () => {
  const institutionId = await hospital(test, { number: 1, region: '210200', level: 'level3' })
  await smallCatalogue(test, '210200')
  const who = await insured(test, { region: '210200', name: '甲', scheme: 'employee', category: 'working' })
  const settled = await settleVisit(test.desk, who, CASHIER, null, {
    institutionId,
    care: 'outpatient',
    admittedOn: '2025-03-01',
    emergency: false,
    diagnosis: 'none',
    selected: true,
    referred: false,
    signed: false,
    injury: 'none',
    lines: [{ code: 'A1', price: '1000.00', quantity: '1', providedOn: '2025-03-01' }],
    useAccount: false,
  })
  expect(settled.ok).toBe(true)

  const courier = await test.database.connect()
  await courier.control('BEGIN')
  await journalDue({ ...test.desk, database: { ...test.database, query: courier.query } })
  // On the embedded database an open transaction keeps everybody else waiting: there is no other courier.
  const others = test.config.prepare ? [await journalDue(test.desk), await test.database.query(JOURNAL)] : [0, []]
  expect(others).toEqual([0, []])
  const counting = journalBooked(test.desk).then(() => test.database.query(JOURNAL))
  await courier.control('COMMIT')
  courier.release()
  expect(await counting).toEqual([{ total_fen: 100_000 }])
})
