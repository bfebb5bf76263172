import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import { reverse } from '../settlement/reverse.ts'
import { verify } from '../verify/verify.ts'
import type { Who } from '../work/desk.ts'
import { insured, type TestDesk, testDesk } from '../work/test-desk.fixture.ts'
import { acceptClaim } from './accept.ts'
import { appealClaim } from './appeal.ts'
import { approveClaim } from './approve.ts'
import {
  approved,
  BANK,
  CLAIMANT,
  codes,
  FINANCE,
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
  WINDOW,
} from './claim.fixture.ts'
import { claimDossier } from './dossier.ts'
import { paymentSucceeded } from './payment-result.ts'
import { proposeDecision } from './propose.ts'
import { claimsOf } from './queries.ts'
import { rejectClaim } from './reject.ts'
import { returnClaim } from './return.ts'
import { startPayment } from './start-payment.ts'
import { submitClaim } from './submit.ts'
import { takeClaim } from './take.ts'
import { withdrawClaim } from './withdraw.ts'

const ANSHAN = '210300'

let test: TestDesk
let reader: Database
let people = 0
beforeAll(async () => {
  test = await testDesk('2025-06-02T02:00:00Z')
  reader = openDatabase({ ...test.config, pipeline: false })
})
afterAll(async () => {
  await reader.close()
  await test.close()
})

const worker = (category = 'working', scheme: 'employee' | 'resident' = 'employee'): Promise<Who> =>
  insured(test, { region: ANSHAN, name: `申请人${++people}`, scheme, category })

const APPROVE = { proposal: 'approve', deductions: [], cleared: [] } as const

describe('a review', () => {
  it('is not done by whoever submitted at the window', async () => {
    const who = await worker()
    const application = stayInBeijing({ papers: await papers(test, who, STAY_PAPERS), by: { channel: 'window' } })
    const { claimId } = value(await submitClaim(test.desk, who, WINDOW, null, { application, today: TODAY }))
    value(await acceptClaim(test.desk, who, WINDOW, null, { claimId }))
    expect(codes(await takeClaim(test.desk, who, WINDOW, null, { claimId }))).toEqual(['YB-W615'])
    value(await takeClaim(test.desk, who, FIRST, null, { claimId }))
    value(await proposeDecision(test.desk, who, FIRST, null, { claimId, ...APPROVE }))
    const approve = { claimId, fundTotal: '17580.00', today: TODAY }
    expect(codes(await approveClaim(test.desk, who, WINDOW, null, approve))).toEqual(['YB-W615'])
  })

  it('is sent back, proposes rejection and is not approved over it; rejected, it is appealed once, before others', async () => {
    const who = await worker()
    const claimId = await proposed(test, who)
    value(await returnClaim(test.desk, who, SECOND, null, { claimId, why: '票据真伪未核' }))
    value(await proposeDecision(test.desk, who, FIRST, null, { claimId, proposal: 'reject', why: '票据查验不符' }))
    const approve = { claimId, fundTotal: '17580.00', today: TODAY }
    expect(codes(await approveClaim(test.desk, who, SECOND, null, approve))).toEqual(['YB-W622'])
    expect(codes(await rejectClaim(test.desk, who, SECOND, null, { claimId, why: ' ' }))).toEqual(['YB-W618'])
    value(await rejectClaim(test.desk, who, SECOND, null, { claimId, why: '票据查验不符' }))
    const told = await claimDossier(test.desk, who, claimId, 'zh')
    expect(told?.howToAppeal?.zh).toContain('申诉一次')
    value(await appealClaim(test.desk, who, CLAIMANT, null, { claimId, why: '医院已更正票据' }))
    for (const before of [FIRST, SECOND])
      expect(codes(await takeClaim(test.desk, who, before, null, { claimId }))).toEqual(['YB-W615'])
    value(await takeClaim(test.desk, who, THIRD, null, { claimId }))
    value(await proposeDecision(test.desk, who, THIRD, null, { claimId, ...APPROVE }))
    expect(codes(await approveClaim(test.desk, who, SECOND, null, approve))).toEqual(['YB-W615'])
    value(await rejectClaim(test.desk, who, FOURTH, null, { claimId, why: '更正票据仍不符' }))
    expect(codes(await appealClaim(test.desk, who, CLAIMANT, null, { claimId, why: '再次' }))).toEqual(['YB-W624'])
    const last = await claimDossier(test.desk, who, claimId, 'zh')
    expect(last).toMatchObject({
      state: 'rejected',
      actions: [],
      howToAppeal: { zh: expect.stringContaining('行政复议') },
    })
  })

  it('decided by two reviewers at the same moment is decided once', async () => {
    const who = await worker()
    const claimId = await proposed(test, who)
    const [approval, rejection] = await Promise.all([
      approveClaim(test.desk, who, SECOND, null, { claimId, fundTotal: '17580.00', today: TODAY }),
      rejectClaim(test.desk, who, THIRD, null, { claimId, why: '不符' }),
    ])
    expect([approval.ok, rejection.ok].sort()).toEqual([false, true])
    expect(codes(approval.ok ? rejection : approval)).toEqual(['YB-W904'])
    const [claim] = await claimsOf(test.desk, who, { before: null, limit: 1 })
    expect(claim?.state).toBe(approval.ok ? 'approved' : 'rejected')
    expect(await owed(who)).toBe(approval.ok ? 1_758_000 : 0)
  })

  it('computes anew at approval: after another stay the deductible is lower, and the new amount is told', async () => {
    const who = await worker()
    const atHome = { institution: { ...stayInBeijing().institution, name: '鞍山演示医院', place: ANSHAN } }
    const claimId = await proposed(test, who, atHome)
    const other = await proposed(test, who, atHome)
    // (30,000 − 700) × 80 % for the first stay of the year, (30,000 − 560) × 80 % for the second.
    const approve = { claimId: other, fundTotal: '23440.00', today: TODAY }
    value(await approveClaim(test.desk, who, SECOND, null, approve))
    const stale = await approveClaim(test.desk, who, SECOND, null, { ...approve, claimId })
    expect(stale).toMatchObject({
      problems: [{ code: 'YB-W620', message: { en: expect.stringContaining('23552.00') } }],
    })
    value(await approveClaim(test.desk, who, SECOND, null, { ...approve, claimId, fundTotal: '23552.00' }))
  })

  it('below the deductible closes with nothing to pay, and the stay counts', async () => {
    const who = await worker()
    const bill = { parts: { total: '650.00', outOfCatalogue: '0.00', overLimit: '0.00', preSelfPay: '0.00' } }
    const invoices = [{ number: newInvoice(), issuedOn: '2025-05-12', amount: '650.00' }]
    const claimId = await proposed(test, who, { bill, invoices })
    const approve = { claimId, fundTotal: '0.00', today: TODAY }
    const done = value(await approveClaim(test.desk, who, SECOND, null, approve))
    expect(done.state).toBe('closed')
    expect(codes(await startPayment(test.desk, who, FINANCE, null, { claimId }))).toEqual(['YB-W904'])
  })

  it('of outpatient care in Anshan is refused: the figure is not established', async () => {
    const who = await worker()
    const visit = { ...stayInBeijing().visit, from: '2025-05-12' }
    const kinds = ['invoice', 'itemised-list', 'prescription-or-record'] as const
    const claimId = await inReview(test, who, { care: 'outpatient', visit, papers: await papers(test, who, kinds) })
    expect(codes(await proposeDecision(test.desk, who, FIRST, null, { claimId, ...APPROVE }))).toEqual(['YB-W407'])
  })
})

