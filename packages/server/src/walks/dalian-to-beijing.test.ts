import { DELIVERIES, deliverAll, openDatabase, verify } from '@yibao/platform'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hospital, smallCatalogue } from '../../../platform/src/work/test-desk.fixture.ts'
import { pageTexts, popplerHere } from '../statement/poppler.fixture.ts'
import { type TestServer, testServer } from '../test-server.fixture.ts'
import { type Json, nobodysNumber, type Walker, walker } from './walker.fixture.ts'

const [DALIAN, ANSHAN, BEIJING] = ['210200', '210300', '110000']
const FATHER = { idType: '01', idNumber: nobodysNumber('21029919700101003'), name: '父演示' }
const DAUGHTER = { idType: '01', idNumber: nobodysNumber('21039919950101004'), name: '女演示' }

let server: TestServer
let institutionId: string
beforeAll(async () => {
  server = await testServer()
  institutionId = await hospital(server.test, { number: 1, region: BEIJING, level: 'level3' })
  await smallCatalogue(server.test, BEIJING)
})
afterAll(() => server.close())

const on = (day: string) => server.test.at(`${day}T02:00:00Z`)
const delivered = () => deliverAll(server.test.desk, DELIVERIES)
const staff = (role: 'clerk' | 'reviewer' | 'finance', region: string) =>
  walker(server, role, { login: `${role}-${region}`, region })
const personOf = ({ region, personId }: Json) => `/api/v1/regions/${region}/persons/${personId}`

/** Registered and enrolled as a worker, with so much on the account by two people's hands, and an account to sign in with. */
async function insured(region: string, document: typeof FATHER, login: string, yuan: string) {
  const [clerk, finance] = [staff('clerk', region), staff('finance', region)]
  const who = await clerk.post(`/api/v1/regions/${region}/persons`, document)
  const worker = { category: 'working', base: '8000.00', from: '2025-01-01', paidOn: '2025-01-01' }
  await clerk.post(`${personOf(who)}/enrolments/employee`, { ...worker, coverageFrom: '2025-01-01' })
  const credit = await clerk.post(`${personOf(who)}/account/credits`, { amount: yuan, reason: '期初余额' })
  await finance.post(`${personOf(who)}/account/credits/${credit.creditId}/decision`, { decision: 'approve' })
  return { path: personOf(who), self: walker(server, 'insured', { login, region, personId: who.personId }) }
}

/** Ten lines of a day: five of class A, four of class B over their limit price, one of class C. */
const linesOf = (providedOn: string): readonly object[] => [
  ...Array(5).fill({ code: 'A1', price: '1000.00', quantity: '1', providedOn }),
  ...Array(4).fill({ code: 'B1', price: '600.00', quantity: '1', providedOn }),
  { code: 'C1', price: '200.00', quantity: '1', providedOn },
]

// 40 lines: 20 A at 1,000; 16 B at 600, of which 100 over the limit and a tenth of 500 paid first; 4 C at 200.
// In scope 20,000 + 16 × 450 = 27,200. Dalian worker, first stay at a tertiary hospital, long-term elsewhere as at home:
// deductible 850, 85 %: 22,397.50.
const AMOUNTS = {
  total: '30400.00',
  outOfCatalogue: '800.00',
  overLimit: '1600.00',
  preSelfPay: '800.00',
  inScope: '27200.00',
  deductible: '850.00',
  pooledFund: '22397.50',
  fundTotal: '22397.50',
  personTotal: '8002.50',
}

