import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Who } from '../work/desk.ts'
import {
  CASHIER,
  CLERK,
  hospital,
  insured,
  smallCatalogue,
  type TestDesk,
  testDesk,
} from '../work/test-desk.fixture.ts'
import { explainSettlement, findSettlement, listSettlements } from './queries.ts'
import { reverse } from './reverse.ts'
import { settleVisit } from './settle-visit.ts'

let test: TestDesk
let special: string
let who: Who
beforeAll(async () => {
  test = await testDesk()
  special = await hospital(test, { number: 1, region: '210200', level: 'level3-special' })
  await smallCatalogue(test, '210200')
  who = await insured(test, { region: '210200', name: '查账的人', scheme: 'employee', category: 'working' })
})
afterAll(() => test.close())

/** One outpatient visit of 2,000 yuan, made in this second. */
async function settled(second: number): Promise<string> {
  test.at(`2025-03-01T02:00:0${second}Z`)
  const booked = await settleVisit(test.desk, who, CASHIER, null, {
    institutionId: special,
    care: 'outpatient',
    admittedOn: '2025-03-01',
    emergency: false,
    diagnosis: 'none',
    selected: true,
    referred: false,
    signed: false,
    injury: 'none',
    lines: [{ code: 'A1', price: '2000.00', quantity: '1', providedOn: '2025-03-01' }],
    useAccount: false,
  })
  if (!booked.ok) throw new Error(JSON.stringify(booked.problems))
  return booked.value.settlementId
}

it('bills and their reversals are listed newest first, page by page, and explained by what they were settled by', async () => {
  const [first, second] = [await settled(1), await settled(2)]
  test.at('2025-03-01T02:00:03Z')
  const why = { why: '费用录错', today: '2025-03-01' }
  const back = await reverse(test.desk, who, CLERK, null, { settlementId: second, ...why })
  const reversal = back.ok ? back.value.settlementId : ''

  const page = { institutionId: null, limit: 2 }
  const newest = await listSettlements(test.desk, who, { ...page, before: null })
  expect(newest.map(({ settlementId, state }) => [settlementId, state])).toEqual([
    [reversal, 'reversal'],
    [second, 'reversed'],
  ])
  const older = await listSettlements(test.desk, who, { ...page, before: second })
  expect(older.map(({ settlementId }) => settlementId)).toEqual([first])

  const [one, minus] = [await findSettlement(test.desk, who, second), await findSettlement(test.desk, who, reversal)]
  expect(minus).toMatchObject({ reverses: second, amounts: { pooledFund: '-1000.00', total: '-2000.00' } })
  const explained = await explainSettlement(test.desk, who, second, 'zh')
  expect(explained?.answer.amounts).toEqual(one?.amounts)
  expect(explained?.answer.steps.length).toBeGreaterThan(0)
  expect(explained?.limits.map(({ kind }) => kind)).toContain('outpatient')
  expect(one?.institutionName).not.toBeNull()
  expect(await explainSettlement(test.desk, who, reversal, 'zh')).toEqual(explained)
})

it('another person’s bill is not there', async () => {
  const other = await insured(test, { region: '210200', name: '别人', scheme: 'employee', category: 'working' })
  const mine = await settled(9)
  expect(await findSettlement(test.desk, other, mine)).toBeNull()
  expect(await explainSettlement(test.desk, other, mine, 'zh')).toBeNull()
})
