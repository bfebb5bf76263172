import type { App } from '../app-type.ts'
import { unreadableBody } from '../problem/own-problems.ts'
import { RequestError } from '../problem/request-error.ts'

/** JSON is the one kind of body unless a room takes another. The bytes are kept, for signatures. */
export function jsonBody(app: App): void {
  app.removeAllContentTypeParsers()
  app.decorateRequest('rawBody')
  app.addHook('onRequest', async (request) => {
    request.rawBody = NO_BODY
  })
  const parse = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    request.rawBody = body as Buffer
    const text = utf8(body as Buffer)
    if (text === null) return done(new RequestError([unreadableBody]))
    void parse(request, text, (error, value) => {
      if (error) return done(error)
      return SUSPECT.test(text) && !storable(value) ? done(new RequestError([unreadableBody])) : done(null, value)
    })
  })
}

const NO_BODY = Buffer.alloc(0)
const UTF8 = new TextDecoder('utf-8', { fatal: true })

function utf8(bytes: Buffer): string | null {
  try {
    return UTF8.decode(bytes)
  } catch {
    return null
  }
}

/** Escapes that may stand for what PostgreSQL cannot store: NUL, and halves of surrogate pairs. */
const SUSPECT = /\\u(?:0000|[dD][89a-fA-F])/

function storable(value: unknown): boolean {
  if (typeof value === 'string') return !value.includes('\0') && !/\p{Surrogate}/u.test(value)
  if (value === null || typeof value !== 'object') return true
  return Object.entries(value).every(([key, one]) => storable(key) && storable(one))
}