describe('a worker of Dalian who lives in Beijing', () => {
  it('is filed, treated, settled, taken back, settled again; and what Beijing’s hospital is paid, Dalian pays Beijing', async () => {
    const beijing = { cashier: beijingCashier(), clerk: staff('clerk', BEIJING), finance: staff('finance', BEIJING) }
    const dalian = { clerk: staff('clerk', DALIAN), reviewer: staff('reviewer', DALIAN) }
    const father = await insured(DALIAN, FATHER, 'father', '2000.00')
    const daughter = await insured(ANSHAN, DAUGHTER, 'daughter', '5000.00')

    // The daughter shares her account with him, 3,000 yuan a year; he confirms.
    const bond = await daughter.self.post(`${daughter.path}/account/bonds`, {
      member: { region: DALIAN, ...FATHER },
      relation: 'child',
      limit: '3000.00',
    })
    await delivered()
    await father.self.post(`${father.path}/account/bonds/${bond.bondId}/answer`, { answer: 'confirm' })
    await delivered()

    // Filed by commitment letter: approved by itself, papers to follow.
    const commitment = await father.self.upload(father.path, 'filing', '承诺书')
    const filing = await father.self.post(`${father.path}/filings`, {
      reason: 'residence',
      place: BEIJING,
      from: '2025-03-01',
      papers: SHOWN,
      commitment,
    })
    expect(filing).toMatchObject({ state: 'active', type: 'long-term', basis: 'commitment', papersComplete: false })

    // Admitted by the cashier, who knows no more than the card.
    on('2025-03-03')
    const card = { idType: FATHER.idType, idNumber: FATHER.idNumber }
    const identified = await beijing.cashier.post('/api/v1/persons/identify', card)
    expect(identified.homes).toMatchObject([{ region: DALIAN, shared: [{ bondId: bond.bondId, relation: 'child' }] }])
    const patient = personOf({ region: DALIAN, personId: identified.personId })
    expect(patient).toBe(father.path)
    const admitted = await beijing.cashier.post(`${patient}/encounters`, { care: 'inpatient' })
    const stay = `${patient}/encounters/${admitted.encounterId}`

    // Lines in batches; one of them is wrong, is told by its place, and is put right.
    on('2025-03-07')
    for (const day of ['2025-03-03', '2025-03-04', '2025-03-05'])
      await beijing.cashier.post(`${stay}/lines`, { batch: day, lines: linesOf(day) })
    const last = linesOf('2025-03-06')
    const wrong = last.map((line, i) => (i === 6 ? { ...line, code: 'B9' } : line))
    expect(await beijing.cashier.refused(`${stay}/lines`, { batch: '2025-03-06', lines: wrong })).toMatchObject({
      status: 422,
      paths: ['lines[6].code'],
    })
    await beijing.cashier.post(`${stay}/lines`, { batch: '2025-03-06', lines: last })
    const shown = await beijing.cashier.get(stay)
    expect([shown.lines.length, shown.total]).toEqual([40, '30400.00'])

    // Pre-settled, discharged, settled: the account pays, then the daughter's as far as she allows, then cash.
    on('2025-03-10')
    await beijing.cashier.post(`${stay}/discharge`, {})
    const before = await beijing.cashier.post(`${stay}/presettlement`, {})
    expect(before).toMatchObject({ status: 'payable', filing: 'long-term', amounts: AMOUNTS })
    const paidBy = { account: '2000.00', sharedAccount: '3000.00', cash: '3002.50' }
    const settle = () => beijing.cashier.post(`${stay}/settlement`, { shared: [{ bondId: bond.bondId }] })
    const first = await settle()
    expect(first).toMatchObject({ filing: { applied: 'long-term' }, amounts: { ...AMOUNTS, ...paidBy } })
    await delivered()
    expect(await balances(father, daughter)).toEqual(['0.00', '2000.00'])

    // The statement, as the patient has it.
    const statement = `${father.path}/settlements/${first.settlementId}/statement`
    const pdf = await father.self.fetch(`${statement}.pdf`)
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    // The bill, what the fund pays and what is paid in cash.
    const figures = ['30,400.00', '22,397.50', '3,002.50']
    if (popplerHere()) for (const figure of figures) expect(pageTexts(pdf).join()).toContain(figure)
    const { verification } = await father.self.get(statement)
    const check = new URL(verification.url)
    expect(await beijing.cashier.get(check.pathname + check.search)).toMatchObject({ result: 'genuine' })

    // The agency takes it back; everybody has their money again, and the paper says so when it is checked.
    on('2025-03-12')
    const reversal = `${father.path}/settlements/${first.settlementId}/reversal`
    const reversed = await dalian.clerk.post(reversal, { why: '补办转诊备案后重新结算' })
    expect(reversed.amounts).toMatchObject({ total: '-30400.00', fundTotal: '-22397.50' })
    await delivered()
    expect(await balances(father, daughter)).toEqual(['2000.00', '5000.00'])
    expect(await beijing.cashier.get(check.pathname + check.search)).toMatchObject({ result: 'reversed-since' })

    // The late referral, back to the admission: taken, and approved.
    on('2025-03-13')
    const certificate = await father.self.upload(father.path, 'filing', '转诊转院证明')
    const referral = await father.self.post(`${father.path}/filings`, {
      reason: 'referral',
      place: BEIJING,
      from: '2025-03-03',
      papers: [...SHOWN, { name: '转诊转院证明', uploadId: certificate }],
    })
    expect(referral).toMatchObject({ state: 'submitted', type: 'referral' })
    const { filings } = await dalian.reviewer.get(`/api/v1/regions/${DALIAN}/filings?state=submitted`)
    expect(filings).toMatchObject([{ filingId: referral.filingId, name: '父**' }])
    await dalian.reviewer.post(`${father.path}/filings/${referral.filingId}/review`)
    const granted = await dalian.reviewer.post(`${father.path}/filings/${referral.filingId}/approval`)
    expect(granted).toMatchObject({ state: 'active', from: '2025-03-03' })

    // Settled again. Both filings cover the place; long-term residence comes first and is the better one.
    const again = await settle()
    expect(again).toMatchObject({
      filing: { applied: 'long-term', filingId: filing.filingId },
      amounts: { ...AMOUNTS, ...paidBy },
    })
    await delivered()
    expect(await balances(father, daughter)).toEqual(['0.00', '2000.00'])

    await monthEnd(beijing, dalian)
    const reader = openDatabase({ ...server.test.config, pipeline: false })
    const { findings, settlements } = await verify(reader, server.test.desk.policies)
    await reader.close()
    expect([findings, settlements]).toEqual([[], 3])
  })
})

