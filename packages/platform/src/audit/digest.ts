import { type IsoDate, ok, type Result } from '@yibao/engine'
import { NIL_PERSON } from '../database/ids.ts'
import { sql } from '../database/sql.ts'
import { type Casework, write } from '../work/casework.ts'
import { dayNotOver } from '../work/closed-day.ts'
import type { Actor, Desk } from '../work/desk.ts'
import { perform } from '../work/perform.ts'
import { refused } from '../work/refusal.ts'
import { type DigestedEvent, EVENTS_BETWEEN, hoursOf, runningDigest } from './day-digest.ts'

/** One number for all that a region's trail says of a day: kept, and printed or sent away, it shows any later change. */
export type DayDigest = {
  readonly day: IsoDate
  readonly events: number /** SHA-256, hexadecimal. */
  readonly digest: string
}

type Row = { readonly events: number; readonly digest: Uint8Array }

const KEPT = sql`SELECT events, digest FROM audit_digest WHERE region = $1 AND person_id = $2 AND day = $3`
const KEEP = sql`INSERT INTO audit_digest (region, person_id, day, events, digest) VALUES ($1, $2, $3, $4, $5)`

/**
 * Digests a day's audit events of a region, once: asked again, it answers what it kept then. Every event counts, in the order
 * of time, person and number. Refused: a day that is not over (YB-W945).
 */
export async function digestDay(desk: Desk, region: string, day: IsoDate, actor: Actor): Promise<Result<DayDigest>> {
  const early = dayNotOver(day, desk.now())
  if (early.length > 0) return refused(...early)
  const key = [region, NIL_PERSON, day]
  const [kept] = await desk.database.query<Row>(KEPT, key)
  if (kept) return ok(shown(day, kept))
  const made = await digested(desk, region, day)
  const work: Casework<Row | undefined, DayDigest> = {
    opensBook: true,
    load: async (read) => (await read<Row>(KEPT, key))[0],
    decide: (meanwhile) =>
      ok({
        answer: shown(day, meanwhile ?? made),
        writes: meanwhile ? [] : [write(KEEP, ...key, made.events, made.digest)],
        audit: [{ action: 'audit.digest', target: `day/${day}` }],
      }),
  }
  return perform(desk, { region, personId: NIL_PERSON }, actor, null, work)
}

async function digested(desk: Desk, region: string, day: IsoDate): Promise<Row> {
  const running = runningDigest()
  for (const [from, until] of hoursOf(day))
    for (const event of await desk.database.query<DigestedEvent>(EVENTS_BETWEEN, [region, from, until]))
      running.add(event)
  return running.end()
}

const shown = (day: IsoDate, { events, digest }: Row): DayDigest => ({
  day,
  events,
  digest: Buffer.from(digest).toString('hex'),
})
