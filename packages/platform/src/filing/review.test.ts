import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { admit } from '../encounter/admit.ts'
import { uploadLines } from '../encounter/upload-lines.ts'
import { presettle, settle } from '../settlement/settle.ts'
import type { Actor, Who } from '../work/desk.ts'
import {
  CASHIER,
  CLERK,
  hospital,
  insured,
  smallCatalogue,
  type TestDesk,
  testDesk,
} from '../work/test-desk.fixture.ts'
import { approveFiling } from './approve.ts'
import { cancelFiling } from './cancel.ts'
import {
  anshanReferralPapers,
  application,
  BEIJING,
  codes,
  IDENTITY,
  INSURED,
  REFERRAL_CERTIFICATE,
  SHANGHAI,
  upload,
  value,
} from './filing.fixture.ts'
import { filingCounts, filingHistory, filingQueue } from './queries.ts'
import { rejectFiling } from './reject.ts'
import { returnFiling } from './return.ts'
import { submitFiling } from './submit.ts'
import { takeFiling } from './take.ts'

const TODAY = '2025-03-10'
const COLLEAGUE: Actor = { ...CLERK, id: 'clerk-2' }

let test: TestDesk
let beijing: string
beforeAll(async () => {
  test = await testDesk('2025-03-10T02:00:00Z')
  beijing = await hospital(test, { number: 1, region: '110101', level: 'level3' })
  await smallCatalogue(test, '110101')
})
afterAll(() => test.close())

const worker = (name: string, region = '210200') =>
  insured(test, { region, name, scheme: 'employee', category: 'working' })

async function referral(who: Who, from: string, filingId: string | null = null) {
  const uploadId = await upload(test, who)
  const papers =
    who.region === '210300' ? anshanReferralPapers(uploadId) : [...IDENTITY, { name: REFERRAL_CERTIFICATE, uploadId }]
  const command = { filingId, application: application('referral', BEIJING, from, { papers }), today: TODAY }
  return value(await submitFiling(test.desk, who, INSURED, null, command))
}

const take = (who: Who, filingId: string, actor = CLERK) =>
  takeFiling(test.desk, who, actor, null, { filingId, today: TODAY })
const approve = (who: Who, filingId: string, actor = CLERK) =>
  approveFiling(test.desk, who, actor, null, { filingId, today: TODAY })
const sendBack = (who: Who, filingId: string, defects: readonly { paper: string; why: string }[]) =>
  returnFiling(test.desk, who, CLERK, null, { filingId, defects, today: TODAY })

it('a stay in Beijing that was not filed settles at the referral rates once it is filed late', async () => {
  const who = await worker('补办甲', '210300')
  const stay = {
    institutionId: beijing,
    care: 'inpatient',
    admittedOn: '2025-03-03',
    emergency: false,
    diagnosis: 'none',
    selected: false,
    referred: false,
    signed: false,
    injury: 'none',
  } as const
  const { encounterId, automaticFilingId } = value(await admit(test.desk, who, CASHIER, null, stay))
  expect(automaticFilingId).toBeNull()
  const lines = [{ code: 'A1', price: '10700.00', quantity: '1', providedOn: '2025-03-05' }]
  const batch = { encounterId, batch: '1', today: TODAY, lines }
  value(await uploadLines(test.desk, who, CASHIER, null, batch))
  const command = { encounterId, settledOn: TODAY, useAccount: false, shared: [] }
  expect(codes(await presettle(test.desk, who, command))).toEqual(['YB-W405'])

  const filed = await referral(who, '2025-03-03')
  expect(filed).toMatchObject({ state: 'submitted', to: '2025-09-02' })
  expect(codes(await presettle(test.desk, who, command))).toEqual(['YB-W405'])
  value(await take(who, filed.filingId))
  expect(value(await approve(who, filed.filingId))).toMatchObject({ state: 'active' })

  // Anshan, employee, filed: 700 first, then 70 % of the 10,000 left.
  const booked = value(await settle(test.desk, who, CASHIER, null, command))
  expect(booked.filing).toEqual({ applied: 'referral', filingId: filed.filingId })
  expect(booked.amounts).toMatchObject({ deductible: '700.00', pooledFund: '7000.00', personTotal: '3700.00' })
})

it('a filing may begin before today only at the admission to a stay at that place', async () => {
  const who = await worker('补办乙')
  const papers = [...IDENTITY, { name: REFERRAL_CERTIFICATE, uploadId: await upload(test, who) }]
  const asked = application('referral', BEIJING, '2025-03-03', { papers })
  const result = await submitFiling(test.desk, who, INSURED, null, { filingId: null, application: asked, today: TODAY })
  expect(codes(result)).toEqual(['YB-W203'])
})

it('a long-term filing that names a district of Beijing covers a hospital in another', async () => {
  const who = await worker('浦东甲')
  const commitment = await upload(test, who)
  const asked = application('work', '110105', TODAY, { commitment })
  const filed = value(
    await submitFiling(test.desk, who, INSURED, null, { filingId: null, application: asked, today: TODAY }),
  )
  const visit = {
    institutionId: beijing,
    care: 'outpatient',
    admittedOn: TODAY,
    emergency: false,
    diagnosis: 'none',
    selected: false,
    referred: false,
    signed: false,
    injury: 'none',
  } as const
  const { encounterId } = value(await admit(test.desk, who, CASHIER, null, visit))
  const lines = [{ code: 'A1', price: '2000.00', quantity: '1', providedOn: TODAY }]
  value(await uploadLines(test.desk, who, CASHIER, null, { encounterId, batch: '1', today: TODAY, lines }))
  const booked = value(
    await settle(test.desk, who, CASHIER, null, { encounterId, settledOn: TODAY, useAccount: false, shared: [] }),
  )
  // The local column of Dalian: 400 first at a tertiary hospital, then 55 %.
  expect(booked.filing).toEqual({ applied: 'long-term', filingId: filed.filingId })
  expect(booked.amounts).toMatchObject({ deductible: '400.00', pooledFund: '880.00' })
})

