import type { FastifyRequest, RouteOptions } from 'fastify'
import type { App, Office } from '../app-type.ts'
import { limiterOf } from '../http/rate-limits.ts'
import { requestKeyOf } from '../idempotency/request-key.ts'
import { headerMissing, notSignedIn, notYourRole, sessionOver } from '../problem/own-problems.ts'
import { refuse } from '../problem/request-error.ts'
import type { SchemaMismatch } from '../problem/validator.ts'
import { callerBySession } from '../sign-in/session-caller.ts'
import { tokenOf } from '../sign-in/token.ts'
import { callerBySignature, claimsSignature } from '../signed/verify.ts'
import { PUBLIC } from './caller.ts'
import { type Permission, whyNotServed } from './permission.ts'
import { outOfScope, type ScopeParams } from './scope.ts'

/**
 * Stands before every route: who is it, may their role, how often, and is it theirs. All of it before the body is looked at.
 * A route without a row in the table, or with one that does not fit it, does not start the server.
 */
export async function guard(app: App, office: Office, table: ReadonlyMap<string, Permission>): Promise<void> {
  const { desk, config } = office
  const limit = await limiterOf(app, config.limits)
  app.decorateRequest('caller')
  app.decorateRequest('permission', null)
  app.decorateRequest('key', null)
  app.addHook('onRoute', (route) => checkRoute(route, table))

  app.addHook('onRequest', async (request, reply) => {
    request.caller = PUBLIC
    request.permission = table.get(request.routeOptions.config.id ?? '') ?? null
    const token = tokenOf(request, config)
    const known = token === null ? null : await callerBySession(desk, token)
    if (known === null || request.routeOptions.config.limited === 'as-sign-in') await limit.byAddress(request, reply)
    if (token !== null && known === null && !request.permission?.public) refuse(sessionOver)
    request.caller = known ?? PUBLIC
    // Whoever claims a signature is known when the body is.
    if (!claimsSignature(request)) checkRole(request)
    if (
      known?.session?.via === 'cookie' &&
      !SAFE.has(request.method) &&
      request.headers['x-requested-with'] !== 'yibao'
    )
      refuse(headerMissing)
  })

  app.addHook('preValidation', async (request, reply) => {
    if (request.is404) return
    if (claimsSignature(request)) {
      request.caller = await callerBySignature(desk, request)
      checkRole(request)
    }
    await limit.byCaller(request, reply)
    const params = request.getValidationFunction('params')?.(request.params) as { error?: SchemaMismatch } | undefined
    if (params?.error) throw params.error
    const scope = request.permission?.[request.caller.role] ?? 'any'
    const problem = await outOfScope(desk, request.caller, scope, request.params as ScopeParams)
    if (problem !== null) refuse(problem)
    if (request.routeOptions.config.writes === 'casework') request.key = requestKeyOf(request)
  })
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

function checkRoute({ method, url, config, schema }: RouteOptions, table: ReadonlyMap<string, Permission>): void {
  const id = config?.id
  const permission = table.get(id ?? '')
  if (id === undefined || permission === undefined) throw new Error(`${method} ${url} has no row of permissions`)
  const reason = whyNotServed(url, permission)
  if (reason !== null) throw new Error(`${id}: ${reason}`)
  if (url.includes('/:') && !schema?.params) throw new Error(`${id}: parameters of ${url} without a schema`)
  const writes = [method].flat().some((name) => !SAFE.has(name))
  if (writes && config?.writes === undefined) throw new Error(`${id}: a route that is not a GET says what it writes`)
}

/** Refuses roles that the route has no row for. Unknown routes are answered as such. */
function checkRole({ is404, permission, caller }: FastifyRequest): void {
  if (is404 || permission?.[caller.role] !== undefined || permission?.public !== undefined) return
  refuse(caller.role === 'public' ? notSignedIn : notYourRole)
}
