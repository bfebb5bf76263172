import { createHash, randomBytes } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { isHttps, type ServerConfig } from '../config.ts'

/** A session token as a request brings it. */
export type SentToken = { readonly token: string; readonly via: 'bearer' | 'cookie' }

/** A fresh session token: 256 random bits. */
export const newToken = (random: (size: number) => Uint8Array = randomBytes): string =>
  Buffer.from(random(32)).toString('base64url')

/** What is kept of a token. */
export const tokenHash = (token: string): Uint8Array => createHash('sha256').update(token).digest()

/** The token of a request: from `Authorization: Bearer`, else from the session cookie; null where it brings none. */
export function tokenOf({ headers }: FastifyRequest, config: ServerConfig): SentToken | null {
  const bearer = /^Bearer ([\w-]{1,128})$/i.exec(headers.authorization ?? '')
  if (bearer) return { token: bearer[1]!, via: 'bearer' }
  const token = cookieOf(headers.cookie, sessionCookieName(config))
  return token === null ? null : { token, via: 'cookie' }
}

/** The cookie that keeps a browser signed in. Scripts cannot read it, and no other site's request carries it. */
export const sessionCookie = (token: string, config: ServerConfig, maxAgeS: number): string =>
  `${sessionCookieName(config)}=${token}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${maxAgeS}${secure(config)}`

/** Takes it away. */
export const noSessionCookie = (config: ServerConfig): string => sessionCookie('', config, 0)

export const secure = (config: ServerConfig): string => (isHttps(config) ? '; Secure' : '')

/** `__Host-` lets browsers refuse such a cookie from a sibling domain; they take it over TLS only. */
const sessionCookieName = (config: ServerConfig): string => (isHttps(config) ? '__Host-yibao' : 'yibao')

/** A cookie of a request by name; null where there is none. */
export function cookieOf(header: string | undefined, name: string): string | null {
  const found = (header ?? '').split(/;\s*/).find((pair) => pair.startsWith(`${name}=`))
  const value = found?.slice(name.length + 1) ?? ''
  return value === '' ? null : value
}
