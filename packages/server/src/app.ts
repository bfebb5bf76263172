import { randomUUID } from 'node:crypto'
import type { Database, Desk } from '@yibao/platform'
import { type FastifyBaseLogger, fastify, LogController } from 'fastify'
import type { Logger } from 'pino'
import type { App, Office } from './app-type.ts'
import type { ServerConfig } from './config.ts'
import { securityHeaders } from './http/headers.ts'
import { keepHouse } from './http/housekeeping.ts'
import { jsonBody } from './http/json-body.ts'
import { createMetrics } from './http/metrics.ts'
import { observeRequests } from './http/observe-requests.ts'
import { logRequests } from './http/request-log.ts'
import { describeApi } from './openapi/document.ts'
import { answerError, answerProblems } from './problem/answer-problems.ts'
import { stopping } from './problem/own-problems.ts'
import { refuse } from './problem/request-error.ts'
import { validatorCompiler } from './problem/validator.ts'
import { guard } from './rights/guard.ts'
import { tableOf } from './rights/permission.ts'
import type { Room } from './routes/room.ts'
import { ROOMS } from './routes/rooms.ts'

export type ServerParts = {
  readonly desk: Desk
  /** The same database, opened without pipelining. The caller closes it. */
  readonly reader: Database
  readonly config: ServerConfig
  /** Of `createLogger`; it keeps personal data out. */
  readonly logger: Logger
  /** How many events wait in the outbox, for metrics. */
  readonly outboxDepth?: () => Promise<number>
  /** True while something must still be done before it can settle; it is not ready until then. */
  readonly preparing?: () => boolean
  /** Rooms beside those of the API: the web bundle. */
  readonly rooms?: readonly Room[]
}

/** The HTTP API over a desk, ready to listen. Throws where a route has no row in the table of permissions. */
export async function createServer({
  desk,
  reader,
  config,
  logger,
  outboxDepth,
  preparing = () => false,
  rooms = [],
}: ServerParts): Promise<App> {
  const all = [...ROOMS, ...rooms]
  const table = tableOf(all)
  const office: Office = { desk, reader, config, metrics: createMetrics(desk.database, outboxDepth ?? null), preparing }
  const app: App = fastify({
    loggerInstance: logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    trustProxy: config.trustProxy,
    bodyLimit: config.bodyLimitBytes,
    requestTimeout: REQUEST_MS,
    // Work that comes while the server stops is answered with a problem like any other (see below).
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply, config.bodyLimitBytes),
  })
  app.setValidatorCompiler(validatorCompiler)
  answerProblems(app, config.bodyLimitBytes)
  refuseWhileStopping(app)
  await securityHeaders(app, config)
  jsonBody(app)
  observeRequests(app, office.metrics)
  logRequests(app)
  await guard(app, office, table)
  await describeApi(app, table, VERSION)
  keepHouse(app, desk)
  for (const room of all) app.register(async (inside) => room.routes(inside as App, office))
  await app.ready()
  return app
}

/** A slow sender has this long to send a whole request. */
const REQUEST_MS = 30_000
const VERSION = '0.1.0'

function refuseWhileStopping(app: App): void {
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
  })
  app.addHook('onRequest', async (request) => {
    if (closing && request.routeOptions.config.limited !== 'never') refuse(stopping)
  })
  // A connection kept alive after its last answer would hold the server open for as long as its client likes.
  app.addHook('onSend', async (_, reply) => {
    if (closing) reply.header('connection', 'close')
  })
}
