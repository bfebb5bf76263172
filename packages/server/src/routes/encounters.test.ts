import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestServer, testServer } from '../test-server.fixture.ts'

let server: TestServer
let cashier: { readonly authorization: string }
let base: string

beforeAll(async () => {
  server = await testServer()
  cashier = await server.as('cashier')
  base = `/api/v1/regions/${server.who.region}/persons/${server.who.personId}`
})
afterAll(() => server.close())

let keys = 0
const post = (url: string, payload: object, headers: object = cashier, key = `key-${++keys}-of-test`) =>
  server.app.inject({ method: 'POST', url, payload, headers: { ...headers, 'idempotency-key': key } })

const LINE = { code: 'A1', price: '1000.00', quantity: '2', providedOn: '2025-03-01' }

describe('a Dalian worker at a tertiary hospital', () => {
  it('registers, uploads, pre-settles and settles; the fund pays what the policy says, and it is booked once', async () => {
    const admitted = await post(`${base}/encounters`, { care: 'outpatient', selected: true })
    expect(admitted.statusCode, admitted.body).toBe(201)
    const encounter = `${base}/encounters/${admitted.json().encounterId}`
    const uploaded = await post(`${encounter}/lines`, { batch: '1', lines: [LINE] })
    expect(uploaded.json()).toMatchObject({ total: '2000.00', lines: [{ lineNo: 1, class: 'A', inScope: '2000.00' }] })
    const before = await post(`${encounter}/presettlement`, { useAccount: false })
    expect(before.json()).toMatchObject({ status: 'payable', amounts: { total: '2000.00' } })
    const settled = await post(`${encounter}/settlement`, { useAccount: false }, cashier, 'settle-once')
    expect(settled.statusCode, settled.body).toBe(201)
    expect(settled.json().amounts).toEqual(before.json().amounts)
    const again = await post(`${encounter}/settlement`, { useAccount: false }, cashier, 'settle-once')
    expect(again.json()).toEqual(settled.json())
    const other = await post(`${encounter}/settlement`, { useAccount: true }, cashier, 'settle-once')
    expect(other.statusCode).toBe(422)
    expect(other.json()).toMatchObject({ code: 'YB-W902', problems: [{ path: 'Idempotency-Key' }] })
    const twice = await post(`${encounter}/settlement`, {})
    expect(twice.statusCode).toBe(409)
    expect(twice.json().code).toBe('YB-W904')
  })

  it('settles a visit in one call; shows, explains and reverses it', async () => {
    server.test.at('2025-03-01T02:05:00Z')
    const made = await post(`${base}/visits`, { care: 'outpatient', lines: [LINE], useAccount: false })
    expect(made.statusCode, made.body).toBe(201)
    const { settlementId, amounts } = made.json()
    const listed = await server.app.inject({ url: `${base}/settlements?limit=1`, headers: cashier })
    expect(listed.json()).toMatchObject({ settlements: [{ settlementId, amounts }], next: settlementId })
    const shown = await server.app.inject({ url: `${base}/settlements/${settlementId}?lang=en`, headers: cashier })
    expect(shown.json().explanation.amounts).toEqual(amounts)
    expect(shown.json().explanation.steps.length).toBeGreaterThan(3)
    server.test.at('2025-03-01T02:10:00Z')
    const reversed = await post(`${base}/settlements/${settlementId}/reversal`, { why: '费用录错' })
    expect(reversed.statusCode, reversed.body).toBe(201)
    expect(reversed.json().amounts.total).toBe('-2000.00')
    const [reversal] = (await server.app.inject({ url: `${base}/settlements`, headers: cashier })).json().settlements
    expect(reversal).toMatchObject({ state: 'reversal', reverses: settlementId })
  })

  it('is told of every wrong line at once', async () => {
    const lines = [LINE, { code: 'Z9', price: '五元', quantity: '0', providedOn: '2025-02-01' }]
    const refused = await post(`${base}/visits`, { care: 'outpatient', lines })
    expect(refused.statusCode).toBe(422)
    expect(refused.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    const paths = refused.json().problems.map(({ path }: { path: string }) => path)
    expect(paths.sort()).toEqual(['lines[1].code', 'lines[1].price', 'lines[1].providedOn', 'lines[1].quantity'])
  })

  it('is told of every field that does not fit, in the address and in the body', async () => {
    const body = { care: 'surgery', lines: [{ price: 5, quantity: '1', providedOn: '2025-03-01' }], bonus: true }
    const refused = await post(`${base}/visits?x=1`, body)
    expect(refused.statusCode).toBe(400)
    const told = refused.json().problems.map(({ code, path }: { code: string; path: string }) => `${code} ${path}`)
    expect(told.sort()).toEqual(['YB-H001 bonus', 'YB-H001 care', 'YB-H001 lines[0].code', 'YB-H001 lines[0].price'])
  })

  it('cannot be settled for without an idempotency key', async () => {
    const refused = await server.app.inject({
      method: 'POST',
      url: `${base}/visits`,
      headers: { ...cashier, 'accept-language': 'en' },
      payload: { care: 'outpatient', lines: [LINE] },
    })
    expect(refused.statusCode).toBe(400)
    expect(refused.json()).toMatchObject({ code: 'YB-H007', detail: 'a request that writes needs an idempotency key' })
  })
})

describe('a cashier of another hospital', () => {
  it('finds neither the visit nor its settlement, and lists none', async () => {
    const made = await post(`${base}/visits`, { care: 'outpatient', lines: [LINE] })
    const { encounterId, settlementId } = made.json()
    const other = await server.as('cashier', { login: 'cashier-2', institutionId: server.hospitals[1] })
    const settlement = `${base}/settlements/${settlementId}`
    const tried = [
      await post(`${base}/encounters/${encounterId}/lines`, { batch: '1', lines: [LINE] }, other),
      await post(`${base}/encounters/${encounterId}/settlement`, {}, other),
      await post(`${settlement}/reversal`, { why: '试试' }, other),
      await server.app.inject({ url: settlement, headers: other }),
    ]
    expect(tried.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404])
    const listed = await server.app.inject({ url: `${base}/settlements`, headers: other })
    expect(listed.json()).toEqual({ settlements: [], next: null })
  })
})
