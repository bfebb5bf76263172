import { createHash } from 'node:crypto'
import type { IsoDate } from '@yibao/engine'
import { sql } from '../database/sql.ts'
import { chinaInstant } from '../work/china-time.ts'

/** What of an event goes into the digest of its day. */
export type DigestedEvent = { readonly person_id: string; readonly seq: number; readonly hash: Uint8Array }

/** $1 region, $2 from, $3 until: events in the order of time, then of person and number. */
export const EVENTS_BETWEEN = sql`
  SELECT person_id, seq, hash FROM audit_event WHERE region = $1 AND at >= $2 AND at < $3 ORDER BY at, person_id, seq`

/** The hours of a day in China, as parameters of `EVENTS_BETWEEN`: an hour of a large city fits into memory, a day does not. */
export const hoursOf = (day: IsoDate): readonly (readonly [from: Date, until: Date])[] =>
  Array.from({ length: 24 }, (_, hour) => {
    const from = chinaInstant(day, hour)
    return [new Date(from), new Date(from + 3_600_000)]
  })

/** SHA-256 over the events given to `add`: 16 bytes of person, 8 of number, 32 of hash each. */
export function runningDigest() {
  const hash = createHash('sha256')
  let events = 0
  return {
    add({ person_id, seq, hash: ofEvent }: DigestedEvent): void {
      const number = Buffer.alloc(8)
      number.writeBigUInt64BE(BigInt(seq))
      hash
        .update(Buffer.from(person_id.replaceAll('-', ''), 'hex'))
        .update(number)
        .update(ofEvent)
      events += 1
    },
    end: (): { readonly events: number; readonly digest: Uint8Array } => ({ events, digest: hash.digest() }),
  }
}
