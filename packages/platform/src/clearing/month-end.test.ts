import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import { DELIVERIES } from '../deliveries.ts'
import { deliverAll } from '../outbox/courier.ts'
import {
  confirmDeclaration,
  disputeDeclaration,
  payDeclaration,
  reviewDeclaration,
} from '../reconciliation/decide-declaration.ts'
import { declareMonth } from '../reconciliation/declare.ts'
import { dayOf, daysOf, declarationsOf } from '../reconciliation/queries.ts'
import { reconcile } from '../reconciliation/reconcile.ts'
import { reverse } from '../settlement/reverse.ts'
import { settleVisit } from '../settlement/settle-visit.ts'
import { verify } from '../verify/verify.ts'
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
import { signClearing, transferClearing } from './decide-clearing.ts'
import { generateClearing } from './generate.ts'
import { clearingsOf } from './queries.ts'

const [HOST, HOME] = ['440100', '440300']
const REVIEWER: Actor = { id: 'reviewer-1', role: 'reviewer', address: '' }
const FINANCE: Actor = { id: 'finance-1', role: 'finance', address: '' }

let test: TestDesk
let institutionId: string
let shenzhener: Who
const settlements: string[] = []

beforeAll(async () => {
  test = await testDesk()
  institutionId = await hospital(test, { number: 1, region: HOST, level: 'level3' })
  await smallCatalogue(test, HOST)
  shenzhener = await insured(test, {
    region: HOME,
    name: '深圳乙',
    scheme: 'employee',
    plan: 'tier1',
    category: 'working',
  })
  for (const day of ['2025-03-03', '2025-03-04', '2025-03-04']) settlements.push(await emergencyVisit(day))
  await deliverAll(test.desk, DELIVERIES)
})
afterAll(() => test.close())

async function emergencyVisit(day: string): Promise<string> {
  const settled = await settleVisit(test.desk, shenzhener, CASHIER, null, {
    institutionId,
    care: 'emergency',
    admittedOn: day,
    emergency: true,
    diagnosis: 'none',
    selected: true,
    referred: false,
    signed: false,
    injury: 'none',
    lines: [{ code: 'A1', price: '1000.00', quantity: '1', providedOn: day }],
    useAccount: false,
  })
  if (!settled.ok) throw new Error(JSON.stringify(settled.problems))
  return settled.value.settlementId
}

const day = (date: string) => ({ region: HOST, institutionId, day: date })
const march = () => ({ region: HOST, institutionId, month: '2025-03', today: '2025-04-02' })

describe('reconciliation of an institution with the agency', () => {
  it('matches by totals alone, where both have the same', async () => {
    const { totals } = await dayOf(test.desk, day('2025-03-03'))
    const done = await reconcile(test.desk, CASHIER, null, { ...day('2025-03-03'), theirs: totals, lines: null })
    expect(done).toMatchObject({ ok: true, value: { state: 'matched', ours: { count: 1, totalFen: 100_000 } } })
  })

  it('names each settlement that differs, or that one side lacks', async () => {
    const { lines } = await dayOf(test.desk, day('2025-03-04'))
    const [first, second] = lines as [(typeof lines)[0], (typeof lines)[0]]
    const theirs = { ...first, totalFen: first.totalFen + 1, cashFen: first.cashFen + 1 }
    const { settlementId: _, ...money } = theirs
    const done = await reconcile(test.desk, CASHIER, null, {
      ...day('2025-03-04'),
      theirs: { count: 1, ...money },
      lines: [theirs],
    })
    expect(done.ok && done.value.state).toBe('different')
    const differences = done.ok ? done.value.differences! : []
    expect(differences.map(({ settlementId }) => settlementId).sort()).toEqual(
      [first.settlementId, second.settlementId].sort(),
    )
  })
})

