import { findIdNumbers } from '@yibao/platform'
import type { FastifyRequest } from 'fastify'
import { type DestinationStream, type Logger, type LoggerOptions, pino, stdSerializers } from 'pino'

/**
 * The server's log: JSON lines without personal data. Requests are logged by route, never by address, body, header or query;
 * faults of the database without their texts, which may quote values. As a last net, anything that is a valid identity number
 * is struck out of a line before it is written.
 */
export const createLogger = (level: string = 'info', destination?: DestinationStream): Logger =>
  destination === undefined ? pino(options(level)) : pino(options(level), destination)

const options = (level: string): LoggerOptions => ({
  level,
  base: null,
  serializers: {
    req: routeOf,
    res: (reply: { readonly statusCode?: number }) => ({ status: reply.statusCode }),
    err: faultOf,
  },
  hooks: { streamWrite: withoutIdNumbers },
})

const routeOf = (request: FastifyRequest) => ({
  method: request.method,
  route: request.routeOptions?.config?.id ?? null,
})

/** What of an error may be written. */
export function faultOf(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error }
  const { code, severity, table, constraint, routine } = error as Readonly<Record<string, unknown>> & Error
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  if (severity !== undefined)
    return { type: 'DatabaseError', code, severity, table, constraint, routine, stack: frames.join('\n') }
  const { type, message } = stdSerializers.err(error)
  return { type, code, message, stack: frames.join('\n') }
}

/** A line with every valid identity number replaced. */
export function withoutIdNumbers(line: string): string {
  const found = findIdNumbers(line)
  if (found.length === 0) return line
  return found.reduce((text, number) => text.replaceAll(number, '[identity number]'), line.normalize('NFKC'))
}
