import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insured } from '../../../platform/src/work/test-desk.fixture.ts'
import { type TestServer, testServer } from '../test-server.fixture.ts'
import { type Walker, walker } from '../walks/walker.fixture.ts'

const [DALIAN, BEIJING, SHANGHAI] = ['210200', '110000', '310000']
const QUEUE = `/api/v1/regions/${DALIAN}/filings`
let server: TestServer
let clerk: Walker
let reviewer: Walker

beforeAll(async () => {
  server = await testServer()
  clerk = walker(server, 'clerk')
  reviewer = walker(server, 'reviewer')
})
afterAll(() => server.close())

async function worker(name: string, login: string) {
  const who = await insured(server.test, { region: DALIAN, name, scheme: 'employee', category: 'working' })
  const person = `/api/v1/regions/${DALIAN}/persons/${who.personId}`
  return { person, filings: `${person}/filings`, self: walker(server, 'insured', { login, personId: who.personId }) }
}

const SHOWN = [
  { name: '医保电子凭证、身份证或社保卡（任一）', uploadId: null },
  { name: '异地就医备案表', uploadId: null },
]

describe('long-term residence in Beijing', () => {
  it('is drafted, rewritten, submitted with a commitment letter, and complete when the papers come', async () => {
    const { person, filings, self } = await worker('居住者', 'resident-1')
    const wish = { reason: 'residence', place: SHANGHAI, from: '2025-03-01' }
    const draft = await self.post(`${filings}/drafts`, wish)
    expect(draft).toMatchObject({ state: 'draft', place: SHANGHAI })
    const rewritten = await self.post(`${filings}/${draft.filingId}/draft`, { ...wish, place: BEIJING })
    expect(rewritten).toMatchObject({ filingId: draft.filingId, placeName: '北京市' })
    const bare = { ...wish, place: BEIJING, papers: SHOWN }
    expect(await self.refused(`${filings}/${draft.filingId}/submission`, bare)).toMatchObject({ codes: ['YB-W205'] })
    const commitment = await self.upload(person, 'filing', '承诺书')
    const filed = await self.post(`${filings}/${draft.filingId}/submission`, { ...bare, commitment })
    expect(filed).toMatchObject({ state: 'active', basis: 'commitment', papersComplete: false })

    const proof = { name: '长期居住证明', uploadId: await self.upload(person, 'filing', '长期居住证明') }
    const complete = await clerk.post(`${filings}/${draft.filingId}/papers`, { papers: [proof] })
    expect(complete).toMatchObject({ state: 'active', papersComplete: true })
    const listed = await self.get(filings)
    expect(listed.filings).toMatchObject([{ filingId: draft.filingId, papers: [{}, {}, {}, {}], correction: null }])
  })

  it('is one at a time, and neither cancelled nor changed within its lock', async () => {
    const { person, filings, self } = await worker('锁定者', 'resident-2')
    const commitment = await self.upload(person, 'filing', '承诺书')
    const wish = { reason: 'residence', place: BEIJING, from: '2025-03-01', papers: SHOWN, commitment }
    const { filingId, lockedTo } = await self.post(filings, wish)
    expect(lockedTo > '2025-03-01').toBe(true)
    expect(await self.refused(filings, { ...wish, place: SHANGHAI })).toMatchObject({ status: 409, codes: ['YB-W201'] })
    const cancel = { why: '回大连居住' }
    expect(await self.refused(`${filings}/${filingId}/cancellation`, cancel)).toMatchObject({
      status: 409,
      codes: ['YB-W208'],
    })
    const moved = { ...wish, place: SHANGHAI, from: '2025-03-02' }
    expect(await self.refused(`${filings}/${filingId}/change`, moved)).toMatchObject({ codes: ['YB-W208'] })
  })
})

describe('a referral', () => {
  it('waits for the agency, is returned once with everything, handed in again, and approved', async () => {
    const { person, filings, self } = await worker('转诊者', 'referred-1')
    const certificate = async () => ({
      name: '转诊转院证明',
      uploadId: await self.upload(person, 'filing', '转诊转院证明'),
    })
    const wish = { reason: 'referral', place: BEIJING, from: '2025-03-01' }
    const filed = await self.post(filings, { ...wish, papers: [...SHOWN, await certificate()] })
    expect(filed).toMatchObject({ state: 'submitted', type: 'referral' })
    expect(await clerk.get(`${QUEUE}/counts`)).toEqual({ submitted: 1, 'in-review': 0, 'change-pending': 0 })
    const queue = await clerk.get(`${QUEUE}?state=submitted`)
    expect(queue).toMatchObject({ filings: [{ filingId: filed.filingId, name: '转**', ageDays: 0 }], next: null })

    const one = `${filings}/${filed.filingId}`
    await reviewer.post(`${one}/review`)
    const defects = [{ paper: '转诊转院证明', why: '没有盖章' }]
    expect(await reviewer.post(`${one}/return`, { defects })).toMatchObject({ state: 'returned' })
    expect((await self.get(filings)).filings[0].correction).toEqual(defects)
    await self.post(`${one}/submission`, { ...wish, papers: [...SHOWN, await certificate()] })
    await clerk.post(`${one}/review`)
    expect(await clerk.refused(`${one}/return`, { defects })).toMatchObject({ status: 409, codes: ['YB-W213'] })
    expect(await reviewer.refused(`${one}/approval`, {})).toMatchObject({ status: 409, codes: ['YB-W212'] })
    expect(await clerk.post(`${one}/approval`)).toMatchObject({ state: 'active' })
    expect(await self.refused(`${one}/approval`, {})).toMatchObject({ status: 403 })
    expect(await self.post(`${one}/cancellation`, { why: '不去了' })).toMatchObject({ state: 'cancelled' })
  })

  it('is rejected with a reason that the applicant reads', async () => {
    const { person, filings, self } = await worker('被拒者', 'referred-2')
    const certificate = { name: '转诊转院证明', uploadId: await self.upload(person, 'filing', '转诊转院证明') }
    const filed = await self.post(filings, {
      reason: 'referral',
      place: BEIJING,
      from: '2025-03-01',
      papers: [...SHOWN, certificate],
    })
    await clerk.post(`${filings}/${filed.filingId}/review`)
    await clerk.post(`${filings}/${filed.filingId}/rejection`, { why: '本市可以诊治' })
    expect((await self.get(filings)).filings[0]).toMatchObject({ state: 'rejected', note: '本市可以诊治' })
  })
})

it('a filing is not found by another person, nor under the address of another', async () => {
  const [mine, other] = [await worker('甲', 'mine'), await worker('乙', 'other')]
  const wish = { reason: 'travel', place: BEIJING, from: '2025-03-01', papers: SHOWN }
  const { filingId } = await mine.self.post(mine.filings, wish)
  const cancel = { why: '试试' }
  expect((await other.self.refused(`${mine.filings}/${filingId}/cancellation`, cancel)).status).toBe(404)
  expect((await other.self.refused(`${other.filings}/${filingId}/cancellation`, cancel)).status).toBe(404)
  const anshan = walker(server, 'clerk', { login: 'clerk-anshan', region: '210300' })
  expect((await anshan.refused(`${mine.filings}/${filingId}/cancellation`, cancel)).status).toBe(403)
  const moved = mine.filings.replace(DALIAN, '210300')
  expect((await anshan.refused(`${moved}/${filingId}/cancellation`, cancel)).status).toBe(404)
})
