import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '../database/sql.ts'
import type { Who } from '../work/desk.ts'
import { insured, type TestDesk, testDesk } from '../work/test-desk.fixture.ts'
import { acceptClaim } from './accept.ts'
import { approveClaim } from './approve.ts'
import { askCorrection } from './ask-correction.ts'
import {
  BANK,
  CLAIMANT,
  codes,
  FINANCE,
  FIRST,
  paper,
  papers,
  SECOND,
  stayInBeijing,
  TODAY,
  value,
  WINDOW,
} from './claim.fixture.ts'
import { claimDossier } from './dossier.ts'
import { paymentFailed, paymentSucceeded } from './payment-result.ts'
import { proposeDecision } from './propose.ts'
import { startPayment } from './start-payment.ts'
import { submitClaim } from './submit.ts'
import { supplyPapers } from './supply.ts'
import { takeClaim } from './take.ts'

const ANSHAN = '210300'

let test: TestDesk
let people = 0
beforeAll(async () => {
  test = await testDesk('2025-06-02T02:00:00Z')
})
afterAll(() => test.close())

const worker = (category = 'working', scheme: 'employee' | 'resident' = 'employee'): Promise<Who> =>
  insured(test, { region: ANSHAN, name: `申请人${++people}`, scheme, category })

const APPROVE = { proposal: 'approve', deductions: [], cleared: [] } as const
const submit = (who: Who, rest: Parameters<typeof stayInBeijing>[0] = {}, today = TODAY) =>
  submitClaim(test.desk, who, CLAIMANT, null, { application: stayInBeijing(rest), today })

describe('an unfiled Anshan worker who paid 30,000 yuan in Beijing claims by hand', () => {
  let who: Who
  let claimId: string
  beforeAll(async () => {
    who = await worker()
  })

  it('is told what would be paid, which papers are missing, and that no last day is established', async () => {
    const told = value(await submit(who, { papers: [await paper(test, who, 'invoice')] }))
    claimId = told.claimId
    expect(told).toMatchObject({ state: 'submitted', estimate: { status: 'payable', fundTotal: '17580.00' } })
    expect(told.missing.map(({ kind }) => kind)).toEqual(['itemised-list', 'discharge-record'])
    expect(told.notes.map(({ zh }) => zh)).toEqual([expect.stringContaining('没有查到')])
  })

  it('is asked once for all that is missing; a second asking is refused', async () => {
    expect(codes(await acceptClaim(test.desk, who, WINDOW, null, { claimId }))).toEqual(['YB-W611', 'YB-W611'])
    const defects = [{ kind: 'invoice', why: '照片不清' }]
    value(await askCorrection(test.desk, who, WINDOW, null, { claimId, defects }))
    const dossier = await claimDossier(test.desk, who, claimId, 'zh')
    expect(dossier?.correction?.map(({ kind }) => kind)).toEqual(['invoice', 'itemised-list', 'discharge-record'])
    const some = await papers(test, who, ['invoice', 'itemised-list'])
    expect(codes(await supplyPapers(test.desk, who, CLAIMANT, null, { claimId, papers: some }))).toEqual(['YB-W614'])
    const all = [...some, await paper(test, who, 'discharge-record')]
    value(await supplyPapers(test.desk, who, CLAIMANT, null, { claimId, papers: all }))
    const again = await askCorrection(test.desk, who, WINDOW, null, { claimId, defects })
    expect(codes(again)).toEqual(['YB-W612'])
    expect(value(await acceptClaim(test.desk, who, WINDOW, null, { claimId })).state).toBe('accepted')
  })

  it('is reviewed by two people: the same one twice is refused, and so is an amount that nobody computed', async () => {
    value(await takeClaim(test.desk, who, FIRST, null, { claimId }))
    expect(codes(await proposeDecision(test.desk, who, SECOND, null, { claimId, ...APPROVE }))).toEqual(['YB-W619'])
    value(await proposeDecision(test.desk, who, FIRST, null, { claimId, ...APPROVE }))
    const approve = { claimId, fundTotal: '17580.00', today: TODAY }
    expect(codes(await approveClaim(test.desk, who, FIRST, null, approve))).toEqual(['YB-W615'])
    const more = await approveClaim(test.desk, who, SECOND, null, { ...approve, fundTotal: '30000.00' })
    expect(codes(more)).toEqual(['YB-W620'])
    const done = value(await approveClaim(test.desk, who, SECOND, null, approve))
    expect(done).toMatchObject({ state: 'approved', settlementId: expect.any(String) })
  })

  it('gets (30,000 − 700) × 60 % = 17,580 yuan, explained step by step with the rules', async () => {
    const dossier = await claimDossier(test.desk, who, claimId, 'zh')
    expect(dossier?.computed).toMatchObject({
      filing: { applied: 'unfiled' },
      amounts: { deductible: '700.00', pooledFund: '17580.00', personTotal: '12420.00', account: '0.00' },
    })
    expect(dossier?.computed?.steps.length).toBeGreaterThan(3)
    expect(dossier?.bankAccount).toBe('***************1234')
    expect(await owed(who)).toBe(1_758_000)
  })

  it('is paid after a first try that failed, and is owed nothing then', async () => {
    expect(codes(await startPayment(test.desk, who, SECOND, null, { claimId }))).toEqual(['YB-W623'])
    value(await startPayment(test.desk, who, FINANCE, null, { claimId }))
    const failed = { claimId, attempt: 1, reason: '账号与户名不符' }
    expect(value(await paymentFailed(test.desk, who, BANK, null, failed)).state).toBe('pay-failed')
    expect(await owed(who)).toBe(1_758_000)
    value(await startPayment(test.desk, who, FINANCE, null, { claimId }))
    const paid = { claimId, attempt: 2, bankReference: 'B-0001', today: '2025-06-05' }
    expect(value(await paymentSucceeded(test.desk, who, BANK, null, paid)).state).toBe('paid')
    expect(await owed(who)).toBe(0)
    expect(await received(who)).toBe(1_758_000)
  })
})

const SUM = sql`
  SELECT coalesce(sum(amount_fen), 0)::bigint AS sum FROM ledger_entry WHERE region = $1 AND person_id = $2 AND account = $3`
const sumOf = async ({ region, personId }: Who, account: string): Promise<number> =>
  (await test.database.query<{ sum: number }>(SUM, [region, personId, account]))[0]!.sum
const owed = (who: Who): Promise<number> => sumOf(who, 'person:payable')
const received = (who: Who): Promise<number> => sumOf(who, 'person:paid')
