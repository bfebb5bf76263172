import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { personId } from '../rig/world.ts'

export { pause }

/** One visit that a counter sends; sent again under the same key, it is the same visit. */
export type Order = {
  readonly key: string
  readonly region: string
  /** Number of the person, from 1. */
  readonly person: number
  /** Of the session of a cashier. */
  readonly token: string
  readonly body: string
}

export type Reply = { readonly status: number; readonly body: string }

/** Sends it once. Rejects where no whole answer came: what became of it is not known then. */
export const send = (address: string, { key, region, person, token, body }: Order): Promise<Reply> =>
  ask(`${address}/api/v1/regions/${region}/persons/${personId(person)}/visits`, 'POST', body, {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'idempotency-key': key,
  })

/** The settlement that a reply acknowledges, with the reply as it came; null where it acknowledges none. */
export function acknowledged({ status, body }: Reply): { readonly settlementId: string; readonly body: string } | null {
  return status === 200 || status === 201 ? { settlementId: JSON.parse(body).settlementId, body } : null
}

/** One request as it is, however wrong: `fetch` would mend or refuse some of them. Rejects where no whole answer came. */
export function ask(
  url: string,
  method: string,
  body: string | Buffer | null,
  headers: Readonly<Record<string, string>>,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const length = body === null ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const asked = request(url, { method, headers: { ...headers, ...length }, agent: AGENT })
    asked.setTimeout(PATIENCE_MS, () => void asked.destroy(new Error(`no answer within ${PATIENCE_MS} ms`)))
    asked.on('error', reject)
    asked.on('response', (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => void parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        if (!response.complete) reject(new Error('the answer broke off'))
        else resolve({ status: response.statusCode!, body: Buffer.concat(parts).toString() })
      })
    })
    asked.end(body)
  })
}

const AGENT = new Agent({ keepAlive: true })
const PATIENCE_MS = 20_000
