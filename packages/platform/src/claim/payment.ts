import type { Query } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import { type Write, write } from '../work/casework.ts'
import type { Who } from '../work/desk.ts'
import type { ClaimRow } from './claim.ts'

/** One attempt to pay a claim, in fen. */
export type PaymentRow = {
  /** From 1. */
  readonly attempt: number
  readonly amount_fen: number
  readonly state: 'paying' | 'paid' | 'failed'
  /** Why it failed, as the bank says. */
  readonly reason: string | null
  /** The bank's number of the transfer. */
  readonly bank_reference: string | null
  readonly started_by: string
  readonly started_at: Date
  readonly ended_at: Date | null
}

/** Attempts so far, and what the settlement in force owes the person. */
export type PaymentFacts = {
  readonly payments: readonly PaymentRow[]
  /** In fen; null: no settlement of the claim is in force. */
  readonly owedFen: number | null
}

const PAYMENTS = sql`
  SELECT attempt, amount_fen, state, reason, bank_reference, started_by, started_at, ended_at FROM claim_payment
  WHERE region = $1 AND person_id = $2 AND claim_id = $3 ORDER BY attempt`
const OWED = sql`
  SELECT (fund_total_fen + account_fen + shared_account_fen)::bigint AS owed FROM settlement
  WHERE region = $1 AND person_id = $2 AND claim_id = $3 AND state = 'settled'`

export async function loadPaymentFacts(read: Query, who: Who, { claim_id }: ClaimRow): Promise<PaymentFacts> {
  const key = [who.region, who.personId, claim_id]
  const [payments, [settlement]] = await Promise.all([
    read<PaymentRow>(PAYMENTS, key),
    read<{ owed: number }>(OWED, key),
  ])
  return { payments, owedFen: settlement?.owed ?? null }
}

const START = sql`
  INSERT INTO claim_payment (region, person_id, claim_id, attempt, amount_fen, state, started_by, started_at)
  VALUES ($1, $2, $3, $4, $5, 'paying', $6, $7)`
const END = sql`
  UPDATE claim_payment SET state = $5, reason = $6, bank_reference = $7, ended_at = $8
  WHERE region = $1 AND person_id = $2 AND claim_id = $3 AND attempt = $4 AND state = 'paying'`

export const insertPayment = ({ region, personId }: Who, { claim_id }: ClaimRow, row: PaymentRow): Write =>
  write(START, region, personId, claim_id, row.attempt, row.amount_fen, row.started_by, row.started_at)

export const endPayment = ({ region, personId }: Who, { claim_id }: ClaimRow, row: PaymentRow): Write =>
  write(END, region, personId, claim_id, row.attempt, row.state, row.reason, row.bank_reference, row.ended_at)
