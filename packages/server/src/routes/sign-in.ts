import { acceptAttempt, changePassword, endSession, takeAttempt } from '@yibao/platform'
import type { FastifyReply } from 'fastify'
import { Type } from 'typebox'
import type { Office } from '../app-type.ts'
import { isHttps, type ServerConfig } from '../config.ts'
import { httpProblem, unknownRoute } from '../problem/own-problems.ts'
import { accepted, refuse } from '../problem/request-error.ts'
import { actorOf } from '../rights/caller.ts'
import type { Permission } from '../rights/permission.ts'
import { ACCOUNT_ROLES, ROLES } from '../rights/roles.ts'
import { signInLocally } from '../sign-in/local.ts'
import { OIDC_KEPT_S, OIDC_PATH, oidcOf } from '../sign-in/oidc.ts'
import { openSession } from '../sign-in/open-session.ts'
import { hashPassword, isPassword, PASSWORD_LENGTH, whyNotPassword } from '../sign-in/password.ts'
import { cookieOf, noSessionCookie, secure, sessionCookie } from '../sign-in/token.ts'
import type { Room } from './room.ts'
import { bilingual, closed, nullable, oneOf, shortText } from './schemas.ts'

const everybodySignedIn = Object.fromEntries(ACCOUNT_ROLES.map((role) => [role, 'any'])) as Permission

/** Sign-in, sign-out, who am I. */
export const signIn: Room = {
  rights: {
    'sign-in.ways': { public: 'any' },
    'sign-in.local': { public: 'any' },
    'sign-in.oidc': { public: 'any' },
    'sign-in.oidc-callback': { public: 'any' },
    'sign-in.out': everybodySignedIn,
    'sign-in.me': { ...everybodySignedIn, institution: 'any' },
    'sign-in.change-password': everybodySignedIn,
  },
  routes: (app, office) => {
    const { desk, config, metrics } = office
    const oidc = config.oidc === null ? null : oidcOf(desk, config, config.oidc)

    app.get(
      '/api/v1/sign-in',
      {
        config: { id: 'sign-in.ways' },
        schema: {
          tags: ['sign-in'],
          summary: '登录方式 · Ways to sign in',
          response: { 200: closed({ local: Type.Boolean(), oidc: nullable(Type.String()) }) },
        },
      },
      async () => ({ local: true, oidc: oidc === null ? null : OIDC_PATH }),
    )

    app.post(
      '/api/v1/sign-in',
      {
        config: { id: 'sign-in.local', writes: 'access', limited: 'as-sign-in' },
        schema: {
          tags: ['sign-in'],
          summary: '登录 · Sign in',
          description:
            '工作人员须带动态口令 code。session 为 cookie 时（浏览器）令牌放在 HttpOnly cookie 里，不在应答中。Staff need the code of their authenticator. With session "cookie" the token is in a cookie that scripts cannot read.',
          body: closed({
            login: shortText(64, '登录名 · login'),
            password: shortText(PASSWORD_LENGTH.maxLength, '密码 · password'),
            code: Type.Optional(Type.String({ pattern: '^[0-9]{6}$', description: '动态口令 · six digits' })),
            session: Type.Optional(oneOf(['token', 'cookie'], '默认 token')),
          }),
          response: { 200: opened },
        },
      },
      async ({ body, log, ip, caller }, reply) => {
        const signedIn = await signInLocally(desk, { ...body, code: body.code ?? null })
        metrics.signInAnswered(signedIn.ok ? 'accepted' : 'refused')
        // The address only here, where somebody may be guessing.
        if (!signedIn.ok) log.warn({ address: ip, code: signedIn.problems[0]?.code }, 'sign-in refused')
        const user = accepted(signedIn)
        const { token, expiresAt } = await openSession(desk, user)
        log.info({ account: user.userId }, 'signed in')
        // Whoever signs in again leaves the session before: no token outlives the one that took its place.
        if (caller.session !== null) await endSession(desk, caller.session.tokenHash)
        if (body.session !== 'cookie') return { token, expiresAt }
        keepInBrowser(reply, office, token, [])
        return { token: null, expiresAt }
      },
    )

    app.get(
      OIDC_PATH,
      {
        config: { id: 'sign-in.oidc', limited: 'as-sign-in' },
        schema: {
          tags: ['sign-in'],
          summary: '转到统一认证 · To the OpenID Connect provider',
          response: { 303: Type.Null() },
        },
      },
      async (_, reply) => {
        if (oidc === null) refuse(unknownRoute)
        const { location, kept } = await oidc.begin().catch(() => refuse(providerAway))
        reply.header('set-cookie', oidcCookie(office, kept, OIDC_KEPT_S))
        return reply.redirect(location, 303)
      },
    )

    app.get(
      `${OIDC_PATH}/callback`,
      {
        config: { id: 'sign-in.oidc-callback', limited: 'as-sign-in' },
        schema: {
          tags: ['sign-in'],
          summary: '从统一认证返回 · Back from the provider',
          response: { 303: Type.Null() },
        },
      },
      async ({ url, headers, log }, reply) => {
        if (oidc === null) refuse(unknownRoute)
        const finished = await oidc.finish(url, cookieOf(headers.cookie, oidcCookieName(config)))
        metrics.signInAnswered(finished.ok ? 'accepted' : 'refused')
        const user = accepted(finished)
        const { token } = await openSession(desk, user)
        log.info({ account: user.userId }, 'signed in')
        keepInBrowser(reply, office, token, [oidcCookie(office, '', 0)])
        // The page there sends everybody to their own face.
        return reply.redirect('/sign-in', 303)
      },
    )

    app.post(
      '/api/v1/sign-out',
      {
        config: { id: 'sign-in.out', writes: 'access' },
        schema: { tags: ['sign-in'], summary: '退出 · Sign out', response: { 204: Type.Null() } },
      },
      async ({ caller }, reply) => {
        await endSession(desk, caller.session!.tokenHash)
        return reply.code(204).header('set-cookie', noSessionCookie(config)).send(null)
      },
    )

    app.get(
      '/api/v1/me',
      {
        config: { id: 'sign-in.me' },
        schema: { tags: ['sign-in'], summary: '我是谁 · Who am I', response: { 200: me } },
      },
      async ({ caller: { id, displayName, role, region, institutionId, personId } }) => ({
        id,
        displayName,
        role,
        roleName: ROLES[role],
        region,
        institutionId,
        personId,
      }),
    )

    app.post(
      '/api/v1/me/password',
      {
        config: { id: 'sign-in.change-password', writes: 'access', limited: 'as-sign-in' },
        schema: {
          tags: ['sign-in'],
          summary: '更改密码 · Change the password',
          description: '其他会话随之失效。All other sessions end.',
          body: closed({
            present: shortText(PASSWORD_LENGTH.maxLength, '现在的密码 · the present one'),
            next: Type.String(PASSWORD_LENGTH),
          }),
          response: { 204: Type.Null() },
        },
      },
      async (request, reply) => {
        const { caller, body } = request
        const { userId, tokenHash } = caller.session!
        // Counted as a sign-in is: whoever finds a session open has five guesses, too.
        const attempt = await takeAttempt(desk, caller.id)
        if (!(await isPassword(body.present, attempt?.passwordHash ?? null))) refuse(wrongPassword)
        await acceptAttempt(desk, userId, null)
        const problem = whyNotPassword(body.next, caller.id)
        if (problem !== null) refuse(problem)
        const passwordHash = await hashPassword(body.next)
        const command = { region: caller.region!, userId, passwordHash, tokenHash }
        accepted(await changePassword(desk, actorOf(request), command))
        return reply.code(204).send(null)
      },
    )
  },
}

