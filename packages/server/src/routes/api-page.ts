import { API_CSS, API_CSS_PATH, type ApiDocument, apiPage } from '../openapi/page.ts'
import type { Room } from './room.ts'

/** The API's description, for machines and for people. */
export const apiDescription: Room = {
  rights: { 'api.document': { public: 'any' }, 'api.page': { public: 'any' }, 'api.style': { public: 'any' } },
  routes: (app) => {
    let page: string | null = null
    app.get('/openapi.json', { config: { id: 'api.document' }, schema: { hide: true } }, async (_, reply) =>
      reply.header('cache-control', CACHED).send(app.swagger()),
    )
    app.get('/api', { config: { id: 'api.page' }, schema: { hide: true } }, async (_, reply) => {
      page ??= apiPage(app.swagger() as ApiDocument)
      return reply.type('text/html; charset=utf-8').header('cache-control', CACHED).send(page)
    })
    app.get(API_CSS_PATH, { config: { id: 'api.style' }, schema: { hide: true } }, async (_, reply) =>
      reply.type('text/css; charset=utf-8').header('cache-control', CACHED).send(API_CSS),
    )
  },
}

const CACHED = 'public, max-age=300'
