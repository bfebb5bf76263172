import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { approveClaim } from '../claim/approve.ts'
import {
  BANK,
  CLAIMANT,
  codes,
  FINANCE,
  FIRST,
  inReview,
  newInvoice,
  papers,
  SECOND,
  submitted,
  TODAY,
  value,
} from '../claim/claim.fixture.ts'
import type { Cleared } from '../claim/claim.ts'
import { paymentSucceeded } from '../claim/payment-result.ts'
import { proposeDecision } from '../claim/propose.ts'
import { rejectClaim } from '../claim/reject.ts'
import { startPayment } from '../claim/start-payment.ts'
import { withdrawClaim } from '../claim/withdraw.ts'
import { admit } from '../encounter/admit.ts'
import { cancelEncounter } from '../encounter/cancel.ts'
import { discharge } from '../encounter/discharge.ts'
import { uploadLines } from '../encounter/upload-lines.ts'
import type { Who } from '../work/desk.ts'
import { CASHIER, hospital, insured, smallCatalogue, type TestDesk, testDesk } from '../work/test-desk.fixture.ts'
import { presettle, settle } from './settle.ts'
import { settleVisit } from './settle-visit.ts'

const DALIAN = '210200'

let test: TestDesk
let institutionId: string
let elsewhere: string
beforeAll(async () => {
  test = await testDesk('2025-06-02T02:00:00Z')
  institutionId = await hospital(test, { number: 1, region: DALIAN, level: 'level3' })
  elsewhere = await hospital(test, { number: 2, region: DALIAN, level: 'level3' })
  await smallCatalogue(test, DALIAN)
})
afterAll(() => test.close())

let people = 0
const worker = (): Promise<Who> =>
  insured(test, { region: DALIAN, name: `两报人${++people}`, scheme: 'employee', category: 'working' })

const VISIT = {
  emergency: false,
  diagnosis: 'none',
  selected: true,
  referred: false,
  signed: false,
  injury: 'none',
} as const

/** Discharged after eleven days, 30,000 yuan, and not settled. */
async function unsettledStay(who: Who): Promise<string> {
  const admission = { ...VISIT, care: 'inpatient', institutionId, admittedOn: '2025-05-01' } as const
  const { encounterId } = value(await admit(test.desk, who, CASHIER, null, admission))
  const lines = [{ code: 'A1', price: '30000.00', quantity: '1', providedOn: '2025-05-02' }]
  const upload = { encounterId, batch: '1', lines, today: '2025-05-12' }
  value(await uploadLines(test.desk, who, CASHIER, null, upload))
  const end = { encounterId, dischargedOn: '2025-05-12', today: '2025-05-12' }
  value(await discharge(test.desk, who, CASHIER, null, end))
  return encounterId
}

const settleToday = (who: Who, encounterId: string) =>
  settle(test.desk, who, CASHIER, null, { encounterId, settledOn: TODAY, useAccount: false, shared: [] })

const AT_IT = () => ({ institution: { code: institutionId } })

const proposing = (who: Who, claimId: string, cleared: readonly Cleared[]) =>
  proposeDecision(test.desk, who, FIRST, null, { claimId, proposal: 'approve', deductions: [], cleared })

