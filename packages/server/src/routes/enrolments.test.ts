import { DELIVERIES, deliverAll } from '@yibao/platform'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkCharacterOf } from '../../../platform/src/secrets/id-number.ts'
import { type TestServer, testServer } from '../test-server.fixture.ts'

type Headers = { readonly authorization: string }
let server: TestServer
let dalian: Headers
let shenzhen: Headers
let personId: string
beforeAll(async () => {
  server = await testServer()
  dalian = await server.as('clerk')
  shenzhen = await server.as('clerk', { login: 'clerk-shenzhen', region: '440300' })
  personId = await registered('210200', dalian)
  await registered('440300', shenzhen)
})
afterAll(() => server.close())

let keys = 0
const post = (url: string, payload: object, headers: Headers) =>
  server.app.inject({ method: 'POST', url, payload, headers: { ...headers, 'idempotency-key': `enrol-${++keys}-x` } })
const get = (url: string, headers: Headers) => server.app.inject({ url, headers })
const person = (region: string) => `/api/v1/regions/${region}/persons/${personId}`

const FIRST_17 = '21029919900101002'
async function registered(region: string, clerk: Headers): Promise<string> {
  const body = { idType: '01', idNumber: FIRST_17 + checkCharacterOf(FIRST_17), name: '王演示' }
  const made = await post(`/api/v1/regions/${region}/persons`, body, clerk)
  return made.json().personId
}

const ARRIVES = { from: '2025-01-01', paidOn: '2025-01-02', coverageFrom: '2025-01-01' }

describe('a worker of Dalian', () => {
  it('is enrolled, credited for January, and not twice', async () => {
    const worker = { ...ARRIVES, category: 'working', base: '8000.00', employer: '演示单位' }
    const enrolled = await post(`${person('210200')}/enrolments/employee`, worker, dalian)
    expect(enrolled.statusCode, enrolled.body).toBe(201)
    expect(enrolled.json()).toMatchObject({ state: 'active', from: '2025-01-01', conflictsWith: [], usuallyKept: null })
    const run = () => post('/api/v1/regions/210200/monthly-credits', { month: '2025-01' }, dalian)
    const first = (await run()).json()
    expect(first).toMatchObject({ credited: 1, total: '160.00', failed: [], next: null })
    expect((await run()).json()).toMatchObject({ credited: 0, total: '0.00' })
    expect((await get(`${person('210200')}/account`, dalian)).json()).toMatchObject({ balance: '160.00' })
  })

  it('is suspended, resumed and given another base; each step stays in the history', async () => {
    const suspended = await post(`${person('210200')}/enrolments/suspension`, { why: '单位停缴' }, dalian)
    expect(suspended.json()).toMatchObject({ state: 'suspended', from: '2025-04-01' })
    const again = await post(`${person('210200')}/enrolments/suspension`, { why: '再停' }, dalian)
    expect([again.statusCode, again.json().code]).toEqual([409, 'YB-W904'])
    const resumed = await post(
      `${person('210200')}/enrolments/resumption`,
      { from: '2025-04-01', paidOn: '2025-03-01', coverageFrom: '2025-04-01', backPaid: true },
      dalian,
    )
    expect(resumed.json(), resumed.body).toMatchObject({ state: 'active', continuousSince: '2025-01-01' })
    const based = await post(`${person('210200')}/enrolments/base`, { base: '9000.00', from: '2025-05-01' }, dalian)
    expect(based.json(), based.body).toMatchObject({ state: 'active', from: '2025-05-01' })
    const own = await server.as('insured', { login: 'wang-yanshi', personId })
    const { enrolments } = (await get(`${person('210200')}/enrolments`, own)).json()
    expect(enrolments[0]).toMatchObject({ from: '2025-05-01', base: '9000.00', actions: expect.any(Array) })
    expect((await get(`${person('210200')}/enrolments/current`, own)).json()).toMatchObject({ base: '8000.00' })
    expect((await get(`${person('210200')}/enrolments/current?on=2019-01-01`, own)).statusCode).toBe(404)
  })

  it('is found to be insured twice when Shenzhen enrols him; Shenzhen decides, Dalian is stopped', async () => {
    const there = { from: '2025-03-01', paidOn: '2025-03-01', plan: 'tier1', category: 'working', base: '9000.00' }
    const enrolled = await post(`${person('440300')}/enrolments/employee`, there, shenzhen)
    expect(enrolled.json(), enrolled.body).toMatchObject({ state: 'conflict' })
    const listed = await get('/api/v1/regions/440300/enrolment-conflicts', shenzhen)
    const [conflict] = listed.json().conflicts
    expect(conflict).toMatchObject({ personId, state: 'conflict' })
    expect(conflict.conflictsWith.length).toBeGreaterThan(0)
    const path = `${person('440300')}/enrolments/${conflict.enrolmentId}/resolution`
    expect((await post(path, { keep: 'new', why: '在深圳就业' }, dalian)).statusCode).toBe(403)
    const resolved = await post(path, { keep: 'new', why: '在深圳就业' }, shenzhen)
    expect(resolved.json(), resolved.body).toMatchObject({ state: 'conflict' })
    await deliverAll(server.test.desk, DELIVERIES)
    expect((await get(`${person('440300')}/enrolments/current`, shenzhen)).json()).toMatchObject({ state: 'active' })
  })

  it('takes the account along: accepted there, closed here by somebody else', async () => {
    const asked = await post(`${person('440300')}/enrolment-transfers`, { fromRegion: '210200' }, shenzhen)
    expect(asked.statusCode, asked.body).toBe(201)
    await deliverAll(server.test.desk, DELIVERIES)
    const { transfers } = (await get('/api/v1/regions/210200/enrolment-transfers', dalian)).json()
    expect(transfers).toMatchObject([{ personId, side: 'out', state: 'requested', actions: ['close', 'return'] }])
    const path = `${person('210200')}/enrolment-transfers/${transfers[0].transferId}`
    const owing = await post(`${path}/closing`, { arrears: '12.00' }, dalian)
    expect([owing.statusCode, owing.json().code]).toEqual([422, 'YB-W145'])
    const closed = await post(`${path}/closing`, { arrears: '0.00' }, dalian)
    expect(closed.json(), closed.body).toMatchObject({ state: 'closed', account: '160.00' })
    await deliverAll(server.test.desk, DELIVERIES)
    const [transfer] = (await get(`${person('440300')}/enrolment-transfers`, shenzhen)).json().transfers
    expect(transfer).toMatchObject({ state: 'completed', account: '160.00' })
    expect((await get(`${person('440300')}/account`, shenzhen)).json()).toMatchObject({ balance: '160.00' })
  })
})
