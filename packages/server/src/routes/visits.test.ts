import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestServer, testServer } from '../test-server.fixture.ts'

let server: TestServer
let cashier: { readonly authorization: string }
let base: string

beforeAll(async () => {
  server = await testServer()
  cashier = await server.as('cashier')
  base = `/api/v1/regions/${server.who.region}/persons/${server.who.personId}/encounters`
})
afterAll(() => server.close())

let keys = 0
const post = (url: string, payload: object, headers = cashier) =>
  server.app.inject({ method: 'POST', url, payload, headers: { ...headers, 'idempotency-key': `visits-${++keys}` } })
const get = (url: string, headers = cashier) => server.app.inject({ url, headers })

it('a visit is shown with its lines and with what may be done, to its institution and to nobody else', async () => {
  const { encounterId } = (await post(base, { care: 'outpatient', selected: true })).json()
  const line = { code: 'B1', price: '100.00', quantity: '2.5', providedOn: '2025-03-01' }
  await post(`${base}/${encounterId}/lines`, { batch: '1', lines: [line] })
  const shown = (await get(`${base}/${encounterId}`)).json()
  expect(shown).toMatchObject({ state: 'open', admittedOn: '2025-03-01', total: '250.00' })
  expect(shown.actions).toEqual(['upload', 'discharge', 'settle', 'cancel'])
  expect(shown.lines).toMatchObject([{ code: 'B1', quantity: '2.5', preSelfPay: '25.00', inScope: '225.00' }])
  const other = await server.as('cashier', { login: 'cashier-2', institutionId: server.hospitals[1] })
  expect((await get(`${base}/${encounterId}`, other)).statusCode).toBe(404)
  expect((await get(base, other)).json().encounters).toEqual([])
  expect((await get(base)).json().encounters).toMatchObject([{ encounterId, total: '250.00' }])
})

it('a pre-settlement explains itself as an estimate does', async () => {
  const { encounterId } = (await post(base, { care: 'outpatient', selected: true })).json()
  const line = { code: 'A1', price: '1000.00', quantity: '1', providedOn: '2025-03-01' }
  await post(`${base}/${encounterId}/lines`, { batch: '1', lines: [line] })
  const asked = await post(`${base}/${encounterId}/presettlement?lang=en`, { useAccount: false })
  const { amounts, explanation } = asked.json()
  expect(explanation.amounts).toEqual(amounts)
  expect(explanation.steps.map(({ label }: { label: string }) => label).join()).toMatch(/deductible/i)
})

it('a stay ends on a day between admission and today; a registration by mistake is taken back for a reason', async () => {
  const { encounterId } = (await post(base, { care: 'inpatient' })).json()
  const late = await post(`${base}/${encounterId}/discharge`, { dischargedOn: '2025-03-02' })
  expect([late.statusCode, late.json().code]).toEqual([422, 'YB-W302'])
  expect((await post(`${base}/${encounterId}/discharge`, {})).json()).toMatchObject({ state: 'discharged' })
  expect((await post(`${base}/${encounterId}/cancellation`, {})).statusCode).toBe(400)
  expect((await post(`${base}/${encounterId}/cancellation`, { why: '登记错了人' })).json()).toMatchObject({
    state: 'cancelled',
  })
  expect((await get(`${base}/${encounterId}`)).json().actions).toEqual([])
})
