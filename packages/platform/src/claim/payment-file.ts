import { formatYuan, ok, type Result } from '@yibao/engine'
import { NIL_PERSON } from '../database/ids.ts'
import { sql } from '../database/sql.ts'
import { SEALED_FOR } from '../people/person.ts'
import { maskBankAccount, maskName } from '../secrets/mask.ts'
import type { Actor, Desk } from '../work/desk.ts'
import { perform } from '../work/perform.ts'
import { refused } from '../work/refusal.ts'
import { noReason } from './bill.ts'
import { BANK_ACCOUNT_SEAL } from './claim.ts'

/** One transfer that waits for the bank. Money in yuan. */
export type PaymentFileRow = {
  readonly claimId: string
  readonly attempt: number
  /** What the bank returns with its answer: claim and attempt. */
  readonly reference: string
  readonly payee: string
  readonly bankAccount: string
  readonly amount: string
}

/** A page of transfers, in the order of their claims; `next`: the claim that it ends with, null after the last. */
export type PaymentPage = { readonly rows: readonly PaymentFileRow[]; readonly next: string | null }

export type PaymentQuestion = {
  readonly region: string
  /** The claim that the page before ended with; null: from the first. */
  readonly after: string | null
  readonly limit: number
}

const RUNNING = sql`
  SELECT t.claim_id, t.attempt, t.amount_fen, c.bank_account, p.name
  FROM claim_payment t
  JOIN claim c ON c.region = t.region AND c.person_id = t.person_id AND c.claim_id = t.claim_id
  JOIN person p ON p.region = t.region AND p.person_id = t.person_id
  WHERE t.region = $1 AND t.state = 'paying' AND ($2::uuid IS NULL OR t.claim_id > $2)
  ORDER BY t.claim_id LIMIT $3`

type RunningRow = {
  readonly claim_id: string
  readonly attempt: number
  readonly amount_fen: number
  readonly bank_account: Uint8Array
  readonly name: Uint8Array
}

/** Transfers that wait for the bank, payee and account masked. */
export const runningPayments = async (desk: Desk, question: PaymentQuestion): Promise<PaymentPage> => {
  const { rows, next } = await transfers(desk, question)
  return {
    rows: rows.map((row) => ({
      ...row,
      payee: maskName(row.payee),
      bankAccount: maskBankAccount(row.bankAccount),
    })),
    next,
  }
}

/**
 * The rows of the bank's payment file, in full: names and accounts leave the house, so who took them and what for goes into the
 * region's audit trail first (YB-W618 without a reason).
 */
export async function exportPaymentFile(
  desk: Desk,
  actor: Actor,
  question: PaymentQuestion & { readonly why: string },
): Promise<Result<PaymentPage>> {
  const { region, why } = question
  if (why.trim() === '') return refused(noReason('why'))
  const noted = await perform<null, null>(desk, { region, personId: NIL_PERSON }, actor, null, {
    opensBook: true,
    load: async () => null,
    decide: () =>
      ok({
        answer: null,
        writes: [],
        audit: [{ action: 'claim.payment-file', target: `payments/${question.after ?? 'first'}`, why: why.trim() }],
      }),
  })
  return noted.ok ? ok(await transfers(desk, question)) : noted
}

async function transfers({ database, secrets }: Desk, { region, after, limit }: PaymentQuestion): Promise<PaymentPage> {
  const found = await database.query<RunningRow>(RUNNING, [region, after, limit + 1])
  const rows = found.slice(0, limit).map(({ claim_id, attempt, amount_fen, bank_account, name }) => ({
    claimId: claim_id,
    attempt,
    reference: `${claim_id}/${attempt}`,
    payee: secrets.unseal(name, SEALED_FOR.name),
    bankAccount: secrets.unseal(bank_account, BANK_ACCOUNT_SEAL),
    amount: formatYuan(amount_fen),
  }))
  return { rows, next: found.length > limit ? rows.at(-1)!.claimId : null }
}
