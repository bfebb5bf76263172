import { afterAll, beforeAll, expect, it } from 'vitest'
import { approveClaim } from '../claim/approve.ts'
import { BANK, FINANCE, proposed, SECOND, TODAY } from '../claim/claim.fixture.ts'
import { claimDossier } from '../claim/dossier.ts'
import { paymentSucceeded } from '../claim/payment-result.ts'
import { startPayment } from '../claim/start-payment.ts'
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

it('a bill that a paid claim by hand counts on is left to the agency: the claim is named, and that its payment is recovered first', async () => {
  const who = await worker()
  const { settlementId } = await settledStay(who, '2025-03-01', '2025-03-02')
  const { settlementId: later } = await settledStay(who, '2025-04-01', '2025-04-02')
  test.at('2025-06-02T02:00:00Z')
  const claimId = await proposed(test, who, { institution: { code: institutionId } })
  const fundTotal = (await claimDossier(test.desk, who, claimId, 'zh'))!.decisions.first_decision!.fundTotal!
  value(await approveClaim(test.desk, who, SECOND, null, { claimId, fundTotal, today: TODAY }))
  const reverseFirst = () => reverse(test.desk, who, CLERK, null, { settlementId, why: '费用录错', today: TODAY })
  const remedies = async () => {
    const refused = await reverseFirst()
    return refused.ok ? [] : refused.problems.map(({ code, remedy }) => [code, remedy.zh])
  }
  expect(await remedies()).toEqual([['YB-W410', '从最后一笔起依次撤销，再依次重新结算']])
  value(await startPayment(test.desk, who, FINANCE, null, { claimId }))
  value(await paymentSucceeded(test.desk, who, BANK, null, { claimId, attempt: 1, bankReference: '1', today: TODAY }))
  const told = await remedies()
  expect(told).toEqual([['YB-W410', expect.stringContaining(`申请 ${claimId} 已支付`)]])
  expect(told[0]?.[1]).toContain('先追回')
  expect(told[0]?.[1]).not.toContain(later)
})
