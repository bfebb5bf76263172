import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '../database/sql.ts'
import { settleVisit } from '../settlement/settle-visit.ts'
import type { Who } from '../work/desk.ts'
import { requestKey } from '../work/request.ts'
import { CASHIER, hospital, insured, smallCatalogue, type TestDesk, testDesk } from '../work/test-desk.fixture.ts'
import { appealClaim } from './appeal.ts'
import { approveClaim } from './approve.ts'
import {
  CLAIMANT,
  codes,
  FIRST,
  FOURTH,
  inReview,
  newInvoice,
  papers,
  proposed,
  SECOND,
  STAY_PAPERS,
  stayInBeijing,
  submitted,
  THIRD,
  TODAY,
  value,
} from './claim.fixture.ts'
import { claimDossier } from './dossier.ts'
import { invoiceNo } from './invoices.ts'
import { proposeDecision } from './propose.ts'
import { claimsOf } from './queries.ts'
import { rejectClaim } from './reject.ts'
import { submitClaim } from './submit.ts'
import { takeClaim } from './take.ts'
import { withdrawClaim } from './withdraw.ts'

const REGION = '210300'

let test: TestDesk
let people = 0
beforeAll(async () => {
  test = await testDesk('2025-06-02T02:00:00Z')
})
afterAll(() => test.close())

const worker = (): Promise<Who> =>
  insured(test, { region: REGION, name: `申请人${++people}`, scheme: 'employee', category: 'working' })

const by = (number: string) => ({ invoices: [{ number, issuedOn: '2025-05-12', amount: '30000.00' }] })
const submit = (who: Who, number: string, key: string | null = null) => {
  const command = { application: stayInBeijing(by(number)), today: TODAY }
  const request = key === null ? null : requestKey('web', key, command)
  return submitClaim(test.desk, who, CLAIMANT, request, command)
}

describe('an invoice that is claimed already', () => {
  it('is found however its number is written, and names the claim of the same person', async () => {
    const who = await worker()
    const { claimId } = value(await submit(who, '电子票据 11010125-0000099001'))
    const again = await submit(who, '电子票据１１０１０１２５ 0000099001')
    expect(again).toMatchObject({ problems: [{ code: 'YB-W601', path: 'invoices[0].number' }] })
    expect(again.ok ? '' : again.problems[0]?.message.zh).toContain(claimId)
  })

  it('of another person is refused without saying whose it is', async () => {
    const number = newInvoice()
    const owner = await worker()
    const { claimId } = value(await submit(owner, number))
    const refused = await submit(await worker(), number)
    expect(codes(refused)).toEqual(['YB-W601'])
    expect(JSON.stringify(refused)).not.toContain(owner.personId)
    expect(JSON.stringify(refused)).not.toContain(claimId)
  })

  it('of another person is told with the day in China on which it was registered', async () => {
    const number = newInvoice()
    test.at('2025-06-01T16:30:00Z')
    value(await submit(await worker(), number))
    const refused = await submit(await worker(), number)
    test.at('2025-06-02T02:00:00Z')
    expect(refused.ok ? '' : refused.problems[0]?.message.zh).toContain('2025-06-02')
  })

  it('may be claimed by the other person once the first has withdrawn', async () => {
    const number = newInvoice()
    const [father, child] = [await worker(), await worker()]
    const { claimId } = value(await submit(father, number))
    value(await withdrawClaim(test.desk, father, CLAIMANT, null, { claimId }))
    expect((await submit(child, number)).ok).toBe(true)
    expect(codes(await submit(father, number))).toEqual(['YB-W601'])
  })

  it('is held through a rejection, and free only after the appeal was rejected too', async () => {
    const number = newInvoice()
    const [first, other] = [await worker(), await worker()]
    const claimId = await proposed(test, first, by(number))
    value(await rejectClaim(test.desk, first, SECOND, null, { claimId, why: '票据不符' }))
    expect(codes(await submit(other, number))).toEqual(['YB-W601'])
    value(await appealClaim(test.desk, first, CLAIMANT, null, { claimId, why: '已更正' }))
    value(await takeClaim(test.desk, first, THIRD, null, { claimId }))
    value(await proposeDecision(test.desk, first, THIRD, null, { claimId, proposal: 'reject', why: '不符' }))
    value(await rejectClaim(test.desk, first, FOURTH, null, { claimId, why: '仍不符' }))
    expect((await submit(other, number)).ok).toBe(true)
  })

  it('sent by two people at the same moment is claimed by one of them', async () => {
    const number = newInvoice()
    const both = [await worker(), await worker()]
    const results = await Promise.all(both.map((who) => submit(who, number)))
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(results.flatMap(codes)).toEqual(['YB-W601'])
  })

  it('sent twice by one person at the same moment is claimed once', async () => {
    const [who, number] = [await worker(), newInvoice()]
    const results = await Promise.all([submit(who, number), submit(who, number)])
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(await claimsOf(test.desk, who, { before: null, limit: 9 })).toHaveLength(1)
    expect(codes(await submit(await worker(), number))).toEqual(['YB-W601'])
  })

  it('is free again an hour after a submission that died between registering it and writing the claim', async () => {
    const number = newInvoice()
    const [gone, next] = [await worker(), await worker()]
    const registered = [REGION, invoiceNo(number), gone.personId, new Date(test.desk.now())]
    await test.database.query(REGISTERED_ONLY, registered)
    expect(codes(await submit(next, number))).toEqual(['YB-W601'])
    test.at('2025-06-02T03:00:01Z')
    expect((await submit(next, number)).ok).toBe(true)
  })
})

