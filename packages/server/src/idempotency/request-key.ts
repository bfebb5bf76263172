import { type RequestKey, requestKey } from '@yibao/platform'
import type { FastifyRequest } from 'fastify'
import { keyMissing } from '../problem/own-problems.ts'
import { refuse } from '../problem/request-error.ts'

/**
 * What makes a request known when it comes again: who sends it, the key they chose, and what they ask for – route, parameters
 * and body. The header is needed on every route that writes casework.
 */
export function requestKeyOf(request: FastifyRequest): RequestKey {
  const { caller, headers, params, body, routeOptions } = request
  const key = headers['idempotency-key']
  if (typeof key !== 'string' || !/^[\x21-\x7e]{8,128}$/.test(key)) refuse(keyMissing)
  return requestKey(`${caller.role}:${caller.id}`, key, { route: routeOptions.config.id, params, body })
}
