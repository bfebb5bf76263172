import helmet from '@fastify/helmet'
import type { App } from '../app-type.ts'
import { isHttps, type ServerConfig } from '../config.ts'

/** Security headers of every answer. Scripts, styles and connections of our own only; nothing inline. */
export async function securityHeaders(app: App, config: ServerConfig): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'manifest-src': ["'self'"],
        'worker-src': ["'self'"],
        'form-action': ["'self'"],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
      },
    },
    strictTransportSecurity: isHttps(config) ? { maxAge: YEAR_S, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  })
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
    // Pages and documents say otherwise for themselves.
    reply.header('cache-control', 'no-store')
  })
}

const YEAR_S = 31_536_000
