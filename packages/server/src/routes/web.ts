import { existsSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import fastifyStatic from '@fastify/static'
import { Type } from 'typebox'
import type { Room } from './room.ts'
import { closed } from './schemas.ts'

/** Addresses that are not pages: what is not found there is told as a problem. */
const NOT_PAGES = /^(api|health|metrics|openapi\.json)(\/|$)/
/** Faces with a page of their own, by the first part of the address. All other addresses are the public face's. */
const FACES = /^(insured|agency|hospital|sign-in)(?=\/|$)/
const A_YEAR = 'public, max-age=31536000, immutable'

/**
 * The web faces, out of a folder that was built: files by name, and for every other address the page of its face,
 * which finds its way by the address. Named files (`assets/…-hash.js`) never change; everything else is asked for again.
 */
export const web = (directory: string): Room => ({
  rights: { 'web.page': { public: 'any' } },
  routes: async (app) => {
    await app.register(fastifyStatic, { root: directory, serve: false, cacheControl: false, preCompressed: true })
    app.get(
      '/*',
      {
        config: { id: 'web.page', limited: 'never' },
        schema: { hide: true, params: closed({ '*': Type.String() }) },
      },
      async ({ params }, reply) => {
        const path = params['*']
        if (NOT_PAGES.test(path)) return reply.callNotFound()
        const file = fileIn(directory, path)
        if (file === null && extname(path) !== '') return reply.callNotFound()
        reply.header('cache-control', file?.startsWith('assets/') ? A_YEAR : 'no-cache')
        return reply.sendFile(file ?? `${FACES.exec(path)?.[0] ?? 'index'}.html`)
      },
    )
  },
})

/** The file that an address names, within the folder; null where it names none. */
function fileIn(directory: string, path: string): string | null {
  const within = normalize(path)
  if (path === '' || within.startsWith('..') || extname(within) === '') return null
  return existsSync(join(directory, within)) ? within : null
}
