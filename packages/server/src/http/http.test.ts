import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '../../../platform/src/database/sql.ts'
import { checkCharacterOf } from '../../../platform/src/secrets/id-number.ts'
import { type TestServer, testServer } from '../test-server.fixture.ts'
import { withoutIdNumbers } from './log.ts'

let server: TestServer
beforeAll(async () => {
  server = await testServer({}, { outboxDepth: async () => 7 })
})
afterAll(() => server.close())

describe('every answer', () => {
  it('lets pages load scripts, styles and data of our own only, and nobody frame them', async () => {
    const { headers } = await server.app.inject('/api')
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none';script-src 'self';style-src 'self';")
    expect(policy).toContain("connect-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|upgrade|https?:/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['strict-transport-security']).toBe(undefined)
  })

  it('over TLS says that TLS it stays, and keeps cookies to it', async () => {
    const secure = await testServer({ publicUrl: 'https://yibao.example.cn' })
    const { headers } = await secure.app.inject('/health/live')
    expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains')
    const out = await secure.app.inject({ method: 'POST', url: '/api/v1/sign-out', headers: await secure.as('clerk') })
    expect(out.headers['set-cookie']).toBe('__Host-yibao=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0; Secure')
    await secure.close()
  })

  it('is kept by no cache where it may hold what is somebody’s', async () => {
    expect((await server.app.inject('/api/v1/sign-in')).headers['cache-control']).toBe('no-store')
  })
})

describe('the probes', () => {
  it('tell that it can settle, by which policies', async () => {
    const ready = await server.app.inject('/health/ready')
    expect(ready.json()).toEqual({ status: 'ready', policies: server.test.desk.policies.current().setHash })
  })

  it('tell that it cannot while the schema is another', async () => {
    const { query } = server.test.database
    await query(sql`UPDATE schema_version SET version = version + 100`)
    expect((await server.app.inject('/health/ready')).json()).toMatchObject({ code: 'YB-H093', status: 503 })
    await query(sql`UPDATE schema_version SET version = version - 100`)
    expect((await server.app.inject('/health/ready')).statusCode).toBe(200)
  })
})

describe('the metrics', () => {
  it('count requests by route and status, connections, events that wait and the lag of the loop', async () => {
    const { body } = await server.app.inject('/metrics')
    expect(body).toMatch(/yibao_http_request_duration_seconds_count\{route="api.page",method="GET",status="200"\} \d/)
    expect(body).toContain('yibao_outbox_events 7')
    expect(body).toMatch(/yibao_database_connections\{state="idle"\} \d/)
    expect(body).toMatch(/nodejs_eventloop_lag_seconds \d/)
  })

  it('ask for their token where there is one', async () => {
    const guarded = await testServer({ metricsToken: 'scrape-me' })
    const get = (headers: Record<string, string>) => guarded.app.inject({ url: '/metrics', headers })
    expect((await get({})).statusCode).toBe(401)
    expect((await get({ authorization: 'Bearer scrape-you' })).statusCode).toBe(401)
    expect((await get({ authorization: 'Bearer scrape-me' })).statusCode).toBe(200)
    await guarded.close()
  })
})

describe('the limits', () => {
  it('hold per address for the public, per user for those signed in, and tell what is left', async () => {
    const limits = { perAddress: 3, signInsPerAddress: 2, perUser: 5, perInstitution: 5 }
    const limited = await testServer({ limits })
    const get = (headers: Record<string, string> = {}) => limited.app.inject({ url: '/api/v1/sign-in', headers })
    const statuses = []
    for (let i = 0; i < 4; i++) statuses.push((await get()).statusCode)
    expect(statuses).toEqual([200, 200, 200, 429])
    const refused = await get()
    expect(refused.json()).toMatchObject({ code: 'YB-H008', status: 429 })
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    const clerk = await limited.as('clerk')
    const mine = []
    for (let i = 0; i < 6; i++) mine.push((await get(clerk)).headers['ratelimit-remaining'])
    expect(mine).toEqual(['4', '3', '2', '1', '0', '0'])
    expect((await get(clerk)).statusCode).toBe(429)
    expect((await get(await limited.as('auditor'))).statusCode).toBe(200)
    const signIn = () =>
      limited.app.inject({ method: 'POST', url: '/api/v1/sign-in', payload: { login: 'nobody', password: 'x' } })
    expect([(await signIn()).statusCode, (await signIn()).statusCode, (await signIn()).statusCode]).toEqual([
      401, 401, 429,
    ])
    await limited.close()
  })
})

describe('the log', () => {
  const number = `21020219900101123${checkCharacterOf('21020219900101123')}`

  it('holds no identity number, address, body, header or query, whatever was sent', async () => {
    const said = ['王小明', number, 'secret-token', '13800001234']
    const everywhere = [
      { url: `/api/v1/persons/${number}?phone=13800001234` },
      {
        url: `/api/v1/regions/210200/persons/${number}/settlements`,
        headers: { authorization: 'Bearer secret-token' },
      },
      { url: '/api/v1/estimate', method: 'POST', payload: { insured: { name: '王小明', number } } },
      { url: '/api/v1/sign-in', method: 'POST', payload: { login: number, password: 'secret-token' } },
      { url: '/api/v1/sign-in', method: 'POST', payload: { login: '王小明', [number]: 1, password: number } },
    ] as const
    for (const one of everywhere) await server.app.inject(one)
    const logged = server.logged()
    expect(logged.split('\n').filter((line) => line.includes('"msg":"request"')).length).toBeGreaterThanOrEqual(5)
    for (const word of said) expect(logged).not.toContain(word)
  })

  it('has a last net for identity numbers, also in full-width digits and with a small x', () => {
    const withX = '11010519491231002X'
    expect(withoutIdNumbers(`{"msg":"${number} and ${withX.toLowerCase()}"}`)).toBe(
      '{"msg":"[identity number] and [identity number]"}',
    )
    expect(withoutIdNumbers('"１１０１０５１９４９１２３１００２Ｘ"')).toBe('"[identity number]"')
    expect(withoutIdNumbers('{"time":1740794400000,"id":"123456789012345678"}')).toContain('123456789012345678')
  })
})
