import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from '../../platform/src/database/sql.ts'
import { ACCOUNT_ROLES } from './rights/roles.ts'
import { type TestServer, testServer } from './test-server.fixture.ts'

const RUNS = Number(process.env.YIBAO_FUZZ_REQUESTS ?? 3_000)

let server: TestServer
let routes: readonly { readonly method: string; readonly path: string }[]
let callers: readonly Record<string, string>[]
beforeAll(async () => {
  server = await testServer()
  const { paths = {} } = server.app.swagger()
  routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods ?? {}).map((method) => ({ method: method.toUpperCase(), path })),
  )
  callers = [{}, ...(await Promise.all(ACCOUNT_ROLES.map((role) => server.as(role))))]
})
afterAll(() => server.close())

/** Rows of everything that requests could write; sessions are touched by their use. */
const ROWS = sql`
  SELECT (SELECT count(*) FROM encounter) + (SELECT count(*) FROM settlement) + (SELECT count(*) FROM fee_line)
    + (SELECT count(*) FROM ledger_entry) + (SELECT count(*) FROM outbox) + (SELECT count(*) FROM request_key)
    + (SELECT count(*) FROM user_account) + (SELECT count(*) FROM session) + (SELECT count(*) FROM audit_event) AS rows`

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    "'; DROP TABLE person; --",
    '../../etc/passwd',
    '%00',
    '\u0000',
    '\ud83d',
    '9'.repeat(400),
    '-0.001',
  ),
  fc.constantFrom(
    '210202199001011237',
    '<script>alert(1)</script>',
    '$${7*7}'.slice(1),
    '{{7*7}}',
    'null',
    'NaN',
    '1e309',
    '０．１',
  ),
)
const value: fc.Arbitrary<unknown> = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    hostile,
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...FIELDS()), hostile), tie('any'), { maxKeys: 6 }),
  ),
})).any

/** Names that the routes know, so that something is wrong behind the right name. */
function FIELDS(): readonly string[] {
  return [
    'care',
    'lines',
    'code',
    'price',
    'quantity',
    'providedOn',
    'batch',
    'login',
    'password',
    'why',
    'useAccount',
    'insured',
    'visit',
    'bill',
    'total',
    'role',
    'region',
    '__proto__',
    'constructor',
  ]
}

/** A visit that is right but for one field. */
const nearlyRight = fc
  .tuple(
    fc.constantFrom(
      'care',
      'lines',
      'diagnosis',
      'injury',
      'code',
      'price',
      'quantity',
      'providedOn',
      'origin',
      'extra',
    ),
    value,
  )
  .map(([name, wrong]) => {
    const line = { code: 'A1', price: '10.00', quantity: '1', providedOn: '2025-03-01' }
    const inLine = ['code', 'price', 'quantity', 'providedOn', 'origin'].includes(name)
    const lines = [inLine ? { ...line, [name]: wrong ?? 'x' } : line]
    return { care: 'outpatient', lines, ...(inLine ? {} : { [name]: wrong ?? 'x' }) }
  })

const body = fc.oneof(
  nearlyRight.map((one) => JSON.stringify(one)),
  value.map((one) => JSON.stringify(one) ?? 'null'),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

it(`answers ${RUNS} malformed requests with a problem, never a fault, and keeps no row of them`, async () => {
  const before = await server.test.database.query(ROWS)
  await fc.assert(
    fc.asyncProperty(
      fc.nat(),
      fc.nat(),
      fc.array(fc.oneof(hostile, fc.constantFrom('210200', server.who.personId)), { minLength: 3, maxLength: 3 }),
      body,
      fc.option(hostile),
      async (route, caller, parts, payload, query) => {
        const { method, path } = routes[route % routes.length]!
        let part = 0
        const rightPath = path.replace('{region}', '210200').replace('{personId}', server.who.personId)
        const url = (caller % 2 === 0 ? path : rightPath).replace(
          /\{\w+\}/g,
          () => encodeURIComponent(wellFormed(parts[part++] ?? 'x')) || 'x',
        )
        const answer = await server.app.inject({
          method: method as 'GET',
          url: query === null ? url : `${url}?${encodeURIComponent(wellFormed(query))}=1`,
          headers: {
            ...callers[caller % callers.length],
            'content-type': 'application/json',
            'idempotency-key': 'fuzz-key-1',
          },
          ...(method === 'GET' ? {} : { payload }),
        })
        expect(answer.statusCode, `${method} ${url} ${payload} → ${answer.body}`).toBeLessThan(500)
        expect(answer.body).not.toMatch(/node_modules|at .*\.[tj]s:|SELECT |relation "/)
      },
    ),
    { numRuns: RUNS, endOnFailure: true },
  )
  expect(await server.test.database.query(ROWS)).toEqual(before)
  const faults = server
    .logged()
    .split('\n')
    .filter((line) => line.includes('"level":50'))
  expect(faults).toEqual([])
})

const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '')