describe('taking back', () => {
  it('a claim is withdrawn by the claimant before acceptance, not after', async () => {
    const who = await worker()
    const early = await submitted(test, who)
    expect(value(await withdrawClaim(test.desk, who, CLAIMANT, null, { claimId: early })).state).toBe('withdrawn')
    const later = await inReview(test, who)
    const refused = await withdrawClaim(test.desk, who, CLAIMANT, null, { claimId: later })
    expect(refused).toMatchObject({
      problems: [{ code: 'YB-W904', remedy: { zh: expect.stringContaining('提出初审意见') } }],
    })
  })

  it('a settlement of a claim not paid yet sends the claim back to its first review; once paid it is refused', async () => {
    const who = await worker()
    const claimId = await approved(test, who)
    const settlementId = async () => (await claimDossier(test.desk, who, claimId, 'zh'))!.settlementId!
    const takeBack = async () =>
      reverse(test.desk, who, WINDOW, null, { settlementId: await settlementId(), why: '金额有误', today: TODAY })
    value(await takeBack())
    expect((await claimDossier(test.desk, who, claimId, 'zh'))?.state).toBe('first-review')
    expect(await owed(who)).toBe(0)
    value(await proposeDecision(test.desk, who, FIRST, null, { claimId, ...APPROVE }))
    value(await approveClaim(test.desk, who, SECOND, null, { claimId, fundTotal: '17580.00', today: TODAY }))
    value(await startPayment(test.desk, who, FINANCE, null, { claimId }))
    expect(codes(await takeBack())).toEqual(['YB-W415'])
    value(
      await paymentSucceeded(test.desk, who, BANK, null, {
        claimId,
        attempt: 1,
        bankReference: 'B-0002',
        today: TODAY,
      }),
    )
    expect(codes(await takeBack())).toEqual(['YB-W415'])
  })
})

it('after all of it the books are proved: nothing paid twice, every settlement comes out the same', async () => {
  const { findings, settlements } = await verify(reader, test.desk.policies)
  expect(findings).toEqual([])
  expect(settlements).toBeGreaterThan(5)
})

const SUM = sql`
  SELECT coalesce(sum(amount_fen), 0)::bigint AS sum FROM ledger_entry WHERE region = $1 AND person_id = $2 AND account = $3`
const sumOf = async ({ region, personId }: Who, account: string): Promise<number> =>
  (await test.database.query<{ sum: number }>(SUM, [region, personId, account]))[0]!.sum
const owed = (who: Who): Promise<number> => sumOf(who, 'person:payable')
const _received = (who: Who): Promise<number> => sumOf(who, 'person:paid')
