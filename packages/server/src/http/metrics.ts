import type { Database } from '@yibao/platform'
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client'

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
