import { type FilingType, type IsoDate, type LongTermKind, type PolicySet, placeName } from '@yibao/engine'
import { NIL_PERSON } from '../database/ids.ts'
import { sql } from '../database/sql.ts'
import { maskName } from '../secrets/mask.ts'
import type { Desk, Who } from '../work/desk.ts'
import { actionsIn } from '../work/machine.ts'
import { FILINGS_OF_PERSON, type FilingAnswer, type FilingRow, filingAnswer } from './filing.ts'
import { FILING, type FilingAction } from './transitions.ts'

/** States in which a filing waits for the agency. */
export const QUEUE_STATES = ['submitted', 'in-review', 'change-pending'] as const
export type QueueState = (typeof QUEUE_STATES)[number]

export type QueueQuestion = {
  readonly region: string
  readonly state: QueueState
  /** Where the page before ended; null: from the oldest. */
  readonly after: QueueMark | null
  readonly limit: number
}

/** A place in the queue. */
export type QueueMark = { readonly submittedAt: string; readonly filingId: string }

export type QueueEntry = {
  readonly filingId: string
  readonly personId: string
  /** Masked: 王**. */
  readonly name: string
  readonly type: FilingType
  readonly kind: LongTermKind | null
  readonly place: string
  readonly placeName: string
  readonly from: IsoDate
  readonly reviewer: string | null
  /** ISO 8601 in UTC. */
  readonly submittedAt: string
  /** Whole days since it was submitted. */
  readonly ageDays: number
}

/** A page, the oldest first; `next` null: there is none. */
export type QueuePage = { readonly entries: readonly QueueEntry[]; readonly next: QueueMark | null }

// The states once more, as the partial index has them: a prepared statement is planned without its parameters.
const QUEUE = sql`
  SELECT f.filing_id, f.person_id, f.type, f.kind, f.place, f.from_date, f.reviewer, f.submitted_at, p.name
  FROM filing f JOIN person p ON p.region = f.region AND p.person_id = f.person_id
  WHERE f.region = $1 AND f.state = $2 AND f.state IN ('submitted', 'in-review', 'change-pending')
    AND (f.submitted_at, f.filing_id) > ($3, $4)
  ORDER BY f.submitted_at, f.filing_id LIMIT $5`

type QueueRow = Pick<FilingRow, 'filing_id' | 'type' | 'kind' | 'place' | 'from_date' | 'reviewer'> & {
  readonly person_id: string
  readonly submitted_at: Date
  readonly name: Uint8Array
}

/** What waits in a state, with its age. */
export async function filingQueue(desk: Desk, { region, state, after, limit }: QueueQuestion): Promise<QueuePage> {
  const { submittedAt, filingId } = after ?? FIRST
  const rows = await desk.database.query<QueueRow>(QUEUE, [region, state, submittedAt, filingId, limit + 1])
  const { set } = desk.policies.current()
  const entries = rows.slice(0, limit).map((row) => queueEntry(desk, set, row))
  return { entries, next: rows.length > limit ? markOf(entries.at(-1)) : null }
}

const markOf = (last: QueueEntry | undefined): QueueMark | null =>
  last === undefined ? null : { submittedAt: last.submittedAt, filingId: last.filingId }

const FIRST: QueueMark = { submittedAt: '-infinity', filingId: NIL_PERSON }

const DAY_MS = 86_400_000

const queueEntry = (desk: Desk, { places }: PolicySet, row: QueueRow): QueueEntry => ({
  filingId: row.filing_id,
  personId: row.person_id,
  name: maskName(desk.secrets.unseal(row.name, 'person/name')),
  type: row.type,
  kind: row.kind,
  place: row.place,
  placeName: placeName(places, row.place) ?? row.place,
  from: row.from_date,
  reviewer: row.reviewer,
  submittedAt: row.submitted_at.toISOString(),
  ageDays: Math.floor((desk.now() - row.submitted_at.getTime()) / DAY_MS),
})

const COUNTS = sql`
  SELECT state, count(*)::int AS filings FROM filing
  WHERE region = $1 AND state IN ('submitted', 'in-review', 'change-pending') GROUP BY state`

/** How many wait in each state. */
export async function filingCounts(desk: Desk, region: string): Promise<Readonly<Record<QueueState, number>>> {
  const rows = await desk.database.query<{ state: QueueState; filings: number }>(COUNTS, [region])
  const counts = { submitted: 0, 'in-review': 0, 'change-pending': 0 }
  for (const { state, filings } of rows) counts[state] = filings
  return counts
}

/** A filing with everything that its applicant and the agency may see. */
export type FilingDetail = FilingAnswer &
  Pick<FilingRow, 'papers' | 'correction' | 'reviewer' | 'replaces' | 'note'> & {
    /** What may be done in this state, by whoever may. */
    readonly actions: readonly FilingAction[]
    readonly submittedAt: string | null
    readonly decidedBy: string | null
    readonly decidedAt: string | null
  }

/** Every filing of one person, the one that begins last first. */
export async function filingHistory(desk: Desk, { region, personId }: Who): Promise<readonly FilingDetail[]> {
  const rows = await desk.database.query<FilingRow>(FILINGS_OF_PERSON, [region, personId])
  const { set } = desk.policies.current()
  return rows.map((row) => ({
    ...filingAnswer(set, row),
    actions: actionsIn(FILING, row.state),
    papers: row.papers,
    correction: row.correction,
    reviewer: row.reviewer,
    replaces: row.replaces,
    note: row.note,
    submittedAt: row.submitted_at?.toISOString() ?? null,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at?.toISOString() ?? null,
  }))
}