const beijingCashier = (): Walker =>
  walker(server, 'cashier', { login: 'cashier-beijing', region: BEIJING, institutionId })

type Office = { readonly clerk: Walker; readonly reviewer: Walker }

/** Days compared, the month declared, reviewed, confirmed and paid; then Beijing's statement for Dalian, signed and paid. */
async function monthEnd(
  { cashier, clerk, finance }: { readonly cashier: Walker; readonly clerk: Walker; readonly finance: Walker },
  dalian: Office,
): Promise<void> {
  on('2025-04-02')
  const own = `/api/v1/institutions/${institutionId}`
  const { days } = await cashier.get(`${own}/days?from=2025-03-01&to=2025-03-31`)
  expect(days.map(({ day }: { day: string }) => day)).toEqual(['2025-03-10', '2025-03-12', '2025-03-13'])
  for (const { day } of days) {
    const { totals } = await cashier.get(`${own}/days/${day}`)
    expect(await cashier.post(`${own}/days/${day}/reconciliation`, { totals })).toMatchObject({ state: 'matched' })
  }
  // Settled, taken back and settled again: what is owed is one bill, the fund's part and both accounts'.
  const owed = '27397.50'
  const declared = await cashier.post(`${own}/declarations`, { month: '2025-03' })
  expect(declared).toMatchObject({ state: 'declared', settlements: 3, declared: owed })
  const declaration = `/api/v1/regions/${BEIJING}/declarations/${declared.declarationId}`
  await staff('reviewer', BEIJING).post(`${declaration}/review`, { deductions: [] })
  await cashier.post(`${own}/declarations/${declared.declarationId}/confirmation`)
  expect(await finance.post(`${declaration}/payment`)).toMatchObject({ state: 'paid', payable: owed })

  const ofBeijing = `/api/v1/regions/${BEIJING}/clearings`
  const ofDalian = `/api/v1/regions/${DALIAN}/clearings`
  const made = await clerk.post(ofBeijing, { homeRegion: DALIAN, month: '2025-03' })
  expect(made).toMatchObject({ state: 'generated', settlements: 3, amount: owed })
  await delivered()
  const signature = `${ofDalian}/${made.clearingId}/signature`
  expect((await staff('reviewer', BEIJING).refused(signature, {})).status).toBe(403)
  expect(await dalian.reviewer.post(signature)).toMatchObject({ state: 'signed', amount: owed })
  await staff('finance', DALIAN).post(`${ofDalian}/${made.clearingId}/transfer`)
  await delivered()
  await delivered()
  const [there, here] = [
    await clerk.get(`${ofBeijing}/${made.clearingId}`),
    await dalian.clerk.get(`${ofDalian}/${made.clearingId}`),
  ]
  expect([there, here]).toMatchObject([
    { side: 'host', state: 'closed', amount: owed },
    { side: 'home', state: 'closed', amount: owed },
  ])
  expect(there.lines).toEqual(here.lines)
  expect(there.lines.map(({ owed }: { owed: string }) => owed)).toEqual([owed, `-${owed}`, owed])
}

/** What is on the accounts of both, with nothing set aside. */
async function balances(...both: readonly { readonly path: string; readonly self: Walker }[]) {
  const accounts = await Promise.all(both.map(({ path, self }) => self.get(`${path}/account`)))
  expect(accounts.map(({ setAside }) => setAside)).toEqual(['0.00', '0.00'])
  return accounts.map(({ balance }) => balance)
}

/** What the nation asks of every filing: shown by signing in, and by applying. */
const SHOWN = [
  { name: '医保电子凭证、身份证或社保卡（任一）', uploadId: null },
  { name: '异地就医备案表', uploadId: null },
]
