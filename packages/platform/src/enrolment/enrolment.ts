import type { Category, Group, IsoDate, Scheme } from '@yibao/engine'
import { sql, sqlColumns } from '../database/sql.ts'
import { type Write, write } from '../work/casework.ts'
import type { Who } from '../work/desk.ts'
import type { EnrolmentState } from './transitions.ts'

/** One period of a person's enrolment, as kept: what held from `from_date` to `to_date`, both inclusive. */
export type EnrolmentRow = {
  readonly enrolment_id: string
  readonly scheme: Scheme
  /** 档次, where the scheme has them in the region. */
  readonly plan: string | null
  readonly category: Category
  readonly groups: readonly Group[]
  readonly state: EnrolmentState
  readonly from_date: IsoDate
  /** Null: until further notice. A day before `from_date`: the period never came into force. */
  readonly to_date: IsoDate | null
  /** First day on which the pooled fund pays. */
  readonly benefits_from: IsoDate
  /** First day of unbroken enrolment, bridged over gaps that count as none. */
  readonly continuous_since: IsoDate
  /** Contribution base, fen a month; only people at work have one. */
  readonly base_fen: number | null
  readonly employer: string | null
  readonly other_region: string | null
  readonly details: EnrolmentDetails
}

export type EnrolmentDetails = {
  /** Why the period began, where a reason was asked for. */
  readonly why?: string
  readonly school?: string
  readonly waiting?: KeptWaiting
  /** Of an enrolment in conflict: what it collides with. */
  readonly conflictsWith?: readonly Overlap[]
  /** Of an enrolment in conflict that is to stay: the others that must be stopped first, in other regions. */
  readonly waitsFor?: readonly string[]
}

/** What a resident's waiting period was reckoned from, so that back-payment can repair it. */
export type KeptWaiting = {
  readonly months: number
  readonly missedYears: number
  readonly yearsPaidBack: number
  /** The day it is counted from. */
  readonly from: IsoDate
}

/** Another enrolment that holds at the same time. */
export type Overlap = {
  readonly region: string
  readonly enrolmentId: string
  readonly scheme: Scheme
  readonly category: Category
  readonly from: IsoDate
  readonly to: IsoDate | null
}

const COLUMNS = [
  'enrolment_id',
  'scheme',
  'plan',
  'category',
  'groups',
  'state',
  'from_date',
  'to_date',
  'benefits_from',
  'continuous_since',
  'base_fen',
  'employer',
  'other_region',
  'details',
] as const satisfies readonly (keyof EnrolmentRow)[]

export const ENROLMENT_COLUMNS = sqlColumns(COLUMNS).list
const WRITTEN = sqlColumns(['region', 'person_id', ...COLUMNS])

/** All periods of a person in a region, oldest first. A person has few. */
export const ENROLMENTS_OF_PERSON = sql`
  SELECT ${ENROLMENT_COLUMNS} FROM enrolment WHERE region = $1 AND person_id = $2 ORDER BY from_date, enrolment_id`

const INSERT = sql`INSERT INTO enrolment (${WRITTEN.list}) VALUES (${WRITTEN.places})`
const UPDATE = sql`
  UPDATE enrolment SET plan = $4, category = $5, groups = $6, state = $7, from_date = $8, to_date = $9,
    benefits_from = $10, continuous_since = $11, base_fen = $12, other_region = $13, details = $14
  WHERE region = $1 AND person_id = $2 AND enrolment_id = $3`

export const insertEnrolment = ({ region, personId }: Who, row: EnrolmentRow): Write =>
  write(
    INSERT,
    region,
    personId,
    ...COLUMNS.map((column) => (column === 'details' ? JSON.stringify(row.details) : row[column])),
  )

/** Writes a period as it is now; scheme and employer never change within one. */
export const updateEnrolment = ({ region, personId }: Who, row: EnrolmentRow): Write =>
  write(
    UPDATE,
    region,
    personId,
    row.enrolment_id,
    row.plan,
    row.category,
    row.groups,
    row.state,
    row.from_date,
    row.to_date,
    row.benefits_from,
    row.continuous_since,
    row.base_fen,
    row.other_region,
    JSON.stringify(row.details),
  )
