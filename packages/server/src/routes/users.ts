import { randomBytes, randomUUID } from 'node:crypto'
import { disableUser, findUser, listUsers, setSigningKey } from '@yibao/platform'
import { Type } from 'typebox'
import { httpProblem } from '../problem/own-problems.ts'
import { accepted, refuse } from '../problem/request-error.ts'
import { actorOf } from '../rights/caller.ts'
import { ACCOUNT_ROLES } from '../rights/roles.ts'
import { openAccount, resetAccount } from '../sign-in/accounts.ts'
import { PASSWORD_LENGTH } from '../sign-in/password.ts'
import type { Room } from './room.ts'
import { closed, institutionId, nullable, oneOf, region, shortText, uuid } from './schemas.ts'

const USERS = '/api/v1/regions/:region/users'

/** Accounts of a region, and the signing keys of its institutions: the administrator's work. */
export const users: Room = {
  rights: {
    'users.list': { admin: 'own-region', auditor: 'own-region' },
    'users.open': { admin: 'own-region' },
    'users.disable': { admin: 'own-region' },
    'users.reset': { admin: 'own-region' },
    'institutions.set-signing-key': { admin: 'own-region' },
  },
  routes: (app, { desk }) => {
    app.get(
      USERS,
      {
        config: { id: 'users.list' },
        schema: {
          tags: ['users'],
          summary: '账户列表 · Accounts',
          params: closed({ region }),
          querystring: closed({
            after: Type.Optional(shortText(64, '上一页最后的登录名 · last login of the page before')),
          }),
          response: { 200: closed({ users: Type.Array(user), next: nullable(Type.String()) }) },
        },
      },
      async ({ params, query }) => {
        const found = await listUsers(desk, { region: params.region, after: query.after ?? null, limit: PAGE })
        return { users: found, next: found.length === PAGE ? found.at(-1)!.login : null }
      },
    )

    app.post(
      USERS,
      {
        config: { id: 'users.open', writes: 'casework' },
        schema: {
          tags: ['users'],
          summary: '开立账户 · Open an account',
          description:
            '初始密码72小时内有效；密码和动态口令只显示这一次，重发同一请求不再显示。The initial password is good for 72 hours; password and second factor are shown this once: the same request again does not show them.',
          params: closed({ region }),
          body: closed({
            login: Type.String({ pattern: '^[a-z0-9][a-z0-9._-]{2,63}$', description: '登录名 · login' }),
            displayName: shortText(64, '姓名或岗位 · name or post'),
            role: oneOf(ACCOUNT_ROLES, '角色 · role'),
            institutionId: Type.Optional(nullable(institutionId)),
            personId: Type.Optional(nullable(uuid('人员编号 · person id'))),
            oidcSubject: Type.Optional(
              nullable(shortText(512, '统一认证：issuer、空格、subject · provider: issuer, a space, subject')),
            ),
          }),
          response: { 201: issued },
        },
      },
      async (request, reply) => {
        const { params, body, key } = request
        const { institutionId = null, personId = null, oidcSubject = null, ...rest } = body
        const account = { ...rest, institutionId, personId, oidcSubject, region: params.region }
        return reply.code(201).send(accepted(await openAccount(desk, actorOf(request), key, account)))
      },
    )

    app.post(
      `${USERS}/:userId/disable`,
      {
        config: { id: 'users.disable', writes: 'casework' },
        schema: {
          tags: ['users'],
          summary: '停用账户，会话立即失效 · Disable an account and end its sessions',
          params: closed(userParams),
          response: { 204: Type.Null() },
        },
      },
      async (request, reply) => {
        accepted(await disableUser(desk, actorOf(request), request.key, request.params))
        return reply.code(204).send(null)
      },
    )

    app.post(
      `${USERS}/:userId/reset`,
      {
        config: { id: 'users.reset', writes: 'casework' },
        schema: {
          tags: ['users'],
          summary: '重置密码和动态口令，解除锁定 · New password and second factor; unlocks',
          params: closed(userParams),
          response: { 200: issued },
        },
      },
      async (request) => {
        const { region, userId } = request.params
        const account = await findUser(desk, region, userId)
        if (account === null) refuse(noUser)
        return accepted(await resetAccount(desk, actorOf(request), request.key, account))
      },
    )

    app.post(
      '/api/v1/regions/:region/institutions/:institutionId/signing-key',
      {
        config: { id: 'institutions.set-signing-key', writes: 'casework' },
        schema: {
          tags: ['users'],
          summary: '发放机构签名密钥 · Issue the signing key of an institution',
          description: '只显示这一次，旧密钥立即失效。Shown this once; the key before is of no use from now on.',
          params: closed({ region, institutionId }),
          response: { 200: closed({ institutionId, key: nullable(Type.String()) }) },
        },
      },
      async (request) => {
        const [key, issue] = [randomBytes(32).toString('base64url'), randomUUID()]
        const set = accepted(
          await setSigningKey(desk, actorOf(request), request.key, { ...request.params, key, issue }),
        )
        return { institutionId: set.institutionId, key: set.issue === issue ? key : null }
      },
    )
  },
}

const PAGE = 100
const userParams = { region, userId: uuid('账户编号 · user id') }

const user = closed({
  userId: Type.String(),
  login: Type.String(),
  displayName: Type.String(),
  role: Type.String(),
  region: Type.String(),
  institutionId: nullable(Type.String()),
  personId: nullable(Type.String()),
  state: Type.String(),
})

const issued = closed({
  userId: Type.String(),
  login: Type.String(),
  password: nullable(Type.String({ description: `至少${PASSWORD_LENGTH.minLength}位 · initial password` })),
  totpUri: nullable(Type.String({ description: '动态口令二维码的内容 · for the authenticator app' })),
})

const noUser = httpProblem(
  'YB-W901',
  'userId',
  ['没有找到这个账户', 'no such account'],
  ['从列表中重新选择', 'choose from the list again'],
)
