import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkCharacterOf } from '../../../platform/src/secrets/id-number.ts'
import { hospital } from '../../../platform/src/work/test-desk.fixture.ts'
import { type TestServer, testServer } from '../test-server.fixture.ts'

type Headers = { readonly authorization: string }
let server: TestServer
let clerk: Headers
let auditor: Headers
beforeAll(async () => {
  server = await testServer()
  clerk = await server.as('clerk')
  auditor = await server.as('auditor')
})
afterAll(() => server.close())

const PEOPLE = '/api/v1/regions/210200/persons'
/** County 99 of Dalian stands in no edition of GB/T 2260: these numbers belong to nobody. */
const idNumber = (order: string): string => {
  const first17 = `21029919900101${order}`
  return first17 + checkCharacterOf(first17)
}
const NUMBER = idNumber('001')
let keys = 0
const post = (url: string, payload: object, headers: Headers) =>
  server.app.inject({ method: 'POST', url, payload, headers: { ...headers, 'idempotency-key': `people-${++keys}` } })
const get = (url: string, headers: Headers) => server.app.inject({ url, headers })

describe('a person whom a clerk registers', () => {
  let personId: string
  it('is found by their document and shown masked; nobody is registered twice', async () => {
    const written = {
      idType: '01',
      idNumber: NUMBER,
      name: '王演示',
      phone: '00000000001',
      bankAccount: '000000000000001',
      // What the number tells may be left out or written as null.
      sex: null,
      birthDate: null,
    }
    const made = await post(PEOPLE, written, clerk)
    expect(made.statusCode, made.body).toBe(201)
    personId = made.json().personId
    const again = await post(PEOPLE, written, clerk)
    expect(again.json()).toMatchObject({ code: 'YB-W101' })
    const found = await post(`${PEOPLE}/find`, { idType: '01', idNumber: NUMBER }, auditor)
    const masked = { personId, idNumber: `210299********${NUMBER.slice(-4)}`, name: '王**', phone: '000****0001' }
    expect(found.json()).toMatchObject(masked)
    expect((await get(`${PEOPLE}/${personId}`, clerk)).json()).toEqual(found.json())
    const { people } = (await get(`${PEOPLE}?limit=100`, clerk)).json()
    expect(people).toContainEqual(found.json())
    const wrong = await post(PEOPLE, { ...written, idNumber: '210299199001010019', phone: 'x' }, clerk)
    expect(wrong.statusCode).toBe(422)
    expect(
      wrong
        .json()
        .problems.map(({ path }: { path: string }) => path)
        .sort(),
    ).toEqual(['idNumber', 'phone'])
  })

  it('is revealed field by field for a reason, which the trail keeps', async () => {
    const revealed = await post(`${PEOPLE}/${personId}/reveal`, { field: 'idNumber', why: '核对银行退票' }, clerk)
    expect(revealed.json()).toEqual({ field: 'idNumber', value: NUMBER })
    expect(revealed.headers['cache-control']).toBe('no-store')
    expect((await post(`${PEOPLE}/${personId}/reveal`, { field: 'name', why: ' ' }, clerk)).json().code).toBe('YB-W108')
  })

  it('changes their phone themselves, and nobody else does', async () => {
    const own = await server.as('insured', { login: 'wang', personId })
    const changed = await post(`${PEOPLE}/${personId}/contact`, { phone: '00000000002' }, own)
    expect(changed.json()).toEqual({ personId, changed: ['phone'] })
    const other = await server.as('insured', { login: 'li' })
    for (const answer of [
      await get(`${PEOPLE}/${personId}`, other),
      await post(`${PEOPLE}/${personId}/contact`, { phone: null }, other),
    ])
      expect([answer.statusCode, answer.json().code]).toEqual([404, 'YB-W901'])
    expect((await get(`${PEOPLE}/${personId}`, own)).json()).toMatchObject({ phone: '000****0002' })
  })

  it('is identified by the cashier of another region, who learns what a bill needs and no more', async () => {
    const enrolled = { category: 'working', base: '8000.00', from: '2025-01-01', paidOn: '2025-01-01', backPaid: false }
    const made = await post(
      `${PEOPLE}/${personId}/enrolments/employee`,
      { ...enrolled, coverageFrom: '2025-01-01' },
      clerk,
    )
    expect(made.statusCode, made.body).toBe(201)
    await hospital(server.test, { number: 1, region: '110000', level: 'level3' })
    const beijing = await server.as('cashier', { login: 'cashier-bj', region: '110000', institutionId: 'H11000000001' })
    const identified = await post('/api/v1/persons/identify', { idType: '01', idNumber: NUMBER }, beijing)
    expect(identified.json(), identified.body).toEqual({
      personId,
      person: { idType: '01', idNumber: `210299********${NUMBER.slice(-4)}`, name: '王**', sex: 'male' },
      homes: [
        {
          region: '210200',
          enrolment: {
            scheme: 'employee',
            plan: null,
            category: 'working',
            state: 'active',
            benefitsFrom: '2025-01-01',
          },
          shared: [],
        },
      ],
    })
    const nobody = await post('/api/v1/persons/identify', { idType: '01', idNumber: idNumber('777') }, beijing)
    const nothing = await post('/api/v1/persons/identify', { idType: '77', idNumber: '1' }, beijing)
    expect([nobody.statusCode, nobody.json().problems]).toEqual([404, nothing.json().problems])
    expect((await get(`${PEOPLE}/${personId}`, beijing)).statusCode).toBe(403)
    const audit = await get(`${PEOPLE}/${personId}/audit`, auditor)
    const events: readonly { action: string; actor: string; why: string | null }[] = audit.json().events
    expect(events).toContainEqual(expect.objectContaining({ action: 'person.identify', actor: 'cashier-bj' }))
    expect(events).toContainEqual(expect.objectContaining({ action: 'person.reveal', why: '核对银行退票' }))
  })
})

it('no identity number that was sent or revealed stands in the log', () => {
  expect(server.logged()).not.toContain(NUMBER)
  expect(server.logged()).toContain('people.identify')
})
