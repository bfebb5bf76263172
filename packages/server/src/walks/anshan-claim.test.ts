import { openDatabase, verify } from '@yibao/platform'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hospital, smallCatalogue } from '../../../platform/src/work/test-desk.fixture.ts'
import { type TestServer, testServer } from '../test-server.fixture.ts'
import { type Json, nobodysNumber, walker } from './walker.fixture.ts'

const [ANSHAN, BEIJING] = ['210300', '110000']
const PATIENT = { idType: '01', idNumber: nobodysNumber('21039919750101005'), name: '病人演示' }
const OTHER = { idType: '01', idNumber: nobodysNumber('21039919750101006'), name: '别人演示' }

let server: TestServer
let institutionId: string
beforeAll(async () => {
  server = await testServer()
  institutionId = await hospital(server.test, { number: 1, region: BEIJING, level: 'level3' })
  await smallCatalogue(server.test, BEIJING)
})
afterAll(() => server.close())

const on = (day: string) => server.test.at(`${day}T02:00:00Z`)
const staff = (role: 'clerk' | 'reviewer' | 'finance', login: string) => walker(server, role, { login, region: ANSHAN })

/** A worker of Anshan, registered and enrolled at the window, with an account to sign in with. */
async function worker(document: typeof PATIENT, login: string) {
  const clerk = staff('clerk', 'clerk-anshan')
  const who: Json = await clerk.post(`/api/v1/regions/${ANSHAN}/persons`, document)
  const path = `/api/v1/regions/${ANSHAN}/persons/${who.personId}`
  const enrolment = { category: 'working', base: '6000.00', from: '2025-01-01', paidOn: '2025-01-01' }
  await clerk.post(`${path}/enrolments/employee`, { ...enrolment, coverageFrom: '2025-01-01' })
  return { path, self: walker(server, 'insured', { login, region: ANSHAN, personId: who.personId }) }
}

const INVOICE = { number: '电子票据 11010125-0000099001', issuedOn: '2025-05-12', amount: '30000.00' }

/** A stay of eleven days at a tertiary hospital in Beijing, 30,000 yuan in scope, paid in cash. */
const application = (papers: readonly object[], rest: object = {}) => ({
  care: 'inpatient',
  institution: { code: institutionId },
  visit: { from: '2025-05-01', to: '2025-05-12' },
  bill: { total: '30000.00' },
  invoices: [INVOICE],
  papers,
  bankAccount: '0000000000000001234',
  ...rest,
})

