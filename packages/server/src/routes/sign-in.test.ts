import { SYSTEM } from '@yibao/platform'
import { Secret, TOTP } from 'otpauth'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sql } from '../../../platform/src/database/sql.ts'
import { accepted } from '../problem/request-error.ts'
import { openAccount } from '../sign-in/accounts.ts'
import { PASSWORD, type TestServer, testServer } from '../test-server.fixture.ts'

let server: TestServer
beforeEach(async () => {
  server = await testServer()
})
afterEach(() => server.close())

const NOON = '2025-03-01T04:00:00Z'
const later = (ms: number) => new Date(Date.parse(NOON) + ms).toISOString()
const MINUTE = 60_000

/** A clerk's account; `code` is what the authenticator app shows at a moment. */
async function clerk(login = 'clerk-a') {
  server.test.at(NOON)
  const account = { login, displayName: '经办员甲', region: '210200', institutionId: null, personId: null }
  const issued = accepted(
    await openAccount(server.test.desk, SYSTEM, null, { ...account, role: 'clerk', oidcSubject: null }, PASSWORD),
  )
  const secret = Secret.fromBase32(new URL(issued.totpUri!).searchParams.get('secret')!)
  const code = (moment: string) => TOTP.generate({ secret, timestamp: Date.parse(moment) })
  return { login, password: PASSWORD, code }
}

const signIn = (payload: object) => server.app.inject({ method: 'POST', url: '/api/v1/sign-in', payload })
const me = (headers: Record<string, string>) => server.app.inject({ url: '/api/v1/me', headers })

describe('a clerk signs in', () => {
  it('with password and code, is known by the token, and is not any more after signing out', async () => {
    const { login, password, code } = await clerk()
    const opened = await signIn({ login, password, code: code(NOON) })
    expect(opened.statusCode, opened.body).toBe(200)
    expect(opened.json().expiresAt).toBe(later(12 * 60 * MINUTE))
    const headers = { authorization: `Bearer ${opened.json().token}` }
    expect((await me(headers)).json()).toMatchObject({
      id: login,
      role: 'clerk',
      region: '210200',
      institutionId: null,
    })
    const out = await server.app.inject({ method: 'POST', url: '/api/v1/sign-out', headers })
    expect(out.statusCode).toBe(204)
    expect((await me(headers)).statusCode).toBe(401)
  })

  it('not without the code, nor with one of ten minutes ago, nor with one that was used', async () => {
    const { login, password, code } = await clerk()
    expect((await signIn({ login, password })).statusCode).toBe(401)
    expect((await signIn({ login, password, code: code(later(-10 * MINUTE)) })).statusCode).toBe(401)
    expect((await signIn({ login, password, code: code(NOON) })).statusCode).toBe(200)
    const replayed = await signIn({ login, password, code: code(NOON) })
    expect(replayed.json()).toMatchObject({ status: 401, code: 'YB-H020' })
    server.test.at(later(MINUTE))
    expect((await signIn({ login, password, code: code(later(MINUTE)) })).statusCode).toBe(200)
  })

  it('once of four times that the same code is sent at the same instant', async () => {
    const { login, password, code } = await clerk()
    const sent = await Promise.all(Array.from({ length: 4 }, () => signIn({ login, password, code: code(NOON) })))
    expect(sent.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1)
  })

  it('not after five wrong passwords, for fifteen minutes, however right the sixth is', async () => {
    const { login, password, code } = await clerk()
    for (let i = 0; i < 5; i++)
      expect((await signIn({ login, password: 'wrong', code: code(NOON) })).statusCode).toBe(401)
    const locked = await signIn({ login, password, code: code(NOON) })
    const unknown = await signIn({ login: 'nobody', password, code: code(NOON) })
    const told = ({ status, code, problems }: { status: number; code: string; problems: object[] }) => ({
      status,
      code,
      problems,
    })
    expect(told(locked.json())).toEqual(told(unknown.json()))
    server.test.at(later(14 * MINUTE))
    expect((await signIn({ login, password, code: code(later(14 * MINUTE)) })).statusCode).toBe(401)
    server.test.at(later(16 * MINUTE))
    expect((await signIn({ login, password, code: code(later(16 * MINUTE)) })).statusCode).toBe(200)
  })

  it('has five guesses, also where twenty are sent at the same instant', async () => {
    const { login, password, code } = await clerk()
    const guesses = Array.from({ length: 20 }, (_, i) => signIn({ login, password: `guess ${i}`, code: code(NOON) }))
    await Promise.all(guesses)
    expect((await signIn({ login, password, code: code(NOON) })).statusCode).toBe(401)
  })

  it('is signed out after 30 minutes without a request, and after 12 hours in any case', async () => {
    const { login, password, code } = await clerk()
    const headers = { authorization: `Bearer ${(await signIn({ login, password, code: code(NOON) })).json().token}` }
    for (let minutes = 29; minutes < 12 * 60; minutes += 29) {
      server.test.at(later(minutes * MINUTE))
      expect((await me(headers)).statusCode, `after ${minutes} minutes`).toBe(200)
    }
    server.test.at(later(12 * 60 * MINUTE))
    expect((await me(headers)).json().code).toBe('YB-H011')
    server.test.at(later(13 * 60 * MINUTE))
    const again = (await signIn({ login, password, code: code(later(13 * 60 * MINUTE)) })).json().token
    server.test.at(later(13.5 * 60 * MINUTE))
    expect((await me({ authorization: `Bearer ${again}` })).json().code).toBe('YB-H011')
  })

  it('in a browser by a cookie that scripts cannot read, and writes only with the header of our own pages', async () => {
    const { login, password, code } = await clerk()
    const opened = await signIn({ login, password, code: code(NOON), session: 'cookie' })
    expect(opened.json().token).toBe(null)
    const set = String(opened.headers['set-cookie'])
    expect(set).toMatch(/^yibao=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=43200$/)
    const cookie = set.split(';')[0]!
    expect((await me({ cookie })).statusCode).toBe(200)
    const out = (headers: object) =>
      server.app.inject({ method: 'POST', url: '/api/v1/sign-out', headers: { cookie, ...headers } })
    expect((await out({})).json().code).toBe('YB-H015')
    expect((await out({ 'x-requested-with': 'yibao' })).statusCode).toBe(204)
  })

  it('again, which ends the session before', async () => {
    const { login, password, code } = await clerk()
    const first = { authorization: `Bearer ${(await signIn({ login, password, code: code(NOON) })).json().token}` }
    server.test.at(later(MINUTE))
    const second = await server.app.inject({
      method: 'POST',
      url: '/api/v1/sign-in',
      payload: { login, password, code: code(later(MINUTE)) },
      headers: first,
    })
    expect((await me({ authorization: `Bearer ${second.json().token}` })).statusCode).toBe(200)
    expect((await me(first)).statusCode).toBe(401)
  })

  it('has five guesses at the present password too, where the session is somebody else’s to find', async () => {
    const { login, password, code } = await clerk()
    const headers = { authorization: `Bearer ${(await signIn({ login, password, code: code(NOON) })).json().token}` }
    const change = (present: string) =>
      server.app.inject({
        method: 'POST',
        url: '/api/v1/me/password',
        payload: { present, next: '棒棰岛上看日出的那个人 7' },
        headers,
      })
    for (let i = 0; i < 5; i++) expect((await change(`guess ${i}`)).json().code).toBe('YB-H025')
    expect((await change(password)).json().code).toBe('YB-H025')
    server.test.at(later(16 * MINUTE))
    expect((await change(password)).statusCode).toBe(204)
  })

  it('changes the password, which ends the other sessions', async () => {
    const { login, password, code } = await clerk()
    const first = { authorization: `Bearer ${(await signIn({ login, password, code: code(NOON) })).json().token}` }
    server.test.at(later(MINUTE))
    const second = {
      authorization: `Bearer ${(await signIn({ login, password, code: code(later(MINUTE)) })).json().token}`,
    }
    const change = (payload: object) =>
      server.app.inject({ method: 'POST', url: '/api/v1/me/password', payload, headers: second })
    expect((await change({ present: 'wrong', next: '棒棰岛上看日出的另一个人 8' })).json().code).toBe('YB-H025')
    expect((await change({ present: password, next: 'clerk-a-2025!' })).json().code).toBe('YB-H023')
    expect((await change({ present: password, next: '棒棰岛上看日出的那个人 7' })).statusCode).toBe(204)
    expect((await me(second)).statusCode).toBe(200)
    expect((await me(first)).statusCode).toBe(401)
  })
})

