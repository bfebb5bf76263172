import { formatYuan } from '@yibao/engine'
import { sql, sqlColumns } from '../../database/sql.ts'
import { type EntrySet, entrySet, type LedgerAccount } from '../../ledger/entry.ts'
import { type Moment, type Write, write } from '../../work/casework.ts'
import { chinaDay } from '../../work/china-time.ts'
import type { Who } from '../../work/desk.ts'
import type { TransferState } from './transitions.ts'

/** One side's copy of a transfer from wallet to wallet; in fen. */
export type TransferRow = {
  readonly transfer_id: string
  readonly side: 'from' | 'to'
  readonly other_region: string
  readonly other_person: string
  readonly amount_fen: number
  readonly state: TransferState
  readonly made_at: Date
  /** When it goes back by itself. */
  readonly returns_at: Date
  readonly closed_at: Date | null
}

/** A transfer as its two people see it; `amount` in yuan, `returnsAt` as an ISO moment. */
export type TransferAnswer = {
  readonly transferId: string
  readonly side: 'from' | 'to'
  readonly other: Who
  readonly amount: string
  readonly state: TransferState
  readonly returnsAt: string
}

export const transferAnswer = (row: TransferRow): TransferAnswer => ({
  transferId: row.transfer_id,
  side: row.side,
  other: { region: row.other_region, personId: row.other_person },
  amount: formatYuan(row.amount_fen),
  state: row.state,
  returnsAt: row.returns_at.toISOString(),
})

const COLUMNS = [
  'transfer_id',
  'side',
  'other_region',
  'other_person',
  'amount_fen',
  'state',
  'made_at',
  'returns_at',
  'closed_at',
] as const satisfies readonly (keyof TransferRow)[]

const READ = sqlColumns(COLUMNS)
const WRITTEN = sqlColumns(['region', 'person_id', ...COLUMNS])

export const TRANSFER_BY_ID = sql`
  SELECT ${READ.list} FROM wallet_transfer WHERE region = $1 AND person_id = $2 AND transfer_id = $3`
export const PENDING_TRANSFERS = sql`
  SELECT ${READ.list} FROM wallet_transfer WHERE region = $1 AND person_id = $2 AND state = 'pending'
  ORDER BY transfer_id DESC`
/** As many of the last ones sent as a day allows. */
export const LAST_SENT = sql`
  SELECT ${READ.list} FROM wallet_transfer WHERE region = $1 AND person_id = $2 AND side = 'from'
  ORDER BY made_at DESC LIMIT $3`

const INSERT = sql`INSERT INTO wallet_transfer (${WRITTEN.list}) VALUES (${WRITTEN.places})`
const CLOSE = sql`
  UPDATE wallet_transfer SET state = $4, closed_at = $5
  WHERE region = $1 AND person_id = $2 AND transfer_id = $3`

export const insertTransfer = ({ region, personId }: Who, row: TransferRow): Write =>
  write(INSERT, region, personId, ...COLUMNS.map((column) => row[column]))

export const keepTransferClosed = ({ region, personId }: Who, { transfer_id, state, closed_at }: TransferRow): Write =>
  write(CLOSE, region, personId, transfer_id, state, closed_at)

/** Moves the amount of a transfer between two accounts in the books of one of its people. */
export const transferMoney = (
  { transfer_id, amount_fen }: Pick<TransferRow, 'transfer_id' | 'amount_fen'>,
  moment: Moment,
  from: LedgerAccount,
  to: LedgerAccount,
): EntrySet =>
  entrySet({ setId: moment.newId(), bookedOn: chinaDay(moment.at), reason: 'transfer', ref: transfer_id }, [
    [from, 0 - amount_fen],
    [to, amount_fen],
  ])

/** Payload of `transfer-sent` and `transfer-expires`; moments in milliseconds, money in fen. */
export type TransferNews = {
  readonly transferId: string
  readonly sender: Who
  readonly receiver: Who
  readonly amountFen: number
  readonly madeAt: number
  readonly returnsAt: number
}

/** Payload of `transfer-answered`: how the receiver's side closed it. */
export type TransferClosed = {
  readonly transferId: string
  readonly sender: Who
  readonly state: Exclude<TransferState, 'pending'>
}
