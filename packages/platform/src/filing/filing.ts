import { type FilingType, type IsoDate, type LongTermKind, type PolicySet, placeName } from '@yibao/engine'
import { sql, sqlColumns } from '../database/sql.ts'
import { type Write, write } from '../work/casework.ts'
import type { Who } from '../work/desk.ts'
import type { FilingState } from './transitions.ts'

/** One filing, or the application for one, as kept. */
export type FilingRow = {
  readonly filing_id: string
  readonly type: FilingType
  readonly kind: LongTermKind | null
  /** Place of care, six digits: a city or municipality, or a district that stands for its whole city. */
  readonly place: string
  readonly from_date: IsoDate
  /** Last day; null: until changed or cancelled. */
  readonly to_date: IsoDate | null
  /** Last day of the lock (锁定期); null: none. */
  readonly locked_to: IsoDate | null
  readonly state: FilingState
  /** What it rests on. `automatic`: made by the system at admission. */
  readonly basis: 'papers' | 'commitment' | 'automatic' | 'none'
  readonly papers: readonly KeptPaper[]
  /** False while a commitment letter stands for papers: two-way benefits (双向待遇) wait for them. */
  readonly papers_complete: boolean
  /** The filing that this one changes or renews. */
  readonly replaces: string | null
  /** What the applicant was asked to correct (一次性告知); null: never returned. */
  readonly correction: readonly Defect[] | null
  /** Who took it for review. */
  readonly reviewer: string | null
  /** Why it was rejected or cancelled. */
  readonly note: string | null
  readonly submitted_at: Date | null
  readonly decided_by: string | null
  readonly decided_at: Date | null
}

/** A paper by the name that the filing guide gives it; without upload it was shown (sign-in, counter). */
export type KeptPaper = { readonly name: string; readonly uploadId: string | null }

/** A paper that must be handed in again, and why. */
export type Defect = { readonly paper: string; readonly why: string }

/** An application of which nothing is decided. */
export const UNDECIDED = {
  state: 'draft',
  replaces: null,
  correction: null,
  reviewer: null,
  note: null,
  submitted_at: null,
  decided_by: null,
  decided_at: null,
} as const satisfies Partial<FilingRow>

/** What whoever acts on a filing is told of it. Dates inclusive. */
export type FilingAnswer = {
  readonly filingId: string
  readonly state: FilingState
  readonly type: FilingType
  readonly kind: LongTermKind | null
  readonly place: string
  readonly placeName: string
  readonly from: IsoDate
  readonly to: IsoDate | null
  readonly lockedTo: IsoDate | null
  readonly basis: FilingRow['basis']
  readonly papersComplete: boolean
}

export const filingAnswer = ({ places }: PolicySet, row: FilingRow): FilingAnswer => ({
  filingId: row.filing_id,
  state: row.state,
  type: row.type,
  kind: row.kind,
  place: row.place,
  placeName: placeName(places, row.place) ?? row.place,
  from: row.from_date,
  to: row.to_date,
  lockedTo: row.locked_to,
  basis: row.basis,
  papersComplete: row.papers_complete,
})

const COLUMNS = [
  'filing_id',
  'type',
  'kind',
  'place',
  'from_date',
  'to_date',
  'locked_to',
  'state',
  'basis',
  'papers',
  'papers_complete',
  'replaces',
  'correction',
  'reviewer',
  'note',
  'submitted_at',
  'decided_by',
  'decided_at',
] as const satisfies readonly (keyof FilingRow)[]

const READ = sqlColumns(COLUMNS).list
const WRITTEN = sqlColumns(['region', 'person_id', 'created_at', ...COLUMNS])

/** All filings of a person, drafts too. A person has few. */
export const FILINGS_OF_PERSON = sql`
  SELECT ${READ} FROM filing WHERE region = $1 AND person_id = $2 ORDER BY from_date DESC, filing_id DESC`

const KEEP = sql`
  INSERT INTO filing (${WRITTEN.list}) VALUES (${WRITTEN.places})
  ON CONFLICT (region, person_id, filing_id) DO UPDATE SET
    type = excluded.type, kind = excluded.kind, place = excluded.place, from_date = excluded.from_date,
    to_date = excluded.to_date, locked_to = excluded.locked_to, state = excluded.state, basis = excluded.basis,
    papers = excluded.papers, papers_complete = excluded.papers_complete, replaces = excluded.replaces,
    correction = excluded.correction, reviewer = excluded.reviewer, note = excluded.note,
    submitted_at = excluded.submitted_at, decided_by = excluded.decided_by, decided_at = excluded.decided_at`

/** Writes the row whole, new or not: whoever decides has the person locked. */
export const keepFiling = ({ region, personId }: Who, row: FilingRow, at: number): Write =>
  write(KEEP, region, personId, new Date(at), ...COLUMNS.map((column) => asValue(row[column])))

const asValue = (value: unknown): unknown => (Array.isArray(value) ? JSON.stringify(value) : value)
