import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insured } from '../../../platform/src/work/test-desk.fixture.ts'
import { type TestServer, testServer } from '../test-server.fixture.ts'
import { type Walker, walker } from '../walks/walker.fixture.ts'

const ANSHAN = '210300'
const QUEUE = `/api/v1/regions/${ANSHAN}/claims`
let server: TestServer
let person: string
let self: Walker
const staff = (role: 'clerk' | 'reviewer' | 'finance', login: string) => walker(server, role, { login, region: ANSHAN })

beforeAll(async () => {
  server = await testServer()
  const { personId } = await insured(server.test, {
    region: ANSHAN,
    name: '工人丁',
    scheme: 'employee',
    category: 'working',
  })
  person = `/api/v1/regions/${ANSHAN}/persons/${personId}`
  self = walker(server, 'insured', { login: 'ding', region: ANSHAN, personId })
  server.test.at('2025-06-02T02:00:00Z')
})
afterAll(() => server.close())

let invoices = 0
const application = (papers: readonly object[] = [], rest: object = {}) => ({
  care: 'inpatient',
  institution: { name: '北京演示医院', level: 'level3', place: '110000' },
  visit: { from: '2025-05-01', to: '2025-05-12' },
  bill: { total: '30000.00' },
  invoices: [{ number: `演示发票-${String(++invoices).padStart(8, '0')}`, issuedOn: '2025-05-12', amount: '30000.00' }],
  papers,
  bankAccount: '0000000000000001234',
  ...rest,
})
const whole = () =>
  Promise.all(
    ['invoice', 'itemised-list', 'discharge-record'].map(async (kind) => ({
      kind,
      uploadId: await self.upload(person, 'claim', kind),
    })),
  )

describe('a claim', () => {
  it('brought to the window by somebody who acts for the insured keeps their document from being read', async () => {
    const clerk = staff('clerk', 'clerk-anshan')
    const agent = { idType: '16', idNumber: 'D0000009', name: '代办人' }
    const needed = await clerk.refused(`${person}/claims`, application([], { agent }))
    expect(needed).toMatchObject({ status: 422, codes: ['YB-W104', 'YB-W104'] })
    const known = { ...agent, sex: 'female', birthDate: '1990-01-01' }
    const submitted = await clerk.post(`${person}/claims`, application([], { agent: known }))
    const shown = await clerk.get(`${person}/claims/${submitted.claimId}?lang=en`)
    expect(shown).toMatchObject({
      channel: 'agent',
      agent: { name: '代**', idNumber: '******09' },
      submittedBy: 'clerk-anshan',
    })
    const withdrawal = `${person}/claims/${submitted.claimId}/withdrawal`
    expect(await clerk.post(withdrawal)).toMatchObject({ state: 'withdrawn' })
  })

  it('is rejected with a reason, appealed once, and heard by others', async () => {
    const claim = `${person}/claims/${(await self.post(`${person}/claims`, application(await whole()))).claimId}`
    await staff('clerk', 'clerk-anshan').post(`${claim}/acceptance`)
    const [first, second] = [staff('reviewer', 'reviewer-1'), staff('reviewer', 'reviewer-2')]
    await first.post(`${claim}/review`)
    await first.post(`${claim}/proposal`, { proposal: 'reject', why: '票据与明细不符' })
    await second.post(`${claim}/rejection`, { why: '票据与明细不符' })
    const { howToAppeal, decisions } = await self.get(claim)
    expect(howToAppeal.zh).toContain('申诉一次')
    expect(decisions.second_decision).toMatchObject({ outcome: 'rejected', why: '票据与明细不符' })
    expect(JSON.stringify(decisions)).not.toContain('reviewer-')
    await self.post(`${claim}/appeal`, { why: '明细已重新盖章' })
    expect(await first.refused(`${claim}/review`, {})).toMatchObject({ codes: ['YB-W615'] })
    const third = staff('reviewer', 'reviewer-3')
    expect(await third.post(`${claim}/review`)).toMatchObject({ state: 'first-review' })
  })

  it('waits in the queue of its state, page by page, and is paid by a file that somebody answers for', async () => {
    const ids: string[] = []
    for (const minute of ['01', '02', '03']) {
      server.test.at(`2025-06-02T03:${minute}:00Z`)
      ids.push((await self.post(`${person}/claims`, application(await whole()))).claimId)
    }
    const clerk = staff('clerk', 'clerk-anshan')
    const page = await clerk.get(`${QUEUE}?state=submitted&limit=2`)
    expect(page.claims).toMatchObject([{ claimId: ids[0], name: '工**' }, { claimId: ids[1] }])
    const rest = await clerk.get(`${QUEUE}?state=submitted&limit=2&after=${page.next}`)
    expect([rest.claims.map(({ claimId }: { claimId: string }) => claimId), rest.next]).toEqual([[ids[2]], null])

    const claim = `${person}/claims/${ids[0]}`
    await clerk.post(`${claim}/acceptance`)
    await staff('reviewer', 'reviewer-1').post(`${claim}/review`)
    const deduction = { line: null, amount: '1000.00', why: '不合理检查' }
    await staff('reviewer', 'reviewer-1').post(`${claim}/proposal`, { proposal: 'approve', deductions: [deduction] })
    // 60 % of 29,000 less 700.
    await staff('reviewer', 'reviewer-2').post(`${claim}/approval`, { fundTotal: '16980.00' })
    const finance = staff('finance', 'finance-1')
    await finance.post(`${claim}/payment`)
    const masked = await finance.get(`${QUEUE}/payments`)
    expect(masked.rows).toMatchObject([{ payee: '工**', bankAccount: '***************1234', amount: '16980.00' }])
    expect(await finance.refused(`${QUEUE}/payment-file`, { why: ' ' })).toMatchObject({ codes: ['YB-W618'] })
    const file = await finance.post(`${QUEUE}/payment-file`, { why: '六月第一批付款' })
    expect(file.rows).toMatchObject([{ payee: '工人丁', bankAccount: '0000000000000001234', reference: `${ids[0]}/1` }])
  })
})
