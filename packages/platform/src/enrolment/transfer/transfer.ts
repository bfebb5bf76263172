import type { Category, IsoDate, Scheme } from '@yibao/engine'
import { sql, sqlColumns } from '../../database/sql.ts'
import { type Write, write } from '../../work/casework.ts'
import type { Who } from '../../work/desk.ts'
import { refusal } from '../../work/refusal.ts'
import type { TransferState } from '../transitions.ts'

/** One side of a transfer (转移接续): `in` in the new region, `out` in the old one; the id is the same on both. */
export type TransferRow = {
  readonly transfer_id: string
  readonly side: 'in' | 'out'
  readonly other_region: string
  readonly state: TransferState
  /** The gap between the two regions is paid back. */
  readonly back_paid: boolean
  readonly sheet: InfoSheet | null
  /** What the personal account took along, in fen. */
  readonly account_fen: number
  readonly accepted_by: string
  readonly closed_by: string | null
  readonly why: string | null
  readonly asked_on: IsoDate
}

/** 参保信息表: what the old region tells of the time there. */
export type InfoSheet = {
  readonly scheme: Scheme
  readonly category: Category
  /** Last insured day. */
  readonly insuredUntil: IsoDate
  readonly continuousSince: IsoDate
  readonly benefitsFrom: IsoDate
}

const COLUMNS = [
  'transfer_id',
  'side',
  'other_region',
  'state',
  'back_paid',
  'sheet',
  'account_fen',
  'accepted_by',
  'closed_by',
  'why',
  'asked_on',
] as const satisfies readonly (keyof TransferRow)[]

export const TRANSFER_COLUMNS = sqlColumns(COLUMNS).list
const WRITTEN = sqlColumns(['region', 'person_id', 'changed_at', ...COLUMNS])

export const TRANSFERS_OF_PERSON = sql`
  SELECT ${TRANSFER_COLUMNS} FROM enrolment_transfer WHERE region = $1 AND person_id = $2 ORDER BY transfer_id DESC`
export const TRANSFER_BY_ID = sql`
  SELECT ${TRANSFER_COLUMNS} FROM enrolment_transfer WHERE region = $1 AND person_id = $2 AND transfer_id = $3`

const KEEP = sql`
  INSERT INTO enrolment_transfer (${WRITTEN.list}) VALUES (${WRITTEN.places})
  ON CONFLICT (region, person_id, transfer_id) DO UPDATE SET state = excluded.state, sheet = excluded.sheet,
    account_fen = excluded.account_fen, closed_by = excluded.closed_by, why = excluded.why, changed_at = excluded.changed_at`

export const keepTransfer = ({ region, personId }: Who, row: TransferRow, at: number): Write =>
  write(
    KEEP,
    region,
    personId,
    new Date(at),
    ...COLUMNS.map((column) => (column === 'sheet' && row.sheet !== null ? JSON.stringify(row.sheet) : row[column])),
  )

export type TransferAnswer = { readonly transferId: string; readonly state: TransferState }

/** Only one transfer at a time, on either side. */
export const alreadyUnderWay = refusal(
  'YB-W142',
  'personId',
  ['已有一笔转移接续在办', 'a transfer of this person is under way'],
  ['等待办结或退回后再办理', 'wait until it is completed or returned'],
)
