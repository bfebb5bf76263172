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

/**
 * The day by which cover, policy and year of a bill are told: of a stay the day on which it is settled, of any other care the
 * day of the visit, whenever the counter settles it.
 */
export const policyDay = ({ care, admitted_on }: Pick<EncounterFacts, 'care' | 'admitted_on'>, settledOn: IsoDate) =>
  care === 'inpatient' ? settledOn : admitted_on

/** What is known of the person on a day. */
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
export async function loadPersonFacts(read: Query, { region, personId }: Who, day: IsoDate): Promise<PersonFacts> {
  const key = [region, personId]
  const [people, enrolments, filings, years] = await Promise.all([
    read<{ birth_date: IsoDate }>(PERSON, key),
    read<EnrolmentFacts>(ENROLMENTS, [...key, day]),
    read<FilingFacts>(FILINGS, key),
    read<YearRow>(YEARS, [...key, Number(day.slice(0, 4))]),
  ])
  return { birthDate: people[0]?.birth_date ?? null, enrolments, filings, years }
}

/**
 * Facts on the policy day of an encounter that is read at the same time: they were read for `today` without waiting for it, and
 * are read again for the visit of another day, which is rare.
 */
export async function onPolicyDay(
  read: Query,
  who: Who,
  encounter: Pick<EncounterFacts, 'care' | 'admitted_on'> | undefined,
  { facts, today }: { readonly facts: PersonFacts; readonly today: IsoDate },
): Promise<PersonFacts> {
  const day = encounter === undefined ? today : policyDay(encounter, today)
  return day === today ? facts : loadPersonFacts(read, who, day)
}
