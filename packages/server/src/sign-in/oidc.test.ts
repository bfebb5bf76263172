import { SYSTEM } from '@yibao/platform'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { accepted } from '../problem/request-error.ts'
import { type TestServer, testServer } from '../test-server.fixture.ts'
import { openAccount } from './accounts.ts'
import { OIDC_PATH, oidcSubject } from './oidc.ts'
import { CLIENT, openProvider, type Provider } from './provider.fixture.ts'

let provider: Provider
let server: TestServer
beforeAll(async () => {
  provider = await openProvider('employee-17')
  server = await testServer({ oidc: { issuer: provider.issuer, ...CLIENT } })
  const account = { login: 'clerk-17', displayName: '经办员乙', region: '210200', institutionId: null, personId: null }
  const subject = oidcSubject(provider.issuer, 'employee-17')
  accepted(await openAccount(server.test.desk, SYSTEM, null, { ...account, role: 'clerk', oidcSubject: subject }))
})
afterAll(async () => {
  await server.close()
  await provider.close()
})
beforeEach(() => provider.lie({}))

/** As a browser goes: to the provider and back, with the cookie it was given. */
async function there() {
  const begun = await server.app.inject(OIDC_PATH)
  expect(begun.statusCode, begun.body).toBe(303)
  const cookie = String(begun.headers['set-cookie']).split(';')[0]!
  const asked = new URL(String(begun.headers.location))
  const back = await fetch(asked, { redirect: 'manual' })
  return { cookie, asked, back: new URL(back.headers.get('location')!) }
}
const arrive = (back: URL, cookie: string) =>
  server.app.inject({ url: `${back.pathname}${back.search}`, headers: { cookie } })

describe('a clerk signs in through the provider', () => {
  it('with a code, PKCE, state and nonce, and is the account that the subject is bound to', async () => {
    const { cookie, asked, back } = await there()
    expect(asked.searchParams.get('code_challenge_method')).toBe('S256')
    expect(back.href).toContain(`http://localhost:8787${OIDC_PATH}/callback?code=`)
    const arrived = await arrive(back, cookie)
    expect(arrived.statusCode, arrived.body).toBe(303)
    expect(arrived.headers.location).toBe('/sign-in')
    const [session, spent] = arrived.headers['set-cookie'] as string[]
    expect(session).toMatch(/^yibao=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict/)
    expect(spent).toContain('Max-Age=0')
    const me = await server.app.inject({ url: '/api/v1/me', headers: { cookie: session!.split(';')[0]! } })
    expect(me.json()).toMatchObject({ id: 'clerk-17', role: 'clerk' })
  })

  it('not with somebody else’s cookie, without one, with another state, or twice', async () => {
    const [mine, theirs] = [await there(), await there()]
    expect((await arrive(mine.back, theirs.cookie)).json()).toMatchObject({ status: 401, code: 'YB-H026' })
    expect((await arrive(theirs.back, '')).json().code).toBe('YB-H026')
    const third = await there()
    third.back.searchParams.set('state', 'another')
    expect((await arrive(third.back, third.cookie)).json().code).toBe('YB-H026')
    const fourth = await there()
    expect((await arrive(fourth.back, fourth.cookie)).statusCode).toBe(303)
    expect((await arrive(fourth.back, fourth.cookie)).json().code).toBe('YB-H026')
  })

  it.each([
    ['nonce', 'another'],
    ['aud', 'somebody-else'],
    ['iss', 'http://127.0.0.1:1'],
  ])('not with an ID token whose %s is not ours', async (claim, value) => {
    provider.lie({ [claim]: value })
    const { cookie, back } = await there()
    expect((await arrive(back, cookie)).json().code).toBe('YB-H026')
  })

  it('not as a subject that no account is bound to', async () => {
    provider.lie({ sub: 'employee-18' })
    const { cookie, back } = await there()
    expect((await arrive(back, cookie)).json()).toMatchObject({ status: 403, code: 'YB-H027' })
  })

  it('not after ten minutes on the way', async () => {
    const { cookie, back } = await there()
    server.test.at('2025-03-01T02:10:01Z')
    expect((await arrive(back, cookie)).json().code).toBe('YB-H026')
    server.test.at('2025-03-01T02:00:00Z')
  })
})

it('a provider that cannot be reached is told as such; local accounts still sign in', async () => {
  const alone = await testServer({ oidc: { issuer: 'http://127.0.0.1:1', ...CLIENT } })
  expect((await alone.app.inject(OIDC_PATH)).json()).toMatchObject({ status: 503, code: 'YB-H028' })
  expect((await alone.app.inject('/api/v1/sign-in')).json()).toEqual({ local: true, oidc: OIDC_PATH })
  await alone.close()
})

it('under TLS the cookie on the way is one that browsers take over TLS only', async () => {
  const oidc = { issuer: provider.issuer, ...CLIENT }
  const secure = await testServer({ publicUrl: 'https://yibao.example.cn', oidc })
  const begun = await secure.app.inject(OIDC_PATH)
  expect(begun.headers['set-cookie']).toMatch(
    /^__Secure-yibao-oidc=[\w-]+; Path=\/api\/v1\/sign-in\/oidc; HttpOnly; SameSite=Lax; Max-Age=600; Secure$/,
  )
  await secure.close()
})

it('without a provider there is no such way in', async () => {
  const local = await testServer()
  expect((await local.app.inject(OIDC_PATH)).json()).toMatchObject({ status: 404, code: 'YB-H005' })
  expect((await local.app.inject('/api/v1/sign-in')).json()).toEqual({ local: true, oidc: null })
  await local.close()
})
