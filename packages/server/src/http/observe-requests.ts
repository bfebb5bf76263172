import { Histogram } from 'prom-client'
import type { App } from '../app-type.ts'
import type { Metrics } from './metrics.ts'

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