const opened = closed({ token: nullable(Type.String()), expiresAt: Type.String() })

const me = closed({
  id: Type.String(),
  displayName: Type.String(),
  role: Type.String(),
  roleName: bilingual,
  region: nullable(Type.String()),
  institutionId: nullable(Type.String()),
  personId: nullable(Type.String()),
})

const SESSION_S = 12 * 3_600

function keepInBrowser(reply: FastifyReply, { config }: Office, token: string, others: readonly string[]): void {
  reply.header('set-cookie', [sessionCookie(token, config, SESSION_S), ...others])
}

/** `__Secure-` lets browsers refuse one that was set without TLS. */
const oidcCookieName = (config: ServerConfig): string => (isHttps(config) ? '__Secure-yibao-oidc' : 'yibao-oidc')

/** Lax: the browser comes back from another site. */
const oidcCookie = ({ config }: Office, value: string, maxAgeS: number): string =>
  `${oidcCookieName(config)}=${value}; Path=${OIDC_PATH}; HttpOnly; SameSite=Lax; Max-Age=${maxAgeS}${secure(config)}`

const wrongPassword = httpProblem(
  'YB-H025',
  'present',
  ['现在的密码不对', 'the present password is wrong'],
  ['核对后再试', 'check it, and try again'],
)

const providerAway = httpProblem(
  'YB-H028',
  'oidc',
  ['统一认证暂时连不上', 'the provider cannot be reached'],
  ['稍后再试，或用本地账户登录', 'try again later, or sign in with a local account'],
)
