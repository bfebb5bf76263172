import { DELIVERIES, deliverAll } from '@yibao/platform'
import readExcelFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestServer, testServer } from '../test-server.fixture.ts'

type Headers = { readonly authorization: string }
let server: TestServer
let cashier: Headers
beforeAll(async () => {
  server = await testServer()
  cashier = await server.as('cashier')
  const visits = `/api/v1/regions/210200/persons/${server.who.personId}/visits`
  for (const [price, minute] of [
    ['1000.00', '00'],
    ['500.00', '01'],
  ]) {
    server.test.at(`2025-03-01T02:${minute}:00Z`)
    const lines = [{ code: 'A1', price, quantity: '1', providedOn: '2025-03-01' }]
    await post(visits, { care: 'outpatient', lines, useAccount: false }, cashier)
  }
  await deliverAll(server.test.desk, DELIVERIES)
})
afterAll(() => server.close())

let keys = 0
const post = (url: string, payload: object, headers: Headers) =>
  server.app.inject({ method: 'POST', url, payload, headers: { ...headers, 'idempotency-key': `exports-${++keys}` } })
const rowsOf = async (file: Buffer) => (await readExcelFile(file))[0]!.data

it('an institution takes its month home, and no other’s', async () => {
  const url = `/api/v1/institutions/${server.hospitals[0]}/settlements.xlsx`
  const file = await server.app.inject({ url: `${url}?month=2025-03`, headers: cashier })
  expect(file.headers['content-disposition']).toBe('attachment; filename="settlements-2025-03.xlsx"')
  const [head, ...rows] = await rowsOf(file.rawPayload)
  const total = head!.indexOf('医疗费总额')
  expect(rows.map((row) => row[total])).toEqual([1000, 500])
  expect(await rowsOf((await server.app.inject({ url: `${url}?month=2025-02`, headers: cashier })).rawPayload)).toEqual(
    [head],
  )
  const other = await server.as('cashier', { login: 'cashier-2', institutionId: server.hospitals[1] })
  expect((await server.app.inject({ url: `${url}?month=2025-03`, headers: other })).statusCode).toBe(403)
})

describe('a bulk export of a region', () => {
  it('leaves the house once, when one asked and another allowed it', async () => {
    const [clerk, reviewer] = [await server.as('clerk'), await server.as('reviewer')]
    const base = '/api/v1/regions/210200/exports'
    const asked = await post(base, { from: '2025-03-01', to: '2025-03-01', why: '月度统计' }, clerk)
    expect(asked.statusCode, asked.body).toBe(201)
    const one = `${base}/${asked.json().exportId}`
    expect((await post(`${one}/file`, {}, clerk)).statusCode).toBe(409)
    expect((await post(`${one}/decision`, { decision: 'approve' }, clerk)).statusCode).toBe(403)
    expect((await post(`${one}/decision`, { decision: 'approve' }, reviewer)).json()).toMatchObject({
      state: 'approved',
    })
    const file = await post(`${one}/file`, {}, clerk)
    expect(file.statusCode).toBe(200)
    const [head, ...rows] = await rowsOf(file.rawPayload)
    expect(rows.map((row) => row[head!.indexOf('医疗费总额')])).toEqual([1000, 500])
    const again = await post(`${one}/file`, {}, clerk)
    expect([again.statusCode, again.json().code]).toEqual([409, 'YB-W904'])
    const auditor = await server.as('auditor')
    const today = '/api/v1/regions/210200/audit?from=2025-03-01&to=2025-03-01'
    const events: { action: string }[] = []
    for (let before = ''; ; ) {
      const page = await server.app.inject({ url: `${today}&limit=3${before}`, headers: auditor })
      events.push(...page.json().events)
      if (page.json().next === null) break
      before = `&before=${page.json().next}`
    }
    const actions = events.map(({ action }) => action).filter((action) => action.startsWith('export.'))
    expect(actions).toEqual(['export.download', 'export.approve', 'export.request'])
    const long = await server.app.inject({ url: today.replace('to=2025-03-01', 'to=2025-04-01'), headers: auditor })
    expect(long.json().code).toBe('YB-H042')
  })
})