describe('a stay that is claimed by hand before the hospital settles it', () => {
  it('is not approved while it may still settle, and not settled while the claim is on its way', async () => {
    const who = await worker()
    const encounterId = await unsettledStay(who)
    const claimId = await inReview(test, who, AT_IT())
    expect(codes(await proposing(who, claimId, []))).toEqual(['YB-W616'])
    const refused = await settleToday(who, encounterId)
    expect(codes(refused)).toEqual(['YB-W409'])
    expect(refused.ok ? '' : refused.problems[0]?.message.zh).toContain(claimId)
    const asked = await presettle(test.desk, who, { encounterId, settledOn: TODAY, useAccount: false, shared: [] })
    expect(codes(asked)).toEqual(['YB-W409'])
  })

  it('is found as well where the claim names the hospital by words, by its city', async () => {
    const who = await worker()
    const encounterId = await unsettledStay(who)
    await submitted(test, who, {
      institution: { name: '大连演示医院', level: 'level3', specialist: false, place: DALIAN },
    })
    expect(codes(await settleToday(who, encounterId))).toEqual(['YB-W409'])
  })

  it('settles once the claim is withdrawn, or rejected', async () => {
    const [withdraws, rejected] = [await worker(), await worker()]
    const stays = [await unsettledStay(withdraws), await unsettledStay(rejected)] as const
    const claimId = await submitted(test, withdraws, AT_IT())
    value(await withdrawClaim(test.desk, withdraws, CLAIMANT, null, { claimId }))
    expect((await settleToday(withdraws, stays[0])).ok).toBe(true)
    const other = await inReview(test, rejected, AT_IT())
    const why = '可直接结算'
    value(await proposeDecision(test.desk, rejected, FIRST, null, { claimId: other, proposal: 'reject', why }))
    expect(codes(await settleToday(rejected, stays[1]))).toEqual(['YB-W409'])
    value(await rejectClaim(test.desk, rejected, SECOND, null, { claimId: other, why }))
    expect((await settleToday(rejected, stays[1])).ok).toBe(true)
  })

  it('is paid once: after the hospital cancels it, the claim pays, and the same stay registered anew does not settle', async () => {
    const who = await worker()
    const encounterId = await unsettledStay(who)
    const claimId = await inReview(test, who, AT_IT())
    value(await cancelEncounter(test.desk, who, CASHIER, null, { encounterId, why: '已自费出院' }))
    value(await proposing(who, claimId, []))
    // The deductible of 850 is the person's: 85 % of 29,150.
    value(await approveClaim(test.desk, who, SECOND, null, { claimId, fundTotal: '24777.50', today: TODAY }))
    value(await startPayment(test.desk, who, FINANCE, null, { claimId }))
    const arrived = { claimId, attempt: 1, bankReference: '1', today: TODAY }
    value(await paymentSucceeded(test.desk, who, BANK, null, arrived))
    expect(codes(await settleToday(who, await unsettledStay(who)))).toEqual(['YB-W409'])
  })
})

describe('a visit of days that are claimed', () => {
  const claimedVisit = async (who: Who) => ({
    care: 'outpatient' as const,
    ...AT_IT(),
    visit: { ...VISIT, from: TODAY, to: TODAY },
    bill: { parts: { total: '900.00', outOfCatalogue: '0.00', overLimit: '0.00', preSelfPay: '0.00' } },
    invoices: [{ number: newInvoice(), issuedOn: TODAY, amount: '900.00' }],
    papers: await papers(test, who, ['invoice', 'itemised-list', 'prescription-or-record']),
  })
  const LINES = [{ code: 'A1', price: '1500.00', quantity: '1', providedOn: TODAY }]
  const registration = { ...VISIT, care: 'outpatient', admittedOn: TODAY } as const
  const visitAt = (who: Who, at: string) =>
    settleVisit(test.desk, who, CASHIER, null, { ...registration, institutionId: at, lines: LINES, useAccount: false })

  it('settles in one message at another institution, not at that one', async () => {
    const who = await worker()
    await submitted(test, who, await claimedVisit(who))
    expect(codes(await visitAt(who, institutionId))).toEqual(['YB-W409'])
    expect((await visitAt(who, elsewhere)).ok).toBe(true)
  })

  it('settles at that one once a reviewer has said why it is another, and stays cleared for the approval', async () => {
    const who = await worker()
    const claimId = await inReview(test, who, await claimedVisit(who))
    const { encounterId } = value(await admit(test.desk, who, CASHIER, null, { ...registration, institutionId }))
    value(await uploadLines(test.desk, who, CASHIER, null, { encounterId, batch: '1', lines: LINES, today: TODAY }))
    expect(codes(await settleToday(who, encounterId))).toEqual(['YB-W409'])
    value(await proposing(who, claimId, [{ encounterId, why: '上午、下午两次就诊' }]))
    // Of 1,500 yuan 400 are the deductible, the rest is paid at 55 %.
    expect(value(await settleToday(who, encounterId)).amounts.fundTotal).toBe('605.00')
    value(await approveClaim(test.desk, who, SECOND, null, { claimId, fundTotal: '495.00', today: TODAY }))
  })
})
