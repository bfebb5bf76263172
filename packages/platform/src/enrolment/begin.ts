import { type IsoDate, ok, type PolicySet, type Result } from '@yibao/engine'
import type { Query } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import type { OutboxEvent } from '../outbox/event.ts'
import type { Decision, Moment } from '../work/casework.ts'
import type { Who } from '../work/desk.ts'
import { notFound, refusal, refused } from '../work/refusal.ts'
import type { Cover } from './continuity.ts'
import { asOverlap, loadEverywhere, overlapsOf, type RegionalRow, usuallyKept } from './double-enrolment.ts'
import { type EnrolmentRow, insertEnrolment, type Overlap } from './enrolment.ts'
import { succeed } from './timeline.ts'

/** What is known where an enrolment begins: of the person, and of their enrolments in all regions. */
export type BeginningFound = { readonly birthDate: IsoDate | null; readonly everywhere: readonly RegionalRow[] }

/** What is to begin. */
export type Beginning = Pick<
  EnrolmentRow,
  'scheme' | 'plan' | 'category' | 'groups' | 'to_date' | 'base_fen' | 'employer' | 'details'
> & { readonly cover: Cover }

/** How an enrolment began; dates inclusive. */
export type EnrolledAnswer = {
  readonly enrolmentId: string
  /** `conflict`: somebody must decide (`resolve`) which of these enrolments stays; until then this one pays nothing. */
  readonly state: 'active' | 'conflict'
  readonly from: IsoDate
  readonly to: IsoDate | null
  readonly benefitsFrom: IsoDate
  readonly continuousSince: IsoDate
  readonly conflictsWith: readonly Overlap[]
  /** Which one is kept as a rule, where there is one. */
  readonly usuallyKept: 'new' | 'existing' | null
}

const BIRTH = sql`SELECT birth_date FROM person WHERE region = $1 AND person_id = $2`

export async function loadBeginning(read: Query, set: PolicySet, who: Who): Promise<BeginningFound> {
  const [[person], everywhere] = await Promise.all([
    read<{ birth_date: IsoDate }>(BIRTH, [who.region, who.personId]),
    loadEverywhere(read, set, who),
  ])
  return { birthDate: person?.birth_date ?? null, everywhere }
}

export const ownRows = (everywhere: readonly RegionalRow[], { region }: Who): readonly RegionalRow[] =>
  everywhere.filter((row) => row.region === region)

/**
 * Begins an enrolment; where another one is active at the same time, in this region or elsewhere, it is kept in conflict with
 * that one (重复参保). Refused: YB-W132 while an earlier conflict waits, YB-W901.
 */
export function begin(moment: Moment, found: BeginningFound, beginning: Beginning): Result<Decision<EnrolledAnswer>> {
  const { who } = moment
  const { cover, ...insured } = beginning
  const own = ownRows(found.everywhere, who)
  if (found.birthDate === null) return refused(notFound('personId', ['这个人', 'person']))
  if (own.some(({ state }) => state === 'conflict')) return refused(conflictWaits)
  const row: EnrolmentRow = {
    ...insured,
    enrolment_id: moment.newId(),
    state: 'active',
    from_date: cover.from,
    benefits_from: cover.benefitsFrom,
    continuous_since: cover.continuousSince,
    other_region: null,
  }
  const others = overlapsOf(found.everywhere, row).map(asOverlap)
  const contested = others.length > 0
  return ok({
    answer: {
      enrolmentId: row.enrolment_id,
      state: contested ? 'conflict' : 'active',
      from: row.from_date,
      to: row.to_date,
      benefitsFrom: row.benefits_from,
      continuousSince: row.continuous_since,
      conflictsWith: others,
      usuallyKept: contested ? usuallyKept(row, others[0]!) : null,
    },
    writes: contested
      ? [insertEnrolment(who, { ...row, state: 'conflict', details: { ...row.details, conflictsWith: others } })]
      : succeed(who, own, row),
    audit: [{ action: 'enrolment.enrol', target: `enrolment/${row.enrolment_id}` }],
    events: contested ? [] : [lookAgain(who, row.enrolment_id)],
  })
}

/** Asks for a second look once everything that was going on at this instant is committed. */
export const lookAgain = ({ region }: Pick<Who, 'region'>, enrolmentId: string): OutboxEvent => ({
  topic: 'enrolment-check',
  payload: { region, enrolmentId },
})

const conflictWaits = refusal(
  'YB-W132',
  'personId',
  ['这个人有一笔重复参保还没有处理', 'a conflict between enrolments of this person waits to be resolved'],
  ['先处理重复参保，保留一个', 'resolve it first: keep one'],
)
