import { ok } from '@yibao/engine'
import { sql } from '../database/sql.ts'
import { type Casework, type Decision, type Moment, write } from '../work/casework.ts'
import { type Desk, SYSTEM, type Who } from '../work/desk.ts'
import { perform } from '../work/perform.ts'
import type { SentEvent } from './event.ts'

/** What an event does to another person's or region's rows. */
export type Handler = {
  /** Whose rows it changes. */
  readonly to: (event: SentEvent) => Who
  /** The change, decided like any other; a refusal makes the event wait and be tried again. */
  readonly work: (desk: Desk, event: SentEvent) => Casework<unknown, null>
}

/** A handler whose `load` and `decide` agree on what was found. */
export const handler = <Found>(
  to: Handler['to'],
  work: (desk: Desk, event: SentEvent) => Casework<Found, null>,
): Handler => ({ to, work: work as Handler['work'] })

const RECEIVED = sql`SELECT 1 AS received FROM inbox WHERE region = $1 AND person_id = $2 AND event_id = $3`
const RECEIVE = sql`INSERT INTO inbox (region, person_id, event_id, received_at) VALUES ($1, $2, $3, $4)`

/** Delivers one event exactly once: a second delivery finds it in the inbox and changes nothing. Throws where it is refused. */
export async function deliver(desk: Desk, { to, work }: Handler, event: SentEvent): Promise<void> {
  const who = to(event)
  const inner = work(desk, event)
  const once: Casework<{ readonly received: boolean; readonly found: unknown }, null> = {
    ...(inner.conflicts ? { conflicts: inner.conflicts } : {}),
    ...(inner.opensBook ? { opensBook: inner.opensBook } : {}),
    load: async (read) => {
      const [received, found] = await Promise.all([
        read(RECEIVED, [who.region, who.personId, event.eventId]),
        inner.load(read),
      ])
      return { received: received.length > 0, found }
    },
    decide: ({ received, found }, moment) => {
      if (received) return ok({ ...NOTHING, audit: [{ action: 'event.again', target: `event/${event.eventId}` }] })
      const decided = inner.decide(found, moment)
      return decided.ok ? ok(withReceipt(decided.value, event, moment)) : decided
    },
  }
  const done = await perform(desk, who, SYSTEM, null, once)
  if (!done.ok) throw new Error(done.problems.map(({ code, message }) => `${code} ${message.en}`).join('; '))
}

const NOTHING = { answer: null, writes: [] } as const

const withReceipt = (decision: Decision<null>, { eventId }: SentEvent, { who, at }: Moment): Decision<null> => ({
  ...decision,
  writes: [...decision.writes, write(RECEIVE, who.region, who.personId, eventId, new Date(at))],
})
