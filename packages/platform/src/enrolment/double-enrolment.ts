import type { PolicySet } from '@yibao/engine'
import type { Query } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import type { Who } from '../work/desk.ts'
import { ENROLMENT_COLUMNS, type EnrolmentRow, type Overlap } from './enrolment.ts'
import { regionsOf } from './insurance.ts'
import { neverHeld, overlaps } from './timeline.ts'

/** A period of a person, and the region it lies in. */
export type RegionalRow = EnrolmentRow & { readonly region: string }

// 重复参保: a person has one id in every region, so all their enrolments are found by it, and the regions are a short list.
// Where people are spread by person this meets one shard; where they are spread by region, one for each region, by key in all
// cases. It reads what others have committed: two regions that enrol somebody at the same instant find each other in
// `checkDouble`, which looks again after both have.
const EVERYWHERE = sql`
  SELECT region, ${ENROLMENT_COLUMNS} FROM enrolment
  WHERE region = ANY($1::text[]) AND person_id = $2 ORDER BY from_date, enrolment_id`

/** All periods of a person in all regions. */
export const loadEverywhere = (
  read: Query,
  set: PolicySet,
  { region, personId }: Who,
): Promise<readonly RegionalRow[]> =>
  read<RegionalRow>(EVERYWHERE, [[...new Set([region, ...regionsOf(set)])], personId])

/** The active enrolments, in whatever region, that would hold at the same time as this period. */
export function overlapsOf(
  rows: readonly RegionalRow[],
  period: Pick<EnrolmentRow, 'enrolment_id' | 'from_date' | 'to_date'>,
): readonly RegionalRow[] {
  return rows.filter(
    (row) =>
      row.enrolment_id !== period.enrolment_id && row.state === 'active' && !neverHeld(row) && overlaps(row, period),
  )
}

export const asOverlap = (row: RegionalRow): Overlap => ({
  region: row.region,
  enrolmentId: row.enrolment_id,
  scheme: row.scheme,
  category: row.category,
  from: row.from_date,
  to: row.to_date,
})

/**
 * Which of two is kept as a rule; null: to be judged. Employees before residents where work is stable, students where they
 * study (recalled): a word to the clerk, no decision.
 */
export function usuallyKept(
  asked: Pick<EnrolmentRow, 'scheme' | 'category'>,
  other: Pick<Overlap, 'scheme' | 'category'>,
): 'new' | 'existing' | null {
  if (asked.scheme !== other.scheme) return asked.scheme === 'employee' ? 'new' : 'existing'
  if (asked.category === 'student' && other.category !== 'student') return 'new'
  if (other.category === 'student' && asked.category !== 'student') return 'existing'
  return null
}