describe('an official', () => {
  it('approves only what they took, and may take over', async () => {
    const who = await worker('转诊甲')
    const { filingId } = await referral(who, '2025-04-01')
    expect(codes(await approve(who, filingId))).toEqual(['YB-W904'])
    value(await take(who, filingId))
    expect(codes(await approve(who, filingId, COLLEAGUE))).toEqual(['YB-W212'])
    value(await take(who, filingId, COLLEAGUE))
    expect(value(await approve(who, filingId, COLLEAGUE))).toMatchObject({ state: 'approved', from: '2025-04-01' })
    const [kept] = await filingHistory(test.desk, who)
    expect(kept).toMatchObject({ decidedBy: 'clerk-2', reviewer: 'clerk-2' })
  })

  it('returns an application once, with the full list, and it comes back on the day first asked for', async () => {
    const who = await worker('转诊乙')
    test.at('2025-03-08T02:00:00Z')
    const early = [...IDENTITY, { name: REFERRAL_CERTIFICATE, uploadId: await upload(test, who) }]
    const { filingId } = value(
      await submitFiling(test.desk, who, INSURED, null, {
        filingId: null,
        application: application('referral', BEIJING, '2025-03-08', { papers: early }),
        today: '2025-03-08',
      }),
    )
    test.at('2025-03-10T02:00:00Z')
    value(await take(who, filingId))
    expect(codes(await sendBack(who, filingId, []))).toEqual(['YB-W214'])
    const wrong = await sendBack(who, filingId, [{ paper: '户口簿', why: '' }])
    expect(codes(wrong)).toEqual(['YB-W215', 'YB-W216'])
    const defects = [{ paper: REFERRAL_CERTIFICATE, why: '没有医院盖章' }]
    expect(value(await sendBack(who, filingId, defects))).toMatchObject({ state: 'returned' })
    expect((await filingHistory(test.desk, who))[0]?.correction).toEqual(defects)

    expect(await referral(who, '2025-03-08', filingId)).toMatchObject({ filingId, state: 'submitted' })
    value(await take(who, filingId))
    expect(codes(await sendBack(who, filingId, defects))).toEqual(['YB-W213'])
  })

  it('rejects with a reason, and not without', async () => {
    const who = await worker('转诊丙')
    const { filingId } = await referral(who, TODAY)
    value(await take(who, filingId))
    const reject = (why: string) => rejectFiling(test.desk, who, CLERK, null, { filingId, why, today: TODAY })
    expect(codes(await reject(' '))).toEqual(['YB-W216'])
    expect(value(await reject('证明已过期'))).toMatchObject({ state: 'rejected' })
    expect((await filingHistory(test.desk, who))[0]).toMatchObject({ note: '证明已过期', decidedBy: 'clerk-1' })
    expect(codes(await approve(who, filingId))).toEqual(['YB-W904'])
  })

  it('does not approve for somebody whose cover has ended meanwhile', async () => {
    const who = await worker('转诊丁')
    const { filingId } = await referral(who, TODAY)
    value(await take(who, filingId))
    const late = { filingId, today: '2019-12-31' }
    expect(codes(await approveFiling(test.desk, who, CLERK, null, late))).toEqual(['YB-W401'])
  })
})

describe('the queue of Anshan', () => {
  it('gives the oldest first, a page at a time, with age and masked names, and counts', async () => {
    const waiting: string[] = []
    for (const [i, name] of ['张演示', '李演示', '王演示'].entries()) {
      const who = await worker(name, '210300')
      test.at(`2025-03-0${i + 1}T03:00:00Z`)
      const papers = anshanReferralPapers(await upload(test, who))
      const asked = application('referral', SHANGHAI, TODAY, { papers })
      const command = { filingId: null, application: asked, today: `2025-03-0${i + 1}` }
      waiting.push(value(await submitFiling(test.desk, who, INSURED, null, command)).filingId)
      if (i === 2) value(await take(who, waiting[2]!))
    }
    test.at('2025-03-10T02:00:00Z')
    const queue = { region: '210300', state: 'submitted', limit: 1 } as const
    const first = await filingQueue(test.desk, { ...queue, after: null })
    expect(first.entries).toMatchObject([
      { filingId: waiting[0], name: '张**', placeName: '上海市', ageDays: 8, reviewer: null },
    ])
    const second = await filingQueue(test.desk, { ...queue, after: first.next })
    expect(second).toMatchObject({ entries: [{ filingId: waiting[1], name: '李**', ageDays: 7 }], next: null })
    const inReview = await filingQueue(test.desk, { ...queue, state: 'in-review', after: null })
    expect(inReview.entries).toMatchObject([{ filingId: waiting[2], reviewer: 'clerk-1' }])
    expect(await filingCounts(test.desk, '210300')).toEqual({ submitted: 2, 'in-review': 1, 'change-pending': 0 })
  })

  it('loses what the applicant withdraws', async () => {
    const who = await worker('赵演示', '350300')
    const { filingId } = await referral(who, TODAY)
    const withdraw = { filingId, today: TODAY, why: '' }
    expect(value(await cancelFiling(test.desk, who, INSURED, null, withdraw))).toMatchObject({ state: 'cancelled' })
    expect(await filingCounts(test.desk, '350300')).toMatchObject({ submitted: 0 })
  })
})
