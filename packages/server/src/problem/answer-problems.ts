import type { Problem } from '@yibao/engine'
import { isDatabaseUnavailable } from '@yibao/platform'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../app-type.ts'
import { languageOf } from './language.ts'
import * as own from './own-problems.ts'
import { PROBLEM_TYPE, problemDetails } from './problem-details.ts'
import { RequestError } from './request-error.ts'
import { type HttpPart, schemaProblems } from './schema-problems.ts'
import { statusOf } from './status.ts'
import { SchemaMismatch } from './validator.ts'

/** Answers whatever ends a request early: refusals, malformed requests, unknown routes, faults. */
export function answerProblems(app: App, bodyLimitBytes: number): void {
  app.setErrorHandler((error, request, reply) => answerError(error, request, reply, bodyLimitBytes))
  app.setNotFoundHandler((request, reply) => answer([own.unknownRoute], request, reply))
}

/** For errors before a request has a route, such as an address that cannot be decoded. */
export function answerError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  bodyLimitBytes: number,
): FastifyReply {
  const problems = problemsOf(error, request, bodyLimitBytes)
  if (statusOf(problems).status >= 500) request.log.error({ err: error }, 'request failed')
  return answer(problems, request, reply)
}

function answer(problems: readonly Problem[], request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { status, retryAfterS } = statusOf(problems)
  const details = problemDetails(problems, status, request.id, languageOf(request.headers['accept-language']))
  if (retryAfterS !== undefined) reply.header('retry-after', retryAfterS)
  if (status === 401) reply.header('www-authenticate', 'Bearer realm="yibao"')
  // No schema of the route fits: it is serialised here.
  return reply.code(status).type(PROBLEM_TYPE).serializer(JSON.stringify).send(details)
}

function problemsOf(error: unknown, request: FastifyRequest, bodyLimitBytes: number): readonly Problem[] {
  if (error instanceof RequestError) return error.problems
  if (error instanceof SchemaMismatch) return everyMismatch(request)
  const code = (error as { readonly code?: unknown }).code
  const known = typeof code === 'string' ? FASTIFY[code] : undefined
  if (known !== undefined) return [known]
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return [own.tooLarge(bodyLimitBytes)]
  if (isDatabaseUnavailable(error)) return [own.databaseAway]
  return [own.internal]
}

/** Fastify stops at the first part that does not fit; the sender is told about all of them. */
function everyMismatch(request: FastifyRequest): readonly Problem[] {
  return PARTS.flatMap(([part, name]) => {
    const check = request.getValidationFunction(part)
    const result = check?.(request[name] ?? null) as { readonly error?: SchemaMismatch } | undefined
    return result?.error ? schemaProblems(result.error.errors, part) : []
  })
}

const PARTS: readonly (readonly [HttpPart, 'params' | 'query' | 'body' | 'headers'])[] = [
  ['params', 'params'],
  ['querystring', 'query'],
  ['headers', 'headers'],
  ['body', 'body'],
]

const FASTIFY: Readonly<Record<string, Problem>> = {
  FST_ERR_CTP_EMPTY_JSON_BODY: own.unreadableBody,
  FST_ERR_CTP_INVALID_JSON_BODY: own.unreadableBody,
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: own.unreadableBody,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: own.mediaType,
  FST_ERR_BAD_URL: own.badRequest,
  FST_ERR_MAX_PARAM_LENGTH: own.badRequest,
  FST_ERR_NOT_FOUND: own.unknownRoute,
  FST_ERR_ASYNC_CONSTRAINT: own.badRequest,
}
