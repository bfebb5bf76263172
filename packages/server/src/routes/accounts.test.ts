import { DELIVERIES, deliverAll, type Who } from '@yibao/platform'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestServer, testServer } from '../test-server.fixture.ts'

type Headers = { readonly authorization: string }
let server: TestServer
let clerk: Headers
let father: { readonly who: Who; readonly headers: Headers }
let daughter: typeof father

const NAMES = { father: '父演示', daughter: '女演示' }
beforeAll(async () => {
  server = await testServer()
  clerk = await server.as('clerk')
  father = await enrolled('father', 'D0000001')
  daughter = await enrolled('daughter', 'D0000002')
})
afterAll(() => server.close())

let keys = 0
const post = (url: string, payload: object, headers: Headers) =>
  server.app.inject({ method: 'POST', url, payload, headers: { ...headers, 'idempotency-key': `accounts-${++keys}` } })
const get = (url: string, headers: Headers) => server.app.inject({ url, headers })
const account = ({ who }: typeof father) => `/api/v1/regions/${who.region}/persons/${who.personId}/account`

/** Somebody registered by a passport, enrolled as a worker of Dalian, with a sign-in. */
async function enrolled(login: 'father' | 'daughter', idNumber: string): Promise<typeof father> {
  const people = '/api/v1/regions/210200/persons'
  const person = { idType: '16', idNumber, name: NAMES[login], sex: 'female', birthDate: '1990-01-01' }
  const who: Who = (await post(people, person, clerk)).json()
  const worker = { category: 'working', base: '8000.00', from: '2025-01-01', paidOn: '2025-01-01' }
  const made = await post(
    `${people}/${who.personId}/enrolments/employee`,
    { ...worker, coverageFrom: '2025-01-01' },
    clerk,
  )
  if (made.statusCode !== 201) throw new Error(made.body)
  return { who, headers: await server.as('insured', { login, personId: who.personId }) }
}

describe('money for an account by hand', () => {
  it('is proposed by a clerk and booked by finance; the movement is on record', async () => {
    const proposed = await post(`${account(daughter)}/credits`, { amount: '500.00', reason: '期初余额' }, clerk)
    expect(proposed.json(), proposed.body).toMatchObject({ state: 'proposed', amount: '500.00' })
    const decision = `${account(daughter)}/credits/${proposed.json().creditId}/decision`
    expect((await post(decision, { decision: 'approve' }, clerk)).statusCode).toBe(403)
    const finance = await server.as('finance')
    const { credits } = (await get('/api/v1/regions/210200/credits', finance)).json()
    expect(credits).toMatchObject([{ creditId: proposed.json().creditId, amount: '500.00', proposedBy: 'clerk' }])
    expect((await post(decision, { decision: 'approve' }, finance)).json()).toMatchObject({ state: 'approved' })
    const { movements, next } = (await get(`${account(daughter)}/movements?limit=1`, daughter.headers)).json()
    expect(movements).toMatchObject([{ amount: '500.00', reason: 'credit', bookedOn: '2025-03-01' }])
    const rest = await get(`${account(daughter)}/movements?limit=1&before=${next}`, daughter.headers)
    expect(rest.json()).toEqual({ movements: [], next: null })
    const forged = await get(`${account(daughter)}/movements?before=${next}AA`, daughter.headers)
    expect(forged.json().code).toBe('YB-H041')
  })
})

describe('a daughter shares her account with her father', () => {
  let bondId: string
  it('by his number and name; he confirms, and nobody else can', async () => {
    const member = { region: '210200', idType: '16', idNumber: 'D0000001', name: NAMES.father }
    const invitation = { member, relation: 'child', limit: '300.00' }
    const unknown = await post(
      `${account(daughter)}/bonds`,
      { ...invitation, member: { ...member, name: '别人' } },
      daughter.headers,
    )
    expect([unknown.statusCode, unknown.json().code]).toEqual([404, 'YB-W901'])
    const invited = await post(`${account(daughter)}/bonds`, invitation, daughter.headers)
    expect(invited.json(), invited.body).toMatchObject({ side: 'payer', relation: 'child', state: 'invited' })
    bondId = invited.json().bondId
    await deliverAll(server.test.desk, DELIVERIES)
    const answer = `${account(father)}/bonds/${bondId}/answer`
    expect((await post(answer, { answer: 'confirm' }, daughter.headers)).statusCode).toBe(404)
    expect((await post(answer, { answer: 'confirm' }, clerk)).statusCode).toBe(403)
    expect((await post(answer, { answer: 'confirm' }, father.headers)).json()).toMatchObject({ state: 'bound' })
    await deliverAll(server.test.desk, DELIVERIES)
    const shown = (await get(account(daughter), daughter.headers)).json()
    expect(shown).toMatchObject({ balance: '500.00', bonds: [{ bondId, state: 'bound', limit: '300.00' }] })
    expect(shown.bonds[0].otherName).toBe('父**')
  })

  it('his visit is paid from hers as far as the bond allows, and she sees the movement', async () => {
    const visits = `/api/v1/regions/210200/persons/${father.who.personId}/visits`
    const lines = [{ code: 'C1', price: '1000.00', quantity: '1', providedOn: '2025-03-01' }]
    const inScope = [{ code: 'A1', price: '1000.00', quantity: '1', providedOn: '2025-03-01' }]
    const cashier = await server.as('cashier')
    const wrong = { care: 'outpatient', lines, shared: [{ bondId: '00000000-0000-8000-8000-000000000000' }] }
    expect((await post(visits, wrong, cashier)).json().code).toBe('YB-W508')
    const settled = await post(visits, { care: 'outpatient', lines: inScope, shared: [{ bondId }] }, cashier)
    expect(settled.statusCode, settled.body).toBe(201)
    expect(settled.json().amounts).toMatchObject({ sharedAccount: '300.00' })
    await deliverAll(server.test.desk, DELIVERIES)
    expect((await get(account(daughter), daughter.headers)).json()).toMatchObject({
      balance: '200.00',
      setAside: '0.00',
    })
    const { movements } = (await get(`${account(daughter)}/movements`, daughter.headers)).json()
    const sharing = { for: 'bill', other: father.who, otherName: '父**' }
    expect(movements[0]).toMatchObject({ amount: '-300.00', reason: 'hold', sharing })
    expect(movements[1]).toMatchObject({ amount: '500.00', reason: 'credit', sharing: null })
  })

  it('sends money to his wallet, which he accepts once', async () => {
    const sent = await post(`${account(daughter)}/transfers`, { bondId, amount: '120.00' }, daughter.headers)
    expect(sent.json(), sent.body).toMatchObject({ side: 'from', amount: '120.00', state: 'pending' })
    await deliverAll(server.test.desk, DELIVERIES)
    const path = `${account(father)}/transfers/${sent.json().transferId}/answer`
    expect((await post(path, { answer: 'accept' }, father.headers)).json()).toMatchObject({ state: 'accepted' })
    const twice = await post(path, { answer: 'accept' }, father.headers)
    expect([twice.statusCode, twice.json().code]).toEqual([409, 'YB-W904'])
    const waiting = (await get(account(father), father.headers)).json()
    expect(waiting).toMatchObject({ balance: '120.00', transfers: [] })
    const { movements } = (await get(`${account(father)}/movements`, father.headers)).json()
    expect(movements).toMatchObject([{ amount: '120.00', sharing: { for: 'received', other: daughter.who } }])
  })
})
