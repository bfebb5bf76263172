import type { Care, Diagnosis, IsoDate, Level } from '@yibao/engine'
import { formatYuan } from '@yibao/engine'
import { sql, sqlColumns } from '../database/sql.ts'
import type { PricedLine } from '../encounter/price-lines.ts'
import type { EncounterFacts } from '../settlement/facts.ts'
import type { WrittenBill } from '../settlement/written-case.ts'
import { type Write, write } from '../work/casework.ts'
import type { Who } from '../work/desk.ts'
import type { PaperKind } from './papers.ts'
import type { ClaimState } from './transitions.ts'

/** One claim by hand, as kept. */
export type ClaimRow = {
  readonly claim_id: string
  readonly state: ClaimState
  readonly care: Care
  /** Place of care, six digits. */
  readonly place: string
  /** Null: an institution that is not on file here, by its name and level. */
  readonly institution_id: string | null
  readonly institution_name: string
  readonly level: Level
  readonly visit: ClaimedVisit
  readonly bill: ClaimedBill
  readonly total_fen: number
  /** The newest of a kind first. */
  readonly papers: readonly ClaimPaper[]
  readonly bank_account: Uint8Array
  /** Who gave the bank account last. */
  readonly bank_account_by: string
  readonly channel: ClaimChannel
  /** Name and document of whoever acts for the person, sealed; null unless somebody does. */
  readonly agent: Uint8Array | null
  /** What was asked for (一次性告知); null: nothing yet. */
  readonly correction: readonly Asked[] | null
  readonly accepted_by: string | null
  readonly first_reviewer: string | null
  readonly first_decision: FirstDecision | null
  /** Who approved or rejected it. */
  readonly second_reviewer: string | null
  readonly second_decision: SecondDecision | null
  readonly appeal: Appeal | null
  /** The settlement in force that it was approved by. */
  readonly settlement_id: string | null
  readonly submitted_by: string
  readonly submitted_at: Date
}

/** By the insured online, by a clerk at the window, or by somebody who acts for the insured (代办). */
export type ClaimChannel = 'self' | 'window' | 'agent'

/** When and how the person was treated. Dates inclusive; `to` is the day of discharge or of the last cost. */
export type ClaimedVisit = Pick<
  EncounterFacts,
  'specialist' | 'selected' | 'referred' | 'signed' | 'emergency' | 'injury'
> & {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly diagnosis: Diagnosis
}

/** The bill as parts of a total in yuan, or as lines by the catalogue of the place of care. */
export type ClaimedBill = { readonly parts: WrittenBill } | { readonly lines: readonly PricedLine[] }

export type ClaimPaper = { readonly kind: PaperKind; readonly uploadId: string }

/** A paper that is missing or not good, and why. */
export type Asked = { readonly kind: PaperKind; readonly why: string }

/** What a reviewer takes out of the bill: a whole line by its number from 1, or an amount in yuan; the person bears it. */
export type Deduction = { readonly line: number | null; readonly amount: string | null; readonly why: string }

/** A visit, settled directly or not yet, that looks like the same bill, and why it is another. */
export type Cleared = { readonly encounterId: string; readonly why: string }

export type FirstDecision = {
  readonly proposal: 'approve' | 'reject'
  readonly why: string | null
  readonly deductions: readonly Deduction[]
  readonly cleared: readonly Cleared[]
  /** What the funds would pay, in yuan; null where rejection is proposed. */
  readonly fundTotal: string | null
  readonly at: string
}

export type SecondDecision = {
  readonly outcome: 'approved' | 'rejected' | 'returned'
  readonly by: string
  readonly why: string | null
  readonly fundTotal: string | null
  readonly at: string
}

/** Why the person appealed, and who had decided what before. */
export type Appeal = {
  readonly why: string
  readonly by: string
  readonly at: string
  readonly before: Pick<ClaimRow, 'first_reviewer' | 'first_decision' | 'second_reviewer' | 'second_decision'>
}

/** What whoever acts on a claim is told of it; money in yuan. */
export type ClaimAnswer = {
  readonly claimId: string
  readonly state: ClaimState
  readonly total: string
  readonly settlementId: string | null
}

export const claimAnswer = (row: ClaimRow): ClaimAnswer => ({
  claimId: row.claim_id,
  state: row.state,
  total: formatYuan(row.total_fen),
  settlementId: row.settlement_id,
})

/** Withdrawn, or rejected after the one appeal: its invoices are free for another claim. */
export const isEnded = ({ state, appeal }: Pick<ClaimRow, 'state'> & { readonly appeal: unknown }): boolean =>
  state === 'withdrawn' || (state === 'rejected' && appeal !== null)

/** What the personal data of a claim is sealed for. */
export const BANK_ACCOUNT_SEAL = 'claim/bank-account'
export const AGENT_SEAL = 'claim/agent'

const COLUMNS = [
  'claim_id',
  'state',
  'care',
  'place',
  'institution_id',
  'institution_name',
  'level',
  'visit',
  'bill',
  'total_fen',
  'papers',
  'bank_account',
  'bank_account_by',
  'channel',
  'agent',
  'correction',
  'accepted_by',
  'first_reviewer',
  'first_decision',
  'second_reviewer',
  'second_decision',
  'appeal',
  'settlement_id',
  'submitted_by',
  'submitted_at',
] as const satisfies readonly (keyof ClaimRow)[]

const JSON_COLUMNS: ReadonlySet<keyof ClaimRow> = new Set([
  'visit',
  'bill',
  'papers',
  'correction',
  'first_decision',
  'second_decision',
  'appeal',
])

export const CLAIM_COLUMNS = sqlColumns(COLUMNS).list
const WRITTEN = sqlColumns(['region', 'person_id', 'changed_at', ...COLUMNS])

export const CLAIM_BY_ID = sql`
  SELECT ${CLAIM_COLUMNS} FROM claim WHERE region = $1 AND person_id = $2 AND claim_id = $3`

const KEEP = sql`
  INSERT INTO claim (${WRITTEN.list}) VALUES (${WRITTEN.places})
  ON CONFLICT (region, person_id, claim_id) DO UPDATE SET
    changed_at = excluded.changed_at, state = excluded.state, papers = excluded.papers, bank_account = excluded.bank_account,
    bank_account_by = excluded.bank_account_by, correction = excluded.correction, accepted_by = excluded.accepted_by,
    first_reviewer = excluded.first_reviewer, first_decision = excluded.first_decision,
    second_reviewer = excluded.second_reviewer, second_decision = excluded.second_decision, appeal = excluded.appeal,
    settlement_id = excluded.settlement_id`

/** Writes the row, new or not: whoever decides has the person locked. What was claimed never changes. */
export const keepClaim = ({ region, personId }: Who, row: ClaimRow, at: number): Write =>
  write(KEEP, region, personId, new Date(at), ...COLUMNS.map((column) => asValue(row, column)))

const asValue = (row: ClaimRow, column: (typeof COLUMNS)[number]): unknown =>
  JSON_COLUMNS.has(column) && row[column] !== null ? JSON.stringify(row[column]) : row[column]
