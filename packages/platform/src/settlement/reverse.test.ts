import { afterAll, beforeAll, expect, it } from 'vitest'
import { admit } from '../encounter/admit.ts'
import { discharge } from '../encounter/discharge.ts'
import { encounterById } from '../encounter/queries.ts'
import { uploadLines } from '../encounter/upload-lines.ts'
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
import { reverse } from './reverse.ts'
import { settle } from './settle.ts'

const DALIAN = '210200'

let test: TestDesk
let institutionId: string
beforeAll(async () => {
  test = await testDesk()
  institutionId = await hospital(test, { number: 1, region: DALIAN, level: 'level3' })
  await smallCatalogue(test, DALIAN)
})
afterAll(() => test.close())

const value = <T>(result: { ok: true; value: T } | { ok: false; problems: readonly unknown[] }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1))
  return result.value
}

let people = 0
const worker = (): Promise<Who> =>
  insured(test, { region: DALIAN, name: `住院人${++people}`, scheme: 'employee', category: 'working' })

const STAY = {
  care: 'inpatient',
  emergency: false,
  diagnosis: 'none',
  selected: true,
  referred: false,
  signed: false,
  injury: 'none',
} as const

const admitted = async (who: Who, admittedOn: string): Promise<string> =>
  value(await admit(test.desk, who, CASHIER, null, { ...STAY, institutionId, admittedOn })).encounterId

const upload = (who: Who, encounterId: string, price: string, day: string) =>
  uploadLines(test.desk, who, CASHIER, null, {
    encounterId,
    batch: '1',
    today: day,
    lines: [{ code: 'A1', price, quantity: '1', providedOn: day }],
  })

const settleOn = (who: Who, encounterId: string, settledOn: string) =>
  settle(test.desk, who, CASHIER, null, { encounterId, settledOn, useAccount: false, shared: [] })

/** A stay of one day, 5,000 yuan, discharged and settled on the next. */
async function settledStay(who: Who, from: string, to: string): Promise<{ encounterId: string; settlementId: string }> {
  const encounterId = await admitted(who, from)
  value(await upload(who, encounterId, '5000.00', from))
  value(await discharge(test.desk, who, CASHIER, null, { encounterId, dischargedOn: to, today: to }))
  const { settlementId } = value(await settleOn(who, encounterId, to))
  return { encounterId, settlementId }
}

it('a settlement is taken back while the person is in the next stay, and the stay is settled again from there', async () => {
  const who = await worker()
  const { encounterId, settlementId } = await settledStay(who, '2025-03-01', '2025-03-02')
  const next = await admitted(who, '2025-03-03')
  value(await reverse(test.desk, who, CLERK, null, { settlementId, why: '费用录错', today: '2025-03-03' }))
  const reopened = await encounterById(test.desk, who, encounterId)
  expect(reopened).toMatchObject({ state: 'reopened', dischargedOn: '2025-03-02' })
  expect(reopened?.actions).toEqual(['upload', 'settle', 'cancel'])
  value(await upload(who, encounterId, '4000.00', '2025-03-02'))
  expect(value(await settleOn(who, encounterId, '2025-03-03')).amounts.total).toBe('4000.00')
  expect((await encounterById(test.desk, who, encounterId))?.state).toBe('settled')
  expect((await encounterById(test.desk, who, next))?.state).toBe('open')
})
