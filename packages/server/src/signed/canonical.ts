import { createHash, createHmac } from 'node:crypto'

/** What an institution signs. `path` with its query, as it stands in the request line. */
export type SignedParts = {
  readonly method: string
  readonly path: string
  /** Seconds since 1970, as a decimal number. */
  readonly timestamp: string
  readonly nonce: string
  readonly body: Uint8Array
}

/** HMAC-SM3 over method, path, timestamp, nonce and SHA-256 of the body (hex), one a line; 64 hex digits. */
export function signatureOf(key: string, { method, path, timestamp, nonce, body }: SignedParts): string {
  const bodyHash = createHash('sha256').update(body).digest('hex')
  return createHmac('sm3', key).update([method, path, timestamp, nonce, bodyHash].join('\n')).digest('hex')
}
