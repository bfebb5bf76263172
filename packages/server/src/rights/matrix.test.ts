import type { Who } from '@yibao/platform'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insured } from '../../../platform/src/work/test-desk.fixture.ts'
import { ROOMS } from '../routes/rooms.ts'
import { signatureOf } from '../signed/canonical.ts'
import { type TestServer, testServer } from '../test-server.fixture.ts'
import { tableOf } from './permission.ts'
import { ACCOUNT_ROLES, ROLES, type Role } from './roles.ts'

type Route = { readonly id: string; readonly method: 'GET' | 'POST'; readonly path: string }
type Ids = Readonly<Record<'region' | 'personId' | 'institutionId' | 'encounterId' | 'settlementId' | 'userId', string>>

const TABLE = tableOf(ROOMS)
/** The pages that describe the API do not describe themselves. */
const HIDDEN: readonly Route[] = [
  { id: 'api.document', method: 'GET', path: '/openapi.json' },
  { id: 'api.page', method: 'GET', path: '/api' },
  { id: 'api.style', method: 'GET', path: '/api/style.css' },
]
const NOBODY = '00000000-0000-8000-8000-000000000000'
/** Of ids that no scope asks about, and that are not UUIDs. */
const OTHER_IDS: Readonly<Record<string, string>> = { day: '2025-03-01', month: '2025-03' }

let server: TestServer
let routes: readonly Route[]
let own: Ids
let foreign: Ids
const sessions = new Map<Role, { readonly authorization: string }>()
let key: string

beforeAll(async () => {
  server = await testServer()
  for (const role of ACCOUNT_ROLES) sessions.set(role, await server.as(role))
  key = await signingKey()
  routes = [...HIDDEN, ...described()]
  const other = await insured(server.test, {
    region: '210200',
    name: '工人乙',
    scheme: 'employee',
    category: 'working',
  })
  own = {
    region: '210200',
    personId: server.who.personId,
    institutionId: server.hospitals[0],
    userId: NOBODY,
    ...(await visit(server.who, 'cashier')),
  }
  const elsewhere = await server.as('cashier', { login: 'cashier-elsewhere', institutionId: server.hospitals[1] })
  foreign = {
    region: '210300',
    personId: other.personId,
    institutionId: server.hospitals[1],
    userId: NOBODY,
    ...(await visit(server.who, 'cashier', elsewhere)),
  }
})
afterAll(() => server.close())

async function signingKey(): Promise<string> {
  const url = `/api/v1/regions/210200/institutions/${server.hospitals[0]}/signing-key`
  const headers = { ...sessions.get('admin'), 'idempotency-key': 'matrix-signing-key' }
  return (await server.app.inject({ method: 'POST', url, headers })).json().key
}

async function visit(who: Who, role: Role, headers: object | undefined = sessions.get(role)) {
  const url = `/api/v1/regions/${who.region}/persons/${who.personId}/visits`
  const lines = [{ code: 'A1', price: '10.00', quantity: '1', providedOn: '2025-03-01' }]
  const payload = { care: 'outpatient', lines }
  const key = { 'idempotency-key': `matrix-visit-${JSON.stringify(headers).length}` }
  const made = await server.app.inject({ method: 'POST', url, payload, headers: { ...headers, ...key } })
  const { encounterId, settlementId } = made.json()
  return { encounterId, settlementId } as const
}

function described(): readonly Route[] {
  const { paths = {} } = server.app.swagger() as unknown as {
    paths?: Record<string, Record<string, { operationId: string }>>
  }
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => ({
      id: operationId,
      method: method.toUpperCase() as Route['method'],
      path,
    })),
  )
}

/** A request without body and without idempotency key: whoever is let in is told that something is missing, and writes nothing. */
async function ask({ method, path }: Route, role: Role, ids: Ids) {
  const url = path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name as keyof Ids] ?? OTHER_IDS[name] ?? NOBODY)
  const answer = await server.app.inject({ method, url, headers: headersOf(role, method, url) })
  return { status: answer.statusCode, code: String(answer.body.match(/"code":"(YB-\w+)"/)?.[1] ?? '') }
}

/** Whether it names something beside what scopes ask about: nothing of that id is there, and that may be told. */
const namesOther = ({ path }: Route): boolean =>
  [...path.matchAll(/\{(\w+)\}/g)].some(([, name]) => !Object.hasOwn(own, name!))

let count = 0
function headersOf(role: Role, method: string, path: string): Record<string, string> {
  if (role === 'public') return {}
  if (role !== 'institution') return { ...sessions.get(role) }
  const timestamp = String(Date.parse('2025-03-01T02:00:00Z') / 1000)
  const nonce = `nonce-of-the-matrix-${++count}`
  return {
    'x-yibao-institution': server.hospitals[0],
    'x-yibao-timestamp': timestamp,
    'x-yibao-nonce': nonce,
    'x-yibao-signature': signatureOf(key, { method, path, timestamp, nonce, body: Buffer.alloc(0) }),
  }
}

it('every route has its row in the table, and every row its route', () => {
  expect(routes.map(({ id }) => id).sort()).toEqual([...TABLE.keys()].sort())
})

describe.each(Object.keys(ROLES) as Role[])('as %s', (role) => {
  it('routes without a row for it are refused', async () => {
    for (const route of routes.filter(({ id }) => !letsIn(id, role))) {
      const due = role === 'public' ? { status: 401, code: 'YB-H010' } : { status: 403, code: 'YB-H012' }
      expect(await ask(route, role, own), route.id).toEqual(due)
    }
  })

  it('what is its own is within reach', async () => {
    for (const route of routes.filter(({ id }) => letsIn(id, role) && id !== 'sign-in.out')) {
      const { status, code } = await ask(route, role, own)
      // Not configured here, and told as unknown.
      const out = route.id.startsWith('sign-in.oidc') ? [] : namesOther(route) ? [401, 403] : [401, 403, 404]
      expect(out, `${route.id} ${code}`).not.toContain(status)
      expect(status, `${route.id} ${code}`).toBeLessThan(500)
    }
  })

  it('what is not its own is out of reach', async () => {
    for (const route of routes) {
      const scope = TABLE.get(route.id)?.[role]
      if (scope === 'own-region')
        expect(await ask(route, role, { ...own, region: foreign.region }), route.id).toEqual({
          status: 403,
          code: 'YB-H013',
        })
      if (scope === 'own-person')
        expect(await ask(route, role, { ...own, personId: foreign.personId }), route.id).toEqual({
          status: 404,
          code: 'YB-W901',
        })
      if (scope === 'own-institution') {
        const { status } = await ask(route, role, {
          ...own,
          ...{ ...foreign, region: own.region, personId: own.personId },
        })
        expect([403, 404], route.id).toContain(status)
      }
    }
  })
})

const letsIn = (id: string, role: Role): boolean => {
  const permission = TABLE.get(id) ?? {}
  return permission[role] !== undefined || permission.public !== undefined
}
