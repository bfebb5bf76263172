import { addDays, type IsoDate } from '@yibao/engine'
import { sql } from '../database/sql.ts'
import { chinaInstant } from '../work/china-time.ts'
import type { Desk, Who } from '../work/desk.ts'

/** One event of a trail: who did what to what, from where and why; `at` ISO 8601 in UTC. */
export type AuditView = {
  readonly personId: string
  readonly seq: number
  readonly at: string
  readonly actor: string
  readonly role: string
  readonly address: string
  readonly action: string
  readonly target: string
  readonly why: string | null
}

/** Which events: days in China, both inclusive, and who acted; null: any. */
export type AuditFilter = { readonly from: IsoDate | null; readonly to: IsoDate | null; readonly actor: string | null }

type Row = Omit<AuditView, 'personId' | 'at'> & { readonly person_id: string; readonly at: Date }

const OF_PERSON = sql`
  SELECT person_id, seq, at, actor, role, address, action, target, why FROM audit_event
  WHERE region = $1 AND person_id = $2 AND ($3::bigint IS NULL OR seq < $3)
    AND ($4::timestamptz IS NULL OR at >= $4) AND ($5::timestamptz IS NULL OR at < $5)
    AND ($6::text IS NULL OR actor = $6)
  ORDER BY seq DESC LIMIT $7`

/** The trail of one person, newest first; `before`: the number that the page before ended with. */
export async function auditOfPerson(
  desk: Desk,
  { region, personId }: Who,
  { before, limit, ...filter }: AuditFilter & { readonly before: number | null; readonly limit: number },
): Promise<readonly AuditView[]> {
  const { from, to } = instants(filter)
  return (await desk.database.query<Row>(OF_PERSON, [region, personId, before, from, to, filter.actor, limit])).map(
    viewOf,
  )
}

/** A place in the trail of a region. */
export type AuditMark = { readonly at: string; readonly personId: string; readonly seq: number }

const OF_REGION = sql`
  SELECT person_id, seq, at, actor, role, address, action, target, why FROM audit_event
  WHERE region = $1 AND at >= $2 AND at < $3 AND ($4::text IS NULL OR actor = $4)
    AND ($5::timestamptz IS NULL OR (at, person_id, seq) < ($5, $6::uuid, $7::bigint))
  ORDER BY at DESC, person_id DESC, seq DESC LIMIT $8`

/** What happened in a region in some days, on whomever, newest first; `before`: where the page before ended. */
export async function auditOfRegion(
  desk: Desk,
  region: string,
  {
    before,
    limit,
    ...days
  }: { readonly from: IsoDate; readonly to: IsoDate; readonly actor: string | null } & {
    readonly before: AuditMark | null
    readonly limit: number
  },
): Promise<readonly AuditView[]> {
  const { from, to } = instants(days)
  const mark = [before?.at ?? null, before?.personId ?? null, before?.seq ?? null]
  return (await desk.database.query<Row>(OF_REGION, [region, from, to, days.actor, ...mark, limit])).map(viewOf)
}

const instants = ({ from, to }: Pick<AuditFilter, 'from' | 'to'>) => ({
  from: from === null ? null : new Date(chinaInstant(from, 0)),
  to: to === null ? null : new Date(chinaInstant(addDays(to, 1), 0)),
})

const viewOf = ({ person_id, at, ...event }: Row): AuditView => ({
  personId: person_id,
  at: at.toISOString(),
  ...event,
})
