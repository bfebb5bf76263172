import type {
  Care,
  Category,
  Diagnosis,
  FilingType,
  Group,
  IsoDate,
  Kin,
  Level,
  LongTermKind,
  Scheme,
} from '@yibao/engine'
import type { Query } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import type { Who } from '../work/desk.ts'

/** What settlement must know of an enrolment. */
export type EnrolmentFacts = {
  readonly scheme: Scheme
  readonly plan: string | null
  readonly category: Category
  readonly groups: readonly Group[]
  readonly state: string
  readonly from_date: IsoDate
  readonly to_date: IsoDate | null
  readonly benefits_from: IsoDate
  readonly continuous_since: IsoDate
}

export type EncounterFacts = {
  readonly care: Care
  /** Region of care, six digits. */
  readonly place: string
  readonly institution_id: string
  readonly level: Level
  readonly specialist: boolean
  readonly selected: boolean
  readonly referred: boolean
  readonly signed: boolean
  readonly emergency: boolean
  readonly diagnosis: Diagnosis
  readonly admitted_on: IsoDate
  readonly injury: 'none' | 'no-third-party' | 'third-party'
}

export type FilingFacts = {
  readonly filing_id: string
  readonly type: FilingType
  readonly kind: LongTermKind | null
  readonly place: string
  readonly from_date: IsoDate
  readonly to_date: IsoDate | null
}

/** Money of a relative that was set aside for this bill, in fen. */
export type SharedMoney = {
  readonly holdId: string
  readonly payer: Who
  readonly relation: Kin
  readonly amountFen: number
}

/** The year as the last settlement left it. */
export type YearRow = { readonly scheme: Scheme; readonly counters: unknown; readonly last_ordinal: number }

/** What is known of the person on the day of settlement. */
export type PersonFacts = {
  readonly birthDate: IsoDate | null
  readonly enrolments: readonly EnrolmentFacts[]
  readonly filings: readonly FilingFacts[]
  readonly years: readonly YearRow[]
}

const PERSON = sql`SELECT birth_date FROM person WHERE region = $1 AND person_id = $2`
const ENROLMENTS = sql`
  SELECT scheme, plan, category, groups, state, from_date, to_date, benefits_from, continuous_since
  FROM enrolment
  WHERE region = $1 AND person_id = $2 AND state <> 'conflict' AND from_date <= $3 AND (to_date IS NULL OR to_date >= $3)
  ORDER BY from_date DESC`
// An ended filing still counts for care while it held, and for a stay that began then; which one applies is the engine's to say,
// by the dates. One that was cancelled before it began never held.
const FILINGS = sql`
  SELECT filing_id, type, kind, place, from_date, to_date FROM filing
  WHERE region = $1 AND person_id = $2 AND (state IN ('approved', 'active', 'change-pending', 'superseded', 'expired')
    OR (state = 'cancelled' AND decided_at IS NOT NULL AND from_date <= to_date))
  ORDER BY from_date, filing_id`
const YEARS = sql`
  SELECT scheme, counters, last_ordinal FROM person_year WHERE region = $1 AND person_id = $2 AND year = $3`

/** Reads all of it at once. */
export async function loadPersonFacts(
  read: Query,
  { region, personId }: Who,
  settledOn: IsoDate,
): Promise<PersonFacts> {
  const key = [region, personId]
  const [people, enrolments, filings, years] = await Promise.all([
    read<{ birth_date: IsoDate }>(PERSON, key),
    read<EnrolmentFacts>(ENROLMENTS, [...key, settledOn]),
    read<FilingFacts>(FILINGS, key),
    read<YearRow>(YEARS, [...key, Number(settledOn.slice(0, 4))]),
  ])
  return { birthDate: people[0]?.birth_date ?? null, enrolments, filings, years }
}