describe('the same request again', () => {
  it('is given the same claim, though its invoice is claimed by now', async () => {
    const [who, number] = [await worker(), newInvoice()]
    const once = value(await submit(who, number, 'k1'))
    expect(value(await submit(who, number, 'k1'))).toEqual(once)
    const other = await submitClaim(test.desk, who, CLAIMANT, requestKey('web', 'k1', 'something else'), {
      application: stayInBeijing(by(number)),
      today: TODAY,
    })
    expect(codes(other)).toEqual(['YB-W902'])
  })

  it('sent ten times at once makes one claim', async () => {
    const [who, number] = [await worker(), newInvoice()]
    const results = await Promise.all(Array.from({ length: 10 }, () => submit(who, number, 'k2')))
    const made = new Set(results.flatMap((result) => (result.ok ? [result.value.claimId] : [])))
    expect(made.size).toBe(1)
    expect(results.flatMap(codes).filter((code) => code !== 'YB-W903')).toEqual([])
    expect(await claimsOf(test.desk, who, { before: null, limit: 9 })).toHaveLength(1)
  })
})

describe('a bill that has settled directly', () => {
  let institution: string
  let who: Who
  let settlementId: string
  let encounterId: string | null
  beforeAll(async () => {
    institution = await hospital(test, { number: 9, region: '210200', level: 'level3' })
    await smallCatalogue(test, '210200')
    who = await insured(test, { region: '210200', name: '大连人', scheme: 'employee', category: 'working' })
    const settled = await settleVisit(test.desk, who, CASHIER, null, {
      institutionId: institution,
      care: 'outpatient',
      admittedOn: '2025-05-12',
      emergency: false,
      diagnosis: 'none',
      selected: true,
      referred: false,
      signed: false,
      injury: 'none',
      lines: [{ code: 'A1', price: '1500.00', quantity: '1', providedOn: '2025-05-12' }],
      useAccount: false,
    })
    ;({ settlementId, encounterId } = value(settled))
  })

  const sameBill = async (day: string) => ({
    care: 'outpatient' as const,
    institution: { code: institution },
    visit: { ...stayInBeijing().visit, from: day, to: day, selected: true },
    bill: { parts: { total: '1500.00', outOfCatalogue: '0.00', overLimit: '0.00', preSelfPay: '0.00' } },
    invoices: [{ number: newInvoice(), issuedOn: day, amount: '1500.00' }],
    papers: await papers(test, who, ['invoice', 'itemised-list', 'prescription-or-record']),
  })

  it('is named at submission and to the reviewer, and not approved until somebody says why it is another', async () => {
    const application = stayInBeijing(await sameBill('2025-05-12'))
    const told = value(await submitClaim(test.desk, who, CLAIMANT, null, { application, today: TODAY }))
    expect(told.lookAlikes).toMatchObject([{ encounterId, settlementId, total: '1500.00', from: '2025-05-12' }])
    value(await withdrawClaim(test.desk, who, CLAIMANT, null, { claimId: told.claimId }))
    const claimId = await inReview(test, who, await sameBill('2025-05-12'))
    expect((await claimDossier(test.desk, who, claimId, 'zh'))?.lookAlikes).toHaveLength(1)
    const propose = (why: string) =>
      proposeDecision(test.desk, who, FIRST, null, {
        claimId,
        proposal: 'approve',
        deductions: [],
        cleared: [{ encounterId: encounterId!, why }],
      })
    expect(codes(await propose(' '))).toEqual(['YB-W616'])
    value(await propose('上午、下午两次就诊，病历不同'))
    // 400 yuan of deductible are met by the first visit of the day: 1,500 × 55 %.
    value(await approveClaim(test.desk, who, SECOND, null, { claimId, fundTotal: '825.00', today: TODAY }))
  })

  it('on another day, or of another total, is none', async () => {
    const application = stayInBeijing(await sameBill('2025-05-13'))
    expect(value(await submitClaim(test.desk, who, CLAIMANT, null, { application, today: TODAY })).lookAlikes).toEqual(
      [],
    )
  })
})

it('a claim of a stay may be told from its papers alone', async () => {
  const who = await worker()
  const claimId = await submitted(test, who)
  const dossier = await claimDossier(test.desk, who, claimId, 'zh')
  expect(dossier?.missingPapers).toEqual([])
  expect(dossier?.askedPapers.map(({ kind }) => kind)).toEqual([
    'identity',
    ...[...STAY_PAPERS].slice(0, 2),
    'bank-account',
    'discharge-record',
  ])
})

const REGISTERED_ONLY = sql`
  INSERT INTO invoice_registry (region, person_id, invoice_key, claimant, claim_id, registered_at)
  VALUES ($1, '00000000-0000-0000-0000-000000000000', $2, $3, '00000000-0000-7000-8000-000000000001', $4)`