describe('a worker of Anshan who filed nothing', () => {
  it('pays in cash and claims by hand: papers asked for once, two reviewers, a payment that fails once, paid once', async () => {
    const clerk = staff('clerk', 'clerk-anshan')
    const [first, second] = [staff('reviewer', 'reviewer-1'), staff('reviewer', 'reviewer-2')]
    const finance = staff('finance', 'finance-1')
    const patient = await worker(PATIENT, 'patient')
    const other = await worker(OTHER, 'other')

    // At the counter in Beijing there is no direct settlement without a filing: the registration is taken back.
    on('2025-05-12')
    const cashier = walker(server, 'cashier', { login: 'cashier-beijing', region: BEIJING, institutionId })
    const stay = await cashier.post(`${patient.path}/encounters`, { care: 'inpatient', admittedOn: '2025-05-01' })
    const encounter = `${patient.path}/encounters/${stay.encounterId}`
    const lines = Array(30).fill({ code: 'A1', price: '1000.00', quantity: '1', providedOn: '2025-05-02' })
    await cashier.post(`${encounter}/lines`, { batch: '1', lines })
    expect(await cashier.refused(`${encounter}/settlement`, {})).toMatchObject({ status: 422, codes: ['YB-W405'] })
    await cashier.post(`${encounter}/cancellation`, { why: '未备案，病人现金结算' })

    // Claimed, with one paper missing.
    on('2025-06-02')
    const paper = async (kind: string) => ({ kind, uploadId: await patient.self.upload(patient.path, 'claim', kind) })
    const claims = `${patient.path}/claims`
    const papers = [await paper('invoice'), await paper('itemised-list')]
    const submitted = await patient.self.post(claims, application(papers))
    expect(submitted).toMatchObject({
      state: 'submitted',
      missing: [{ kind: 'discharge-record' }],
      estimate: { status: 'payable', fundTotal: '17580.00' },
    })
    const claim = `${claims}/${submitted.claimId}`

    // The same invoice again is found, whoever brings it and however it is written; who has it is not told to others.
    const respelt = { ...INVOICE, number: '电子票据１１０１０１２５－０００００９９００１' }
    const twice = application(papers, { invoices: [respelt] })
    expect(await patient.self.refused(claims, twice)).toMatchObject({
      codes: ['YB-W601'],
      paths: ['invoices[0].number'],
    })
    const theirs = await Promise.all(
      ['invoice', 'itemised-list'].map(async (kind) => ({
        kind,
        uploadId: await other.self.upload(other.path, 'claim', kind),
      })),
    )
    const stolen = await other.self.refused(
      `${other.path}/claims`,
      application(theirs, { bankAccount: '00000000000077' }),
    )
    expect(stolen).toMatchObject({ status: 422, codes: ['YB-W601'] })
    expect((await other.self.get(`${other.path}/claims`)).claims).toEqual([])

    // Papers are asked for once, all of them.
    expect(await clerk.refused(`${claim}/acceptance`, {})).toMatchObject({ codes: ['YB-W611'] })
    await clerk.post(`${claim}/correction`, { defects: [] })
    expect(await patient.self.get(claim)).toMatchObject({
      state: 'correction',
      correction: [{ kind: 'discharge-record' }],
    })
    await patient.self.post(`${claim}/papers`, { papers: [await paper('discharge-record')] })
    const asked = { defects: [{ kind: 'itemised-list', why: '没有盖章' }] }
    expect(await clerk.refused(`${claim}/correction`, asked)).toMatchObject({ codes: ['YB-W612'] })
    expect(await clerk.post(`${claim}/acceptance`)).toMatchObject({ state: 'accepted' })

    // Two reviewers: the same person cannot do both.
    const { claims: waiting } = await first.get(`/api/v1/regions/${ANSHAN}/claims?state=accepted`)
    expect(waiting).toMatchObject([{ claimId: submitted.claimId, name: '病***' }])
    expect((await staff('clerk', 'clerk-anshan').refused(`${claim}/review`, {})).status).toBe(403)
    await first.post(`${claim}/review`)
    expect(await second.refused(`${claim}/proposal`, { proposal: 'approve' })).toMatchObject({ codes: ['YB-W619'] })
    await first.post(`${claim}/proposal`, { proposal: 'approve' })
    const approval = { fundTotal: '17580.00' }
    expect(await first.refused(`${claim}/approval`, approval)).toMatchObject({ codes: ['YB-W615'] })
    expect(await second.refused(`${claim}/approval`, { fundTotal: '17580.01' })).toMatchObject({ codes: ['YB-W620'] })
    const approved = await second.post(`${claim}/approval`, approval)
    expect(approved).toMatchObject({ state: 'approved' })
    const settlement = await patient.self.get(`${patient.path}/settlements/${approved.settlementId}`)
    // 60 % of what exceeds 700 yuan (鞍山, not filed).
    expect(settlement).toMatchObject({
      kind: 'manual',
      filing: 'unfiled',
      amounts: { total: '30000.00', deductible: '700.00', pooledFund: '17580.00', cash: '12420.00' },
    })

    // The bank cannot pay; another account is given, and it is sent again. Whoever hears of it twice pays once.
    expect(await finance.post(`${claim}/payment`)).toMatchObject({ state: 'paying' })
    await finance.post(`${claim}/payment/failure`, { attempt: 1, reason: '户名与账号不符' })
    await patient.self.post(`${claim}/bank-account`, { bankAccount: '0000000000000005678' })
    expect(await finance.post(`${claim}/payment`)).toMatchObject({ state: 'paying' })
    expect(await finance.refused(`${claim}/payment`, {})).toMatchObject({ status: 409, codes: ['YB-W904'] })
    const arrived = { attempt: 2, bankReference: '演示流水-0001' }
    expect(await finance.post(`${claim}/payment/success`, arrived)).toMatchObject({ state: 'paid' })
    expect(await finance.post(`${claim}/payment/success`, arrived)).toMatchObject({ state: 'paid' })
    const contrary = { attempt: 2, reason: '退汇' }
    expect(await finance.refused(`${claim}/payment/failure`, contrary)).toMatchObject({ codes: ['YB-W625'] })
    expect(await finance.refused(`${claim}/payment`, {})).toMatchObject({ status: 409 })

    // The patient sees what became of it, not who decided; nobody else sees anything.
    const seen = await patient.self.get(claim)
    expect(seen).toMatchObject({ state: 'paid', bankAccount: '***************5678' })
    expect(seen.payments).toMatchObject([
      { attempt: 1, state: 'failed', amount: '17580.00' },
      { attempt: 2, state: 'paid', amount: '17580.00' },
    ])
    expect(JSON.stringify(seen)).not.toContain('reviewer-')
    expect((await other.self.refused(`${claim}/withdrawal`, {})).status).toBe(404)

    const reader = openDatabase({ ...server.test.config, pipeline: false })
    const { findings, settlements } = await verify(reader, server.test.desk.policies)
    await reader.close()
    expect([findings, settlements]).toEqual([[], 1])
  })
})
