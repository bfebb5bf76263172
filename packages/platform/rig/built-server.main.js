// The built server as a process of its own, for load and fault runs: what `yibao serve` runs on DATABASE_URL, with rate limits out
// of the way and a clock that begins on a day whose policies are known. Started by built-server.ts.
import { DELIVERIES, keepDelivering, keysFrom, openDatabase, openDesk, outboxDepth, serverAt } from '@yibao/platform'
import { createLogger, createServer, serve, serverConfig } from '@yibao/server'

const { url, directory, port, clockAheadMs, connections } = JSON.parse(process.argv[2])
const now = () => Date.now() + clockAheadMs
const unlimited = 1_000_000_000
const limits = { perAddress: unlimited, signInsPerAddress: unlimited, perUser: unlimited, perInstitution: unlimited }

const logger = createLogger('warn')
const database = openDatabase(connections === null ? serverAt(url) : serverAt(url, connections))
const keys = await keysFrom({}, directory)
if (!keys.ok) throw new Error(JSON.stringify(keys.problems))
const desk = await openDesk(database, keys.value, { now })
let courier = null
const app = await createServer({
  desk,
  config: serverConfig({ limits }),
  logger,
  outboxDepth: async () => (await outboxDepth(desk)).events,
})
const serving = await serve(app, {
  host: '127.0.0.1',
  port,
  signals: process,
  afterwards: async () => {
    await courier?.stop()
    await database.close()
  },
  abandon: () => process.exit(1),
})

process.on('message', (word) => {
  if (word === 'deliver')
    courier ??= keepDelivering(desk, DELIVERIES, {
      onFault: (error) => logger.warn({ err: error }, 'the outbox could not be read'),
    })
  if (word === 'cpu') process.send?.({ cpu: process.cpuUsage() })
})
// Whoever started it is gone: nobody would stop it.
process.on('disconnect', () => process.exit(1))
process.send?.({ address: serving.address })
await serving.stopped
process.disconnect?.()
