import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Database, openDatabase } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import { verify } from '../verify/verify.ts'
import type { Who } from '../work/desk.ts'
import { insured, type TestDesk, testDesk } from '../work/test-desk.fixture.ts'
import { changeAccount } from './change-account.ts'
import { approved, BANK, CLAIMANT, codes, FINANCE, SECOND, TODAY, value } from './claim.fixture.ts'
import { exportPaymentFile, runningPayments } from './payment-file.ts'
import { paymentFailed, paymentSucceeded } from './payment-result.ts'
import { startPayment } from './start-payment.ts'

const REGION = '210300'

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

type OwedClaim = { readonly who: Who; readonly claimId: string }

/** A claim of 17,580 yuan that is approved. */
async function owedClaim(): Promise<OwedClaim> {
  const who = await insured(test, {
    region: REGION,
    name: `申请人${++people}`,
    scheme: 'employee',
    category: 'working',
  })
  return { who, claimId: await approved(test, who) }
}

const start = ({ who, claimId }: OwedClaim) => startPayment(test.desk, who, FINANCE, null, { claimId })
const succeeded = ({ who, claimId }: OwedClaim, attempt = 1) =>
  paymentSucceeded(test.desk, who, BANK, null, { claimId, attempt, bankReference: 'B-1', today: TODAY })
const failed = ({ who, claimId }: OwedClaim, attempt = 1) =>
  paymentFailed(test.desk, who, BANK, null, { claimId, attempt, reason: '账号与户名不符' })

const PAID = sql`
  SELECT coalesce(sum(amount_fen), 0)::bigint AS paid, count(*)::int AS times FROM ledger_entry
  WHERE region = $1 AND person_id = $2 AND account = 'person:paid'`
const paidOf = async ({ who }: OwedClaim) => (await test.database.query(PAID, [who.region, who.personId]))[0]

it('a message of the bank that arrives twice pays once, one after the other or at the same time', async () => {
  const claim = await owedClaim()
  value(await start(claim))
  const told = await Promise.all([succeeded(claim), succeeded(claim), succeeded(claim)])
  expect(told.map(value).map(({ state }) => state)).toEqual(['paid', 'paid', 'paid'])
  expect(value(await succeeded(claim)).state).toBe('paid')
  expect(await paidOf(claim)).toEqual({ paid: 1_758_000, times: 1 })
})

it('success and failure of one payment at the same time: one stands, the other is refused', async () => {
  const claim = await owedClaim()
  value(await start(claim))
  const told = await Promise.all([succeeded(claim), failed(claim)])
  expect(told.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(told.flatMap(codes)).toEqual(['YB-W625'])
  expect(await paidOf(claim)).toMatchObject(told[0].ok ? { times: 1 } : { times: 0 })
})

it('two officers who start the payment at the same time start one', async () => {
  const claim = await owedClaim()
  const both = await Promise.all([start(claim), start(claim)])
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(both.flatMap(codes)).toEqual(['YB-W904'])
})

it('a failed payment is repeated to a corrected account, and a late word on the first cannot pay twice', async () => {
  const claim = await owedClaim()
  const { who, claimId } = claim
  value(await start(claim))
  const during = await changeAccount(test.desk, who, CLAIMANT, null, { claimId, bankAccount: '6222020200000009999' })
  expect(codes(during)).toEqual(['YB-W904'])
  value(await failed(claim))
  expect(value(await failed(claim)).state).toBe('pay-failed')
  value(await changeAccount(test.desk, who, FINANCE, null, { claimId, bankAccount: '6222020200000009999' }))
  expect(codes(await start(claim))).toEqual(['YB-W623'])
  value(await changeAccount(test.desk, who, CLAIMANT, null, { claimId, bankAccount: '6222020200000009999' }))
  value(await start(claim))
  expect(codes(await succeeded(claim, 1))).toEqual(['YB-W625'])
  expect(codes(await succeeded(claim, 3))).toEqual(['YB-W901'])
  value(await succeeded(claim, 2))
  expect(codes(await failed(claim, 2))).toEqual(['YB-W625'])
  expect(await paidOf(claim)).toEqual({ paid: 1_758_000, times: 1 })
})

it('the second reviewer does not pay what they approved', async () => {
  const { who, claimId } = await owedClaim()
  expect(codes(await startPayment(test.desk, who, SECOND, null, { claimId }))).toEqual(['YB-W623'])
})

it('the bank’s file holds what waits for it: masked on screens, in full for a reason that is kept in the trail', async () => {
  const claim = await owedClaim()
  value(await start(claim))
  const question = { region: REGION, after: null, limit: 10 }
  const { rows } = await runningPayments(test.desk, question)
  const row = rows.find(({ claimId }) => claimId === claim.claimId)
  expect(row).toMatchObject({
    bankAccount: '***************1234',
    amount: '17580.00',
    payee: expect.stringMatching(/^.\*+$/),
  })
  expect(codes(await exportPaymentFile(test.desk, FINANCE, { ...question, why: '' }))).toEqual(['YB-W618'])
  const file = value(await exportPaymentFile(test.desk, FINANCE, { ...question, why: '6月2日批次' }))
  expect(file.rows.find(({ claimId }) => claimId === claim.claimId)?.bankAccount).toBe('6222020200000001234')
  expect(await test.database.query(EXPORTS, [REGION])).toMatchObject([{ actor: FINANCE.id, why: '6月2日批次' }])
})

it('after all of it every claim is paid what its settlement owes, and a payment booked twice is found', async () => {
  expect((await verify(reader, test.desk.policies)).findings).toEqual([])
  await test.database.query(BOOKED_TWICE, [REGION])
  const { findings } = await verify(reader, test.desk.policies)
  expect(new Set(findings.map(({ proof }) => proof))).toEqual(new Set(['claims-and-ledger']))
})

const BOOKED_TWICE = sql`
  INSERT INTO ledger_entry (region, person_id, set_id, entry_no, account, amount_fen, booked_on, reason, ref)
  SELECT region, person_id, md5(set_id::text)::uuid, entry_no, account, amount_fen, booked_on, reason, ref FROM ledger_entry
  WHERE region = $1 AND reason = 'claim-payment'`

const EXPORTS = sql`
  SELECT actor, why FROM audit_event WHERE region = $1 AND person_id = '00000000-0000-0000-0000-000000000000'
    AND action = 'claim.payment-file'`
