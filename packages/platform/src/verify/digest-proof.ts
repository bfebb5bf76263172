import type { IsoDate } from '@yibao/engine'
import { type DigestedEvent, EVENTS_BETWEEN, hoursOf, runningDigest } from '../audit/day-digest.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { sql } from '../database/sql.ts'
import { type Finding, type FoundAt, finding } from './finding.ts'

type Kept = FoundAt & { readonly day: IsoDate; readonly events: number; readonly digest: Uint8Array }

const DIGESTS = sql`
  SELECT region, person_id, day, events, digest FROM audit_digest WHERE $1::text IS NULL OR region = $1 ORDER BY region, day`

/** Digests every day again that was digested: events changed, removed or put in since then come out as another digest. */
export async function* digestProof(snapshot: Snapshot, region: string | null): AsyncIterable<Finding> {
  // One a day and region: few enough to hold, and a connection reads one statement at a time.
  const days: Kept[] = []
  for await (const kept of snapshot.rows<Kept>(DIGESTS, [region])) days.push(kept)
  for (const kept of days) {
    const hours = hoursOf(kept.day)
    const running = runningDigest()
    const span = [kept.region, hours[0]![0], hours.at(-1)![1]]
    for await (const event of snapshot.rows<DigestedEvent>(EVENTS_BETWEEN, span)) running.add(event)
    const { events, digest } = running.end()
    if (events !== kept.events)
      yield wrong(
        kept,
        `当日留存 ${kept.events} 条，现有 ${events} 条`,
        `${kept.events} events were digested, ${events} are there`,
      )
    else if (Buffer.compare(digest, kept.digest) !== 0)
      yield wrong(kept, '当日审计记录与留存的摘要不符', 'the events of the day are not those that were digested')
  }
}

const wrong = (kept: Kept, zh: string, en: string): Finding =>
  finding('audit-digests', kept, `audit-digest/${kept.day}`, zh, en)
