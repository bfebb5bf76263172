import { ok } from '@yibao/engine'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from '../database/sql.ts'
import type { Actor } from '../work/desk.ts'
import { hospital, insured, type TestDesk, testDesk } from '../work/test-desk.fixture.ts'
import { acceptAttempt, takeAttempt } from './attempt.ts'
import { disableUser } from './change-user.ts'
import { type CreateUserCommand, createUser } from './create-user.ts'
import { forgetNonces, recordNonce } from './nonce.ts'
import { findUserBySubject, listUsers } from './queries.ts'
import { findSession, forgetSessions, recordSession } from './session.ts'
import { findSigner, setSigningKey } from './signing-key.ts'

let test: TestDesk
beforeAll(async () => {
  test = await testDesk()
})
afterAll(() => test.close())

const ADMIN: Actor = { id: 'admin-1', role: 'admin', address: '127.0.0.1' }
const account = (login: string, more: Partial<CreateUserCommand> = {}): CreateUserCommand => ({
  login,
  displayName: '经办员',
  role: 'clerk',
  region: '210200',
  institutionId: null,
  personId: null,
  passwordHash: 'hash',
  passwordExpiresAt: null,
  totpSecret: 'SECRETSECRET',
  oidcSubject: null,
  issue: 'one',
  ...more,
})
const create = async (login: string, more: Partial<CreateUserCommand> = {}): Promise<string> => {
  const made = await createUser(test.desk, ADMIN, null, account(login, more))
  if (!made.ok) throw new Error(made.problems[0]?.code)
  return made.value.userId
}

it('an account is made once a login and once a subject of the provider, and stands in the audit trail', async () => {
  const userId = await create('clerk-1', { oidcSubject: 'https://id.example.cn 17' })
  const same = await createUser(test.desk, ADMIN, null, account('clerk-1'))
  expect(same).toMatchObject({ ok: false, problems: [{ code: 'YB-W906', path: 'login' }] })
  const subject = await createUser(
    test.desk,
    ADMIN,
    null,
    account('clerk-2', { oidcSubject: 'https://id.example.cn 17' }),
  )
  expect(subject).toMatchObject({ ok: false, problems: [{ code: 'YB-W907', path: 'oidcSubject' }] })
  expect(await findUserBySubject(test.desk, 'https://id.example.cn 17')).toMatchObject({ userId, login: 'clerk-1' })
  const trail = await test.database.query(sql`SELECT actor, action, target FROM audit_event WHERE region = '210200'`)
  expect(trail).toContainEqual({ actor: 'admin-1', action: 'access.create-user', target: `user/${userId}` })
})

it('an account is for an institution and a person of its region, and of no other', async () => {
  const here = await hospital(test, { number: 8, region: '210200', level: 'level2' })
  const elsewhere = await hospital(test, { number: 8, region: '210300', level: 'level2' })
  const { personId } = await insured(test, { region: '210300', name: '丁', scheme: 'employee', category: 'working' })
  const refused = await createUser(test.desk, ADMIN, null, account('two-faced', { institutionId: elsewhere, personId }))
  expect(refused.ok ? [] : refused.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'YB-W901 institutionId',
    'YB-W901 personId',
  ])
  await create('cashier-here', { institutionId: here })
  await create('insured-there', { region: '210300', personId })
})

it('of ten attempts at the same instant five are taken, and none more for a quarter of an hour', async () => {
  await create('clerk-3')
  const taken = await Promise.all(Array.from({ length: 10 }, () => takeAttempt(test.desk, 'clerk-3')))
  expect(taken.filter((one) => one !== null)).toHaveLength(5)
  expect(taken.find((one) => one !== null)).toMatchObject({ passwordHash: 'hash', totpSecret: 'SECRETSECRET' })
  test.at('2025-03-01T02:14:59Z')
  expect(await takeAttempt(test.desk, 'clerk-3')).toBe(null)
  test.at('2025-03-01T02:15:00Z')
  expect(await takeAttempt(test.desk, 'clerk-3')).not.toBe(null)
})

it('a time step is taken once, and never one before it', async () => {
  const userId = await create('clerk-4')
  const both = await Promise.all([acceptAttempt(test.desk, userId, 100), acceptAttempt(test.desk, userId, 100)])
  expect(both.sort()).toEqual([false, true])
  expect(await acceptAttempt(test.desk, userId, 99)).toBe(false)
  expect(await acceptAttempt(test.desk, userId, 101)).toBe(true)
})

it('an account of another region is neither listed nor disabled', async () => {
  const userId = await create('anshan-1', { region: '210300' })
  const here = await listUsers(test.desk, { region: '210200', after: null, limit: 100 })
  expect(here.map(({ login }) => login)).not.toContain('anshan-1')
  const refused = await disableUser(test.desk, ADMIN, null, { region: '210200', userId })
  expect(refused).toMatchObject({ ok: false, problems: [{ code: 'YB-W901' }] })
})

it('sessions of a disabled account are over; those long over are forgotten', async () => {
  const userId = await create('clerk-5')
  const token = new Uint8Array(32).fill(5)
  await recordSession(test.desk, userId, token)
  expect(await findSession(test.desk, token)).toMatchObject({ login: 'clerk-5' })
  expect(await disableUser(test.desk, ADMIN, null, { region: '210200', userId })).toMatchObject(
    ok({ login: 'clerk-5' }),
  )
  expect(await findSession(test.desk, token)).toBe(null)
  test.at('2025-03-02T14:15:01Z')
  await forgetSessions(test.desk)
  expect(await test.database.query(sql`SELECT user_id FROM session`)).toEqual([])
})

it('a nonce is good once an institution, until it is forgotten', async () => {
  expect(await recordNonce(test.desk, 'H21020000001', 'n')).toBe(true)
  expect(await recordNonce(test.desk, 'H21020000001', 'n')).toBe(false)
  expect(await recordNonce(test.desk, 'H21020000002', 'n')).toBe(true)
  test.at('2025-03-02T14:25:02Z')
  await forgetNonces(test.desk, 600_000)
  expect(await recordNonce(test.desk, 'H21020000001', 'n')).toBe(true)
})

it('a signing key is given to an institution of the region, and found again while it is active', async () => {
  const id = await hospital(test, { number: 7, region: '210200', level: 'level2' })
  expect(await findSigner(test.desk, id)).toBe(null)
  const set = (region: string) =>
    setSigningKey(test.desk, ADMIN, null, { region, institutionId: id, key: 'k', issue: 'one' })
  expect(await set('210300')).toMatchObject({ ok: false, problems: [{ code: 'YB-W901' }] })
  expect((await set('210200')).ok).toBe(true)
  expect(await findSigner(test.desk, id)).toEqual({ institutionId: id, region: '210200', key: 'k' })
  await test.database.query(sql`UPDATE institution SET state = 'suspended' WHERE institution_id = $1`, [id])
  expect(await findSigner(test.desk, id)).toBe(null)
})
