import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestServer, testServer } from '../test-server.fixture.ts'

let server: TestServer
let cashier: { readonly authorization: string }
let settlement: string

beforeAll(async () => {
  server = await testServer({ publicUrl: 'https://yibao.example.cn' })
  cashier = await server.as('cashier')
  const person = `/api/v1/regions/${server.who.region}/persons/${server.who.personId}`
  const lines = [
    { code: 'A1', price: '1000.00', quantity: '1', providedOn: '2025-03-01' },
    { code: 'B1', price: '600.00', quantity: '1', providedOn: '2025-03-01' },
    { code: null, name: '自费耗材', price: '30.00', quantity: '1', providedOn: '2025-03-01' },
  ]
  const made = await post(`${person}/visits`, { care: 'outpatient', lines, useAccount: false })
  settlement = `${person}/settlements/${made.json().settlementId}`
})
afterAll(() => server.close())

let keys = 0
const post = (url: string, payload: object) =>
  server.app.inject({ method: 'POST', url, payload, headers: { ...cashier, 'idempotency-key': `statement-${++keys}` } })
const get = (url: string, headers: Record<string, string> = cashier) => server.app.inject({ url, headers })

describe('the statement of a settlement', () => {
  it('as data: lines by class, payers, steps with sources, and the person masked', async () => {
    const shown = await get(`${settlement}/statement`)
    expect(shown.statusCode, shown.body).toBe(200)
    expect(shown.json()).toMatchObject({
      state: 'settled',
      amounts: {
        total: '1630.00',
        outOfCatalogue: '30.00',
        overLimit: '100.00',
        preSelfPay: '50.00',
        inScope: '1450.00',
      },
      verification: { url: expect.stringContaining('https://yibao.example.cn/api/v1/statements/210200/') },
    })
    expect(shown.body).not.toContain('工人甲')
  })

  it('as a PDF, in Chinese and in English', async () => {
    for (const lang of ['zh', 'en']) {
      const pdf = await get(`${settlement}/statement.pdf?lang=${lang}`)
      expect(pdf.headers['content-type']).toBe('application/pdf')
      expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    }
  })

  it('is told genuine to whoever scans its code, and changed where a digit differs', async () => {
    const { verification } = (await get(`${settlement}/statement`)).json()
    const { pathname, search } = new URL(verification.url)
    const genuine = await get(`${pathname}${search}`, {})
    expect(genuine.json()).toEqual({
      result: 'genuine',
      settledOn: '2025-03-01',
      total: '1630.00',
      fundTotal: '577.50',
    })
    const code = search.slice(-12)
    const forged = `${pathname}${search.slice(0, -12)}${code.startsWith('A') ? 'B' : 'A'}${code.slice(1)}`
    expect((await get(forged, {})).json()).toEqual({ result: 'changed' })
  })

  it('is told reversed since, once it was; and the reversal has a statement of its own, negative', async () => {
    const { verification } = (await get(`${settlement}/statement`)).json()
    const reversed = await post(`${settlement}/reversal`, { why: '费用录错' })
    const { pathname, search } = new URL(verification.url)
    expect((await get(`${pathname}${search}`, {})).json()).toMatchObject({ result: 'reversed-since' })
    const own = settlement.replace(/[^/]+$/, reversed.json().settlementId)
    expect((await get(`${own}/statement`)).json()).toMatchObject({ state: 'reversal', amounts: { total: '-1630.00' } })
  })

  it('is not found by another hospital', async () => {
    const other = await server.as('cashier', { login: 'cashier-2', institutionId: server.hospitals[1] })
    expect((await get(`${settlement}/statement`, other)).statusCode).toBe(404)
  })
})
