import type { Database } from '@yibao/platform'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { App } from '../app-type.ts'

/** What this process counts. Names begin with `yibao_`, those of Node with `nodejs_` and `process_`. */
export type Metrics = {
  readonly registry: Registry
  /** A settlement or reversal was answered; a repeated request counts again. */
  readonly settlementAnswered: (kind: 'settlement' | 'reversal') => void
  readonly signInAnswered: (outcome: 'accepted' | 'refused') => void
}

/** `outboxDepth`: how many events wait to be delivered; asked for at every scrape. */
export function createMetrics(database: Database, outboxDepth: (() => Promise<number>) | null): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const settlements = new Counter({
    name: 'yibao_settlements_total',
    help: 'Settlements and reversals answered',
    labelNames: ['kind'],
    registers,
  })
  const signIns = new Counter({ name: 'yibao_sign_ins_total', help: 'Sign-ins', labelNames: ['outcome'], registers })
  new Gauge({
    name: 'yibao_database_connections',
    help: 'Connections of the pool, and requests that wait for one',
    labelNames: ['state'],
    registers,
    collect() {
      const { total, idle, waiting } = database.load()
      this.set({ state: 'used' }, total - idle)
      this.set({ state: 'idle' }, idle)
      this.set({ state: 'waiting' }, waiting)
    },
  })
  if (outboxDepth !== null) {
    new Gauge({
      name: 'yibao_outbox_events',
      help: 'Events that wait to be delivered',
      registers,
      async collect() {
        // Metrics of a server whose database is away are wanted most of all: then this one is absent.
        await outboxDepth().then(
          (depth) => this.set(depth),
          () => this.reset(),
        )
      },
    })
  }
  return {
    registry,
    settlementAnswered: (kind) => settlements.inc({ kind }),
    signInAnswered: (outcome) => signIns.inc({ outcome }),
  }
}

/** Observes every answer by route and status. */
export function observeRequests(app: App, { registry }: Metrics): void {
  const durations = new Histogram({
    name: 'yibao_http_request_duration_seconds',
    help: 'Time to answer, by route',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  app.addHook('onResponse', async (request, reply) => {
    const labels = { route: request.routeOptions.config.id ?? 'none', method: request.method, status: reply.statusCode }
    durations.observe(labels, reply.elapsedTime / 1000)
  })
}
