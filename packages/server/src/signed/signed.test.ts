import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestServer, testServer } from '../test-server.fixture.ts'
import { signatureOf } from './canonical.ts'

let server: TestServer
let key: string
let path: string

beforeAll(async () => {
  server = await testServer()
  const admin = await server.as('admin')
  const issued = await server.app.inject({
    method: 'POST',
    url: `/api/v1/regions/210200/institutions/${server.hospitals[0]}/signing-key`,
    headers: { ...admin, 'idempotency-key': 'issue-key-1' },
  })
  key = issued.json().key
  path = `/api/v1/regions/${server.who.region}/persons/${server.who.personId}/visits`
})
afterAll(() => server.close())

const NOW_S = Date.parse('2025-03-01T02:00:00Z') / 1000
const VISIT = JSON.stringify({
  care: 'outpatient',
  lines: [{ code: 'A1', price: '10.00', quantity: '1', providedOn: '2025-03-01' }],
})

let count = 0
function send({
  body = VISIT,
  signedBody = body,
  timestamp = String(NOW_S),
  nonce = `nonce-of-the-test-${++count}`,
  institution = server.hospitals[0] as string,
  url = path,
  signedKey = key,
}: Partial<Record<'body' | 'signedBody' | 'timestamp' | 'nonce' | 'institution' | 'url' | 'signedKey', string>> = {}) {
  const signature = signatureOf(signedKey, { method: 'POST', path, timestamp, nonce, body: Buffer.from(signedBody) })
  return server.app.inject({
    method: 'POST',
    url,
    payload: body,
    headers: {
      'content-type': 'application/json',
      'idempotency-key': `signed-${++count}-x`,
      'x-yibao-institution': institution,
      'x-yibao-timestamp': timestamp,
      'x-yibao-nonce': nonce,
      'x-yibao-signature': signature,
    },
  })
}

it('an institution settles by a request it has signed', async () => {
  const made = await send()
  expect(made.statusCode, made.body).toBe(201)
  expect(made.json().amounts.total).toBe('10.00')
})

it('the same request sent again is refused: its nonce was used', async () => {
  expect((await send({ nonce: 'the-one-and-only-nonce' })).statusCode).toBe(201)
  expect((await send({ nonce: 'the-one-and-only-nonce' })).json()).toMatchObject({ status: 401, code: 'YB-H033' })
})

it('a body, an address, a key or an institution other than the one that was signed is refused', async () => {
  const tampered = [
    await send({ signedBody: VISIT.replace('10.00', '11.00') }),
    await send({ url: `${path}?x=1` }),
    await send({ signedKey: 'another key' }),
    await send({ institution: server.hospitals[1] }),
    await send({ institution: 'H99999999999' }),
  ]
  expect(tampered.map((one) => one.json().code)).toEqual(Array(5).fill('YB-H032'))
})

it('a clock more than five minutes off is refused, to either side', async () => {
  for (const [seconds, status] of [
    [-301, 401],
    [-299, 201],
    [299, 201],
    [301, 401],
  ] as const) {
    expect((await send({ timestamp: String(NOW_S + seconds) })).statusCode, `${seconds} s`).toBe(status)
  }
})

it('headers that are not in order are refused before anything is looked up', async () => {
  expect((await send({ nonce: 'short' })).json().code).toBe('YB-H030')
})

it('a new key makes the one before worthless', async () => {
  const admin = await server.as('admin', { login: 'admin-2' })
  const url = `/api/v1/regions/210200/institutions/${server.hospitals[0]}/signing-key`
  const headers = { ...admin, 'idempotency-key': 'issue-key-2' }
  const issued = await server.app.inject({ method: 'POST', url, headers })
  expect((await send()).json().code).toBe('YB-H032')
  expect((await send({ signedKey: issued.json().key })).statusCode).toBe(201)
  const again = await server.app.inject({ method: 'POST', url, headers })
  expect(again.json().key).toBe(null)
})
