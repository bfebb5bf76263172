import { sql } from '../database/sql.ts'
import type { Desk } from '../work/desk.ts'
import { deliver, type Handler } from './deliver.ts'
import type { SentEvent, Topic } from './event.ts'
import { journalDue } from './journal.ts'

export type Handlers = Readonly<Partial<Record<Topic, Handler>>>

/** How one round of deliveries went. `full`: it took as much as a round takes, so more may be due. */
export type Round = { readonly delivered: number; readonly failed: number; readonly full: boolean }

/** What is leased to one courier comes back to the others after this time, should it die meanwhile. */
const LEASE_MS = 60_000
const LONGEST_WAIT_MS = 15 * 60_000
const BATCH = 100

// Couriers run beside each shard's own rows: these statements look at what is due, whoever's it is.
const LEASE = sql`
  UPDATE outbox SET due_at = $2, attempts = attempts + 1
  WHERE (region, person_id, event_id) IN (
    SELECT region, person_id, event_id FROM outbox
    WHERE topic <> 'settlement-booked' AND due_at <= $1 ORDER BY due_at LIMIT $3 FOR UPDATE SKIP LOCKED)
  RETURNING region, person_id, event_id, topic, payload, attempts`
const DONE = sql`DELETE FROM outbox WHERE region = $1 AND person_id = $2 AND event_id = $3`
const AGAIN = sql`
  UPDATE outbox SET due_at = $4, last_error = $5 WHERE region = $1 AND person_id = $2 AND event_id = $3`

type Leased = {
  readonly region: string
  readonly person_id: string
  readonly event_id: string
  readonly topic: Topic
  readonly payload: Readonly<Record<string, unknown>>
  readonly attempts: number
}

/** Ids sort by the moment they were made at; the server gives changed rows in any order. */
const inOrderMade = (leased: readonly Leased[]): readonly Leased[] =>
  [...leased].sort((a, b) => (a.event_id < b.event_id ? -1 : 1))

/**
 * Delivers what is due once around. Any number of couriers may run at once. An event that fails stays and is tried again
 * later and later; its last error is kept with it.
 */
export async function deliverDue(desk: Desk, handlers: Handlers): Promise<Round> {
  const journaled = await journalDue(desk)
  const now = desk.now()
  const leased = await desk.database.query<Leased>(LEASE, [new Date(now), new Date(now + LEASE_MS), BATCH])
  let failed = 0
  for (const row of inOrderMade(leased)) {
    const key = [row.region, row.person_id, row.event_id]
    try {
      const handler = handlers[row.topic]
      if (!handler) throw new Error(`nobody handles ${row.topic}`)
      await deliver(desk, handler, eventOf(row))
      await desk.database.query(DONE, key)
    } catch (error) {
      failed += 1
      const wait = Math.min(LONGEST_WAIT_MS, 1_000 * 2 ** row.attempts)
      const message = error instanceof Error ? error.message : String(error)
      await desk.database.query(AGAIN, [...key, new Date(desk.now() + wait), message.slice(0, 500)])
    }
  }
  return { delivered: journaled + leased.length - failed, failed, full: leased.length === BATCH }
}

/** Delivers until nothing is due. Events that fail wait, and do not keep it busy. */
export async function deliverAll(desk: Desk, handlers: Handlers): Promise<Omit<Round, 'full'>> {
  const total = { delivered: 0, failed: 0 }
  for (;;) {
    const round = await deliverDue(desk, handlers)
    total.delivered += round.delivered
    total.failed += round.failed
    if (round.delivered === 0) return total
  }
}

const eventOf = ({ region, person_id, event_id, topic, payload }: Leased): SentEvent => ({
  eventId: event_id,
  from: { region, personId: person_id },
  topic,
  payload,
})

const DEPTH = sql`SELECT count(*)::int AS events, min(due_at) AS oldest FROM outbox`

/** How much waits, and since when: for metrics and `verify`. */
export async function outboxDepth(desk: Desk): Promise<{ readonly events: number; readonly oldest: Date | null }> {
  const [row] = await desk.database.query<{ events: number; oldest: Date | null }>(DEPTH)
  return { events: row?.events ?? 0, oldest: row?.oldest ?? null }
}
