import { DELIVERIES, deliverAll } from '@yibao/platform'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestServer, testServer } from '../test-server.fixture.ts'

let server: TestServer
let cashier: { readonly authorization: string }
let own: string

beforeAll(async () => {
  server = await testServer()
  cashier = await server.as('cashier')
  own = `/api/v1/institutions/${server.hospitals[0]}`
  const person = `/api/v1/regions/${server.who.region}/persons/${server.who.personId}`
  for (const price of ['1000.00', '500.00']) {
    const lines = [{ code: 'A1', price, quantity: '1', providedOn: '2025-03-01' }]
    const made = await post(`${person}/visits`, { care: 'outpatient', lines, useAccount: false })
    expect(made.statusCode, made.body).toBe(201)
  }
  await deliverAll(server.test.desk, DELIVERIES)
})
afterAll(() => server.close())

let keys = 0
const post = (url: string, payload: object, headers: Record<string, string> = cashier) =>
  server.app.inject({ method: 'POST', url, payload, headers: { ...headers, 'idempotency-key': `month-end-${++keys}` } })
const get = (url: string, headers: Record<string, string> = cashier) => server.app.inject({ url, headers })

describe('an institution and its agency', () => {
  it('compare a day: totals first, then each settlement that differs', async () => {
    const { totals, lines } = (await get(`${own}/days/2025-03-01`)).json()
    expect(totals).toEqual({ count: 2, total: '1500.00', fund: '605.00', account: '0.00', cash: '895.00' })
    const wrong = { ...totals, total: '1500.01', cash: '895.01' }
    const first = { ...lines[0], total: wrongBy(lines[0].total), cash: wrongBy(lines[0].cash) }
    const differing = await post(`${own}/days/2025-03-01/reconciliation`, { totals: wrong, lines: [first, lines[1]] })
    expect(differing.json()).toMatchObject({ state: 'different', differences: [{ settlementId: first.settlementId }] })
    const matching = await post(`${own}/days/2025-03-01/reconciliation`, { totals })
    expect(matching.json()).toMatchObject({ state: 'matched', differences: null })
  })

  it('declare, review, confirm and pay the month, by different people', async () => {
    server.test.at('2025-04-02T02:00:00Z')
    cashier = await server.as('cashier', { login: 'cashier-april' })
    const declared = await post(`${own}/declarations`, { month: '2025-03' })
    expect(declared.json(), declared.body).toMatchObject({ state: 'declared', declared: '605.00' })
    const agency = `/api/v1/regions/210200/declarations/${declared.json().declarationId}`
    const [reviewer, finance] = [await server.as('reviewer'), await server.as('finance')]
    const refused = await post(`${agency}/payment`, {}, finance)
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'YB-W904'])
    expect((await post(`${agency}/review`, { deductions: [] }, finance)).statusCode).toBe(403)
    expect((await post(`${agency}/review`, { deductions: [] }, reviewer)).json()).toMatchObject({ state: 'reviewed' })
    const confirmed = await post(`${own}/declarations/${declared.json().declarationId}/confirmation`, {})
    expect(confirmed.json()).toMatchObject({ state: 'confirmed' })
    expect((await post(`${agency}/payment`, {}, finance)).json()).toMatchObject({ state: 'paid', payable: '605.00' })
    const listed = await get('/api/v1/regions/210200/declarations', finance)
    expect(listed.json().declarations[0]).toMatchObject({ state: 'paid', actions: [] })
  })

  it('and another hospital finds neither its days nor its declarations', async () => {
    const other = await server.as('cashier', { login: 'cashier-2', institutionId: server.hospitals[1] })
    expect((await get(`${own}/days/2025-03-01`, other)).statusCode).toBe(403)
    const { declarations } = (await get(`${own}/declarations`)).json()
    const theirs = `/api/v1/institutions/${server.hospitals[1]}/declarations`
    const stolen = await post(`${theirs}/${declarations[0].declarationId}/withdrawal`, {}, other)
    expect(stolen.statusCode).toBe(404)
  })
})

it('anybody finds institutions and what their catalogue has', async () => {
  const found = (await get('/api/v1/institutions?region=210200&level=level3', {})).json()
  expect(found.institutions).toMatchObject([{ institutionId: server.hospitals[0], level: 'level3' }])
  const { items } = (await get(`/api/v1/regions/210200/catalogue?text=${encodeURIComponent('乙类')}`, {})).json()
  expect(items).toMatchObject([{ code: 'B1', class: 'B', selfPayBp: 1000, limitPrice: { level3: '500.00' } }])
})

const wrongBy = (yuan: string): string => `${yuan.slice(0, -1)}${yuan.endsWith('1') ? '2' : '1'}`
