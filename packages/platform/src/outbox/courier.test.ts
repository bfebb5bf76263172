import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from '../database/sql.ts'
import { DELIVERIES } from '../deliveries.ts'
import { settleVisit } from '../settlement/settle-visit.ts'
import { CASHIER, hospital, insured, smallCatalogue, type TestDesk, testDesk } from '../work/test-desk.fixture.ts'
import { deliverAll, outboxDepth } from './courier.ts'

let test: TestDesk
beforeAll(async () => {
  test = await testDesk()
})
afterAll(() => test.close())

const JOURNAL = sql`SELECT region, home_region, fund_total_fen FROM settlement_journal`
const BOOKS = sql`SELECT region, account, amount_fen FROM ledger_entry WHERE account LIKE 'region:%' ORDER BY region`
const REPEAT = sql`
  INSERT INTO outbox SELECT region, person_id, event_id, 'off-site-cost', $1, received_at, 0 FROM inbox`

it('a settlement off-site enters the journal of the place of care and both regions’ books, once', async () => {
  const [place, home] = ['440100', '440300']
  const guangzhou = await hospital(test, { number: 9, region: place, level: 'level3' })
  await smallCatalogue(test, place)
  const who = await insured(test, {
    region: home,
    name: '深圳甲',
    scheme: 'employee',
    plan: 'tier1',
    category: 'working',
  })
  const settled = await settleVisit(test.desk, who, CASHIER, null, {
    institutionId: guangzhou,
    care: 'emergency',
    admittedOn: '2025-03-01',
    emergency: true,
    diagnosis: 'none',
    selected: true,
    referred: false,
    signed: false,
    injury: 'none',
    lines: [{ code: 'A1', price: '1000.00', quantity: '1', providedOn: '2025-03-01' }],
    useAccount: false,
  })
  expect(settled.ok ? settled.value.filing.applied : settled.problems).toBe('emergency')
  const fund = settled.ok ? Number(settled.value.amounts.fundTotal!.replace('.', '')) : 0
  expect(fund).toBeGreaterThan(0)

  expect(await deliverAll(test.desk, DELIVERIES)).toEqual({ delivered: 2, failed: 0 })
  expect(await test.database.query(JOURNAL)).toEqual([{ region: place, home_region: home, fund_total_fen: fund }])
  const books = [
    { region: place, account: `region:${home}`, amount_fen: -fund },
    { region: home, account: `region:${place}`, amount_fen: fund },
  ]
  expect(await test.database.query(BOOKS)).toEqual(books)

  await test.database.query(REPEAT, [JSON.stringify({ place, settlementId: 'again' })])
  expect(await deliverAll(test.desk, DELIVERIES)).toEqual({ delivered: 1, failed: 0 })
  expect(await test.database.query(BOOKS)).toEqual(books)
  expect((await outboxDepth(test.desk)).events).toBe(0)
})
