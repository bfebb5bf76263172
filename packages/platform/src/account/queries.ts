import { formatYuan } from '@yibao/engine'
import { sql } from '../database/sql.ts'
import type { EntryReason } from '../ledger/entry.ts'
import type { Desk, Who } from '../work/desk.ts'
import { BONDS_OF, type BondAnswer, type BondRow, bondAnswer } from './bond/bond.ts'
import { PENDING_TRANSFERS, type TransferAnswer, type TransferRow, transferAnswer } from './transfer/transfer.ts'

/** A personal account, in yuan: what may be spent, and what waits for a relative's bill, premium or wallet. */
export type AccountBalance = { readonly balance: string; readonly setAside: string }

const BALANCE = sql`
  SELECT b.account_fen,
    (SELECT coalesce(sum(h.amount_fen), 0) FROM account_hold h
     WHERE h.region = $1 AND h.person_id = $2 AND h.state = 'held')::bigint AS held_fen,
    (SELECT coalesce(sum(t.amount_fen), 0) FROM wallet_transfer t
     WHERE t.region = $1 AND t.person_id = $2 AND t.side = 'from' AND t.state = 'pending')::bigint AS sent_fen
  FROM person_book b WHERE b.region = $1 AND b.person_id = $2`

/** Null where there is no such person. */
export async function accountBalance(desk: Desk, { region, personId }: Who): Promise<AccountBalance | null> {
  type Row = { readonly account_fen: number; readonly held_fen: number; readonly sent_fen: number }
  const [row] = await desk.database.query<Row>(BALANCE, [region, personId])
  if (row === undefined) return null
  return { balance: formatYuan(row.account_fen), setAside: formatYuan(row.held_fen + row.sent_fen) }
}

/** One movement on a personal account; `amount` in yuan, negative where it went out. */
export type Movement = {
  /** Where the next page begins: give it as `before`. */
  readonly cursor: MovementCursor
  readonly bookedOn: string
  readonly reason: EntryReason
  readonly amount: string
  /** The settlement, hold, transfer or credit that it belongs to. */
  readonly ref: string
  /** The relative whom money is set aside for or moves to or from, and what it is for; null: nobody else's. */
  readonly sharing: MovementSharing | null
}

export type MovementSharing = { readonly for: 'bill' | 'premium' | 'sent' | 'received'; readonly other: Who }

export type MovementCursor = { readonly setId: string; readonly entryNo: number }

export type MovementPage = { readonly before: MovementCursor | null; readonly limit: number }

// Ids of sets sort by the moment they were made at.
const MOVEMENTS = sql`
  SELECT e.set_id, e.entry_no, e.booked_on, e.reason, e.amount_fen, e.ref,
    coalesce(h.purpose, CASE t.side WHEN 'from' THEN 'sent' WHEN 'to' THEN 'received' END) AS sharing_for,
    coalesce(h.for_region, t.other_region) AS other_region, coalesce(h.for_person, t.other_person) AS other_person
  FROM (
    SELECT set_id, entry_no, booked_on, reason, amount_fen, ref FROM ledger_entry
    WHERE region = $1 AND person_id = $2 AND account = 'person:account'
      AND ($3::uuid IS NULL OR (set_id, entry_no) < ($3, $4::int))
    ORDER BY set_id DESC, entry_no DESC LIMIT $5) e
  LEFT JOIN account_hold h ON h.region = $1 AND h.person_id = $2
    AND e.reason IN ('hold', 'hold-release', 'hold-refund') AND h.hold_id = e.ref
  LEFT JOIN wallet_transfer t ON t.region = $1 AND t.person_id = $2
    AND e.reason = 'transfer' AND t.transfer_id = e.ref
  ORDER BY e.set_id DESC, e.entry_no DESC`

/** What went into and out of a personal account, newest first. */
export async function accountMovements(
  desk: Desk,
  { region, personId }: Who,
  { before, limit }: MovementPage,
): Promise<readonly Movement[]> {
  type Row = {
    readonly set_id: string
    readonly entry_no: number
    readonly booked_on: string
    readonly reason: EntryReason
    readonly amount_fen: number
    readonly ref: string
    readonly sharing_for: MovementSharing['for'] | null
    readonly other_region: string | null
    readonly other_person: string | null
  }
  const from = [before?.setId ?? null, before?.entryNo ?? null]
  const rows = await desk.database.query<Row>(MOVEMENTS, [region, personId, ...from, limit])
  return rows.map((row) => ({
    cursor: { setId: row.set_id, entryNo: row.entry_no },
    bookedOn: row.booked_on,
    reason: row.reason,
    amount: formatYuan(row.amount_fen),
    ref: row.ref,
    sharing:
      row.sharing_for && row.other_region && row.other_person
        ? { for: row.sharing_for, other: { region: row.other_region, personId: row.other_person } }
        : null,
  }))
}

/** Every bond of a person, as payer and as member, those that ended too; newest first. */
export async function bondsOf(desk: Desk, { region, personId }: Who): Promise<readonly BondAnswer[]> {
  return (await desk.database.query<BondRow>(BONDS_OF, [region, personId])).map(bondAnswer)
}

/** Transfers that wait to be accepted, sent by the person and to them. */
export async function pendingTransfers(desk: Desk, { region, personId }: Who): Promise<readonly TransferAnswer[]> {
  return (await desk.database.query<TransferRow>(PENDING_TRANSFERS, [region, personId])).map(transferAnswer)
}

/** A credit that waits for its second person; `amount` in yuan. */
export type ProposedCredit = {
  readonly creditId: string
  readonly personId: string
  readonly amount: string
  readonly reason: string
  readonly proposedBy: string
}

const PROPOSED_CREDITS = sql`
  SELECT credit_id, person_id, amount_fen, reason, proposed_by FROM account_credit
  WHERE region = $1 AND state = 'proposed' AND ($2::uuid IS NULL OR credit_id > $2)
  ORDER BY credit_id LIMIT $3`

/** The agency's queue of credits, oldest first; `after`: the id that the page before ended with. */
export async function proposedCredits(
  desk: Desk,
  region: string,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<readonly ProposedCredit[]> {
  type Row = {
    readonly credit_id: string
    readonly person_id: string
    readonly amount_fen: number
    readonly reason: string
    readonly proposed_by: string
  }
  const rows = await desk.database.query<Row>(PROPOSED_CREDITS, [region, after, limit])
  return rows.map((row) => ({
    creditId: row.credit_id,
    personId: row.person_id,
    amount: formatYuan(row.amount_fen),
    reason: row.reason,
    proposedBy: row.proposed_by,
  }))
}
