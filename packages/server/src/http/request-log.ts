import type { App } from '../app-type.ts'

/** One line a request, when it is answered. Probes are not logged. */
export function logRequests(app: App): void {
  app.addHook('onResponse', async (request, reply) => {
    const { id, limited } = request.routeOptions.config
    if (limited === 'never') return
    const role = request.caller?.role ?? 'public'
    const ms = Math.round(reply.elapsedTime)
    request.log.info({ route: id ?? null, method: request.method, status: reply.statusCode, ms, role }, 'request')
  })
}