describe('the month', () => {
  it('is not declared before it is over, nor while a day differs', async () => {
    expect(await declareMonth(test.desk, CASHIER, null, { ...march(), today: '2025-03-31' })).toMatchObject({
      problems: [{ code: 'YB-W703' }],
    })
    expect(await declareMonth(test.desk, CASHIER, null, march())).toMatchObject({ problems: [{ code: 'YB-W705' }] })
  })

  it('is declared, reviewed with a deduction, confirmed and paid, by different people', async () => {
    const { totals, lines } = await dayOf(test.desk, day('2025-03-04'))
    await reconcile(test.desk, CASHIER, null, { ...day('2025-03-04'), theirs: totals, lines })
    expect(
      (await daysOf(test.desk, { ...day('2025-03-01'), from: '2025-03-01', to: '2025-03-31' })).map(
        ({ state }) => state,
      ),
    ).toEqual(['matched', 'matched'])
    const declared = await declareMonth(test.desk, CASHIER, null, march())
    expect(declared).toMatchObject({ ok: true, value: { settlements: 3, state: 'declared' } })
    expect(await declareMonth(test.desk, CASHIER, null, march())).toMatchObject({ ok: false })
    const { declarationId } = (declared as { value: { declarationId: string } }).value
    const at = { region: HOST, declarationId }
    const bad = [{ settlementId: settlements[0]!, amountFen: 99_999_99, reason: '' }]
    const wrong = await reviewDeclaration(test.desk, REVIEWER, null, { ...at, deductions: bad })
    expect(wrong.ok ? [] : wrong.problems.map(({ code }) => code)).toEqual(['YB-W707', 'YB-W708'])
    const whole = { settlementId: settlements[0]!, amountFen: 49_500, reason: '超医保限定支付范围' }
    const again = await reviewDeclaration(test.desk, REVIEWER, null, { ...at, deductions: [whole, whole, whole] })
    expect(again.ok ? [] : again.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'YB-W711 deductions[1].settlementId',
      'YB-W707 deductions[1].amount',
      'YB-W711 deductions[2].settlementId',
      'YB-W707 deductions[2].amount',
    ])
    const deductions = [{ settlementId: settlements[0]!, amountFen: 1_000, reason: '超医保限定支付范围' }]
    expect(await reviewDeclaration(test.desk, REVIEWER, null, { ...at, deductions })).toMatchObject({
      ok: true,
      value: { deducted: '10.00' },
    })
    expect(await disputeDeclaration(test.desk, CASHIER, null, { ...at, why: '病历已补传' })).toMatchObject({ ok: true })
    expect(await reviewDeclaration(test.desk, REVIEWER, null, { ...at, deductions: [] })).toMatchObject({
      ok: true,
      value: { deducted: '0.00' },
    })
    expect(await payDeclaration(test.desk, FINANCE, null, { ...at, today: '2025-04-10' })).toMatchObject({
      problems: [{ code: 'YB-W904' }],
    })
    expect(await confirmDeclaration(test.desk, CASHIER, null, at)).toMatchObject({ ok: true })
    expect(await payDeclaration(test.desk, REVIEWER, null, { ...at, today: '2025-04-10' })).toMatchObject({
      problems: [{ code: 'YB-W709' }],
    })
    expect(await payDeclaration(test.desk, FINANCE, null, { ...at, today: '2025-04-10' })).toMatchObject({
      ok: true,
      value: { state: 'paid' },
    })
    expect((await declarationsOf(test.desk, HOST, { limit: 10 }))[0]).toMatchObject({ state: 'paid', actions: [] })
  })

  it('is cleared between the regions: generated there, signed and transferred here, and both books net to the fen', async () => {
    const made = await generateClearing(test.desk, CLERK, null, {
      region: HOST,
      homeRegion: HOME,
      month: '2025-03',
      today: '2025-04-12',
    })
    expect(made).toMatchObject({ ok: true, value: { settlements: 3, side: 'host' } })
    await deliverAll(test.desk, DELIVERIES)
    const [mine] = await clearingsOf(test.desk, HOME, { limit: 10 })
    expect(mine).toMatchObject({ side: 'home', state: 'generated', actions: ['sign'] })
    const at = { region: HOME, clearingId: mine!.clearingId }
    expect(await signClearing(test.desk, REVIEWER, null, at)).toMatchObject({ ok: true })
    await deliverAll(test.desk, DELIVERIES)
    const today = '2025-04-20'
    expect(await transferClearing(test.desk, REVIEWER, null, { ...at, today })).toMatchObject({
      problems: [{ code: 'YB-W724' }],
    })
    expect(await transferClearing(test.desk, FINANCE, null, { ...at, today })).toMatchObject({ ok: true })
    await deliverAll(test.desk, DELIVERIES)
    for (const region of [HOST, HOME])
      expect((await clearingsOf(test.desk, region, { limit: 1 }))[0]).toMatchObject({ state: 'closed' })
    const owed = await test.database.query<{ account: string; fen: number }>(OWED)
    expect(owed).toEqual([
      { account: `institution:${institutionId}`, fen: 0 },
      { account: `region:${HOST}`, fen: 0 },
      { account: `region:${HOME}`, fen: 0 },
    ])
  })

  it('takes a reversal after clearing along with the next one, as a negative amount', async () => {
    const why = { why: '误结算', today: '2025-04-15' }
    const reversed = await reverse(test.desk, shenzhener, CLERK, null, { settlementId: settlements[2]!, ...why })
    expect(reversed.ok).toBe(true)
    await deliverAll(test.desk, DELIVERIES)
    const { totals } = await dayOf(test.desk, day('2025-04-15'))
    expect(totals).toMatchObject({ count: 1, totalFen: -100_000 })
    await reconcile(test.desk, CASHIER, null, { ...day('2025-04-15'), theirs: totals, lines: null })
    const april = { ...march(), month: '2025-04', today: '2025-05-02' }
    const declared = await declareMonth(test.desk, CASHIER, null, april)
    expect(declared.ok && Number(declared.value.payable)).toBeLessThan(0)
    const at = { region: HOST, declarationId: declared.ok ? declared.value.declarationId : '' }
    await reviewDeclaration(test.desk, REVIEWER, null, { ...at, deductions: [] })
    expect(await confirmDeclaration(test.desk, CASHIER, null, at)).toMatchObject({ ok: true })
    const made = await generateClearing(test.desk, CLERK, null, {
      region: HOST,
      homeRegion: HOME,
      month: '2025-04',
      today: '2025-05-03',
    })
    expect(made.ok && Number(made.value.amount)).toBeLessThan(0)
    await deliverAll(test.desk, DELIVERIES)
  })

  it('and verify finds the books in order', async () => {
    const reader = openDatabase({ ...test.config, pipeline: false })
    expect((await verify(reader, test.desk.policies)).findings).toEqual([])
    await reader.close()
  })
})

const OWED = sql`
  SELECT account, sum(amount_fen)::bigint AS fen FROM ledger_entry
  WHERE account LIKE 'region:%' OR account LIKE 'institution:%' GROUP BY account ORDER BY account`