describe('an administrator', () => {
  const users = '/api/v1/regions/210200/users'
  const account = { login: 'reviewer-a', displayName: '复核员甲', role: 'reviewer' }
  let admin: { authorization: string }
  const post = (url: string, payload: object | undefined, key: string) =>
    server.app.inject({
      method: 'POST',
      url,
      headers: { ...admin, 'idempotency-key': key },
      ...(payload ? { payload } : {}),
    })
  beforeEach(async () => {
    admin = await server.as('admin')
  })

  it('opens an account and is shown its secrets once', async () => {
    const opened = await post(users, account, 'open-reviewer')
    expect(opened.statusCode, opened.body).toBe(201)
    expect(opened.json().totpUri).toMatch(/^otpauth:\/\/totp\/Yibao:reviewer-a\?issuer=Yibao&secret=[A-Z2-7]{32}/)
    const again = await post(users, account, 'open-reviewer')
    expect(again.json()).toEqual({ ...opened.json(), password: null, totpUri: null })
    const taken = await post(users, account, 'open-another')
    expect(taken.json()).toMatchObject({ status: 422, code: 'YB-W906' })
    const kept = await server.test.database.query(sql`SELECT answer FROM request_key`)
    expect(JSON.stringify(kept)).not.toContain(opened.json().password)
  })

  it('gives nobody a password that is good for ever', async () => {
    const { login, password, totpUri } = (await post(users, account, 'open-reviewer')).json()
    const secret = Secret.fromBase32(new URL(totpUri).searchParams.get('secret')!)
    const afterThreeDays = '2025-03-04T02:00:01Z'
    server.test.at(afterThreeDays)
    const code = TOTP.generate({ secret, timestamp: Date.parse(afterThreeDays) })
    expect((await signIn({ login, password, code })).json().code).toBe('YB-H022')
  })

  it('disables and resets accounts, whose sessions end at once', async () => {
    const clerk = await server.as('clerk')
    const listed = (await server.app.inject({ url: users, headers: admin })).json().users
    const { userId } = listed.find(({ login }: { login: string }) => login === 'clerk')
    expect((await post(`${users}/${userId}/disable`, undefined, 'disable-clerk')).statusCode).toBe(204)
    expect((await me(clerk)).statusCode).toBe(401)
    const reset = await post(`${users}/${userId}/reset`, undefined, 'reset-clerk')
    expect(reset.json()).toMatchObject({ login: 'clerk', password: expect.any(String), totpUri: expect.any(String) })
    const elsewhere = '/api/v1/regions/210300/users'
    expect((await server.app.inject({ url: elsewhere, headers: admin })).json().code).toBe('YB-H013')
  })
})
