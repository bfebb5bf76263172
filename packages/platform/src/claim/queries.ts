import { type Care, formatYuan, placeName } from '@yibao/engine'
import { NIL_PERSON } from '../database/ids.ts'
import { sql } from '../database/sql.ts'
import { SEALED_FOR } from '../people/person.ts'
import { maskName } from '../secrets/mask.ts'
import type { Desk, Who } from '../work/desk.ts'
import { actionsIn } from '../work/machine.ts'
import { CLAIM_COLUMNS, type ClaimRow } from './claim.ts'
import { CLAIM, type ClaimAction, type ClaimState } from './transitions.ts'

/** A claim in a list; money in yuan, moments ISO 8601 in UTC. */
export type ClaimView = {
  readonly claimId: string
  readonly state: ClaimState
  /** What may be done now. */
  readonly actions: readonly ClaimAction[]
  readonly care: Care
  readonly place: string
  readonly placeName: string
  readonly institutionName: string
  readonly from: string
  readonly to: string
  readonly total: string
  readonly firstReviewer: string | null
  readonly submittedAt: string
}

export type ClaimQueueEntry = ClaimView & {
  readonly personId: string
  /** Masked: 王**. */
  readonly name: string
  /** Whole days since it was submitted. */
  readonly ageDays: number
}

/** A place in the queue. */
export type ClaimMark = { readonly submittedAt: string; readonly claimId: string }

export type ClaimQueueQuestion = {
  readonly region: string
  readonly state: ClaimState
  /** Where the page before ended; null: from the oldest. */
  readonly after: ClaimMark | null
  readonly limit: number
}

/** A page, the oldest first; `next` null: there is none. */
export type ClaimQueuePage = { readonly entries: readonly ClaimQueueEntry[]; readonly next: ClaimMark | null }

const QUEUE = sql`
  SELECT c.claim_id, c.person_id, c.state, c.care, c.place, c.institution_name, c.visit, c.total_fen, c.correction, c.appeal,
    c.first_reviewer, c.submitted_at, p.name
  FROM claim c JOIN person p ON p.region = c.region AND p.person_id = c.person_id
  WHERE c.region = $1 AND c.state = $2 AND (c.submitted_at, c.claim_id) > ($3, $4)
  ORDER BY c.submitted_at, c.claim_id LIMIT $5`

type ListedRow = Pick<
  ClaimRow,
  | 'claim_id'
  | 'state'
  | 'care'
  | 'place'
  | 'institution_name'
  | 'visit'
  | 'total_fen'
  | 'correction'
  | 'appeal'
  | 'first_reviewer'
  | 'submitted_at'
>
type QueueRow = ListedRow & { readonly person_id: string; readonly name: Uint8Array }

/** What waits in a state in a region, with its age. */
export async function claimQueue(desk: Desk, question: ClaimQueueQuestion): Promise<ClaimQueuePage> {
  const { region, state, after, limit } = question
  const { submittedAt, claimId } = after ?? FIRST
  const rows = await desk.database.query<QueueRow>(QUEUE, [region, state, submittedAt, claimId, limit + 1])
  const entries = rows.slice(0, limit).map((row) => ({
    ...claimView(desk, row),
    personId: row.person_id,
    name: maskName(desk.secrets.unseal(row.name, SEALED_FOR.name)),
    ageDays: Math.floor((desk.now() - row.submitted_at.getTime()) / DAY_MS),
  }))
  const last = entries.at(-1)
  const next = rows.length > limit && last ? { submittedAt: last.submittedAt, claimId: last.claimId } : null
  return { entries, next }
}

const FIRST: ClaimMark = { submittedAt: '-infinity', claimId: NIL_PERSON }
const DAY_MS = 86_400_000

const OF_PERSON = sql`
  SELECT ${CLAIM_COLUMNS} FROM claim
  WHERE region = $1 AND person_id = $2 AND ($3::uuid IS NULL OR claim_id < $3)
  ORDER BY claim_id DESC LIMIT $4`

/** Claims of a person, newest first; `before` is the last id of the page before. */
export async function claimsOf(
  desk: Desk,
  { region, personId }: Who,
  { before, limit }: { readonly before: string | null; readonly limit: number },
): Promise<readonly ClaimView[]> {
  const rows = await desk.database.query<ClaimRow>(OF_PERSON, [region, personId, before, limit])
  return rows.map((row) => claimView(desk, row))
}

export const claimView = (desk: Desk, row: ListedRow): ClaimView => ({
  claimId: row.claim_id,
  state: row.state,
  actions: actionsOn(row),
  care: row.care,
  place: row.place,
  placeName: placeName(desk.policies.current().set.places, row.place) ?? row.place,
  institutionName: row.institution_name,
  from: row.visit.from,
  to: row.visit.to,
  total: formatYuan(row.total_fen),
  firstReviewer: row.first_reviewer,
  submittedAt: row.submitted_at.toISOString(),
})

/** Of what the state allows: not a second correction or appeal, nor what happens by itself. */
const actionsOn = ({ state, correction, appeal }: ListedRow): readonly ClaimAction[] =>
  actionsIn(CLAIM, state).filter(
    (action) =>
      !(action === 'ask' && correction !== null) && !(action === 'appeal' && appeal !== null) && !BY_ITSELF.has(action),
  )

const BY_ITSELF: ReadonlySet<ClaimAction> = new Set(['close', 'reopen'])
