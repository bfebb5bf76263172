import rateLimit from '@fastify/rate-limit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../app-type.ts'
import type { RateLimits } from '../config.ts'
import { tooMany } from '../problem/own-problems.ts'
import { refuse } from '../problem/request-error.ts'

export type Limiter = {
  /** Of requests whose sender is not known (yet). */
  readonly byAddress: (request: FastifyRequest, reply: FastifyReply) => Promise<void>
  /** Of those whose sender is. */
  readonly byCaller: (request: FastifyRequest, reply: FastifyReply) => Promise<void>
}

/** Limits by the minute, kept by this process; what is left is told in the headers RateLimit-*. */
export async function limiterOf(app: App, limits: RateLimits): Promise<Limiter> {
  await app.register(rateLimit, { global: false, cache: 100_000 })
  const address = app.createRateLimit({ max: limits.perAddress, timeWindow: MINUTE_MS })
  // Claimed and not yet proved: institutions send more than people do.
  const claimed = app.createRateLimit({ max: limits.perInstitution, timeWindow: MINUTE_MS })
  const signIn = app.createRateLimit({ max: limits.signInsPerAddress, timeWindow: MINUTE_MS })
  const caller = app.createRateLimit({
    max: ({ caller: { role } }) => (role === 'institution' ? limits.perInstitution : limits.perUser),
    timeWindow: MINUTE_MS,
    keyGenerator: ({ caller: { role, id } }) => `${role}:${id}`,
  })
  const apply = async (count: typeof address, request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const counted = await count(request)
    if (counted.isAllowed) return
    reply.header('ratelimit-limit', counted.max)
    reply.header('ratelimit-remaining', counted.remaining)
    reply.header('ratelimit-reset', counted.ttlInSeconds)
    if (!counted.isExceeded) return
    reply.header('retry-after', counted.ttlInSeconds)
    refuse(tooMany)
  }
  return {
    byAddress: async (request, reply) => {
      if (request.routeOptions.config.limited === 'never') return
      if (request.routeOptions.config.limited === 'as-sign-in') return apply(signIn, request, reply)
      return apply(request.headers['x-yibao-institution'] === undefined ? address : claimed, request, reply)
    },
    byCaller: async (request, reply) => {
      if (request.caller.id !== '') await apply(caller, request, reply)
    },
  }
}

const MINUTE_MS = 60_000

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Left out: as every route. Probes are never limited, sign-ins more than others. */
    limited?: 'never' | 'as-sign-in'
  }
}
