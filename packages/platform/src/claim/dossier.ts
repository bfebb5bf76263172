import { type Answer, formatYuan, type Lang, type Problem, type Text } from '@yibao/engine'
import { sql } from '../database/sql.ts'
import type { PersonView } from '../people/person-view.ts'
import { personOf } from '../people/queries.ts'
import { maskBankAccount, maskIdNumber, maskName } from '../secrets/mask.ts'
import type { Secrets } from '../secrets/secrets.ts'
import { explainSettlement } from '../settlement/queries.ts'
import { type WrittenBill, type WrittenLine, writtenLine } from '../settlement/written-case.ts'
import type { Desk, Who } from '../work/desk.ts'
import type { Agent } from './application.ts'
import { AGENT_SEAL, BANK_ACCOUNT_SEAL, CLAIM_BY_ID, type ClaimedBill, type ClaimRow } from './claim.ts'
import { computeClaim } from './compute-claim.ts'
import { claimTime, timeNotes } from './deadline.ts'
import type { LookAlike } from './duplicates.ts'
import type { ClaimInvoice, WrittenInvoice } from './invoices.ts'
import { type AskedPaper, askedPapers, missingPapers, type PaperKind, regionalPapers } from './papers.ts'
import { loadPaymentFacts, type PaymentRow } from './payment.ts'
import { type ClaimView, claimView } from './queries.ts'
import { howToAppeal } from './reject.ts'
import { loadReviewFacts } from './review-facts.ts'

/** A claim with everything that a reviewer, or the claimant, needs beside it. */
export type ClaimDossier = ClaimView &
  Pick<ClaimRow, 'visit' | 'papers' | 'correction' | 'channel'> & {
    readonly bill: BillView
    readonly institutionId: string | null
    readonly level: string
    /** Masked; null: not registered here. */
    readonly person: PersonView | null
    readonly bankAccount: string
    /** Who acts for the person, masked; null: nobody does. */
    readonly agent: { readonly name: string; readonly idNumber: string } | null
    readonly invoices: readonly WrittenInvoice[]
    readonly askedPapers: readonly AskedPaper[]
    readonly missingPapers: readonly PaperKind[]
    /** What the home region asks for besides, in its own words. */
    readonly regionalPapers: readonly Text[]
    /** Visits, settled directly or not yet, that look like the same bill. */
    readonly lookAlikes: readonly LookAlike[]
    readonly notes: readonly Text[]
    /** The engine's answer with its steps: of the settlement where there is one, else as things stand, less deductions. */
    readonly computed: Answer | null
    /** Why it cannot be computed. */
    readonly problems: readonly Problem[]
    readonly decisions: Pick<
      ClaimRow,
      'first_reviewer' | 'first_decision' | 'second_reviewer' | 'second_decision' | 'appeal'
    >
    readonly howToAppeal: Text | null
    readonly payments: readonly PaymentView[]
    readonly submittedBy: string
    readonly settlementId: string | null
  }

export type PaymentView = Pick<PaymentRow, 'attempt' | 'state' | 'reason'> & {
  /** In yuan. */
  readonly amount: string
  readonly startedBy: string
  readonly startedAt: string
  readonly endedAt: string | null
}

/** One claim of a person; null: there is none of that id. */
export async function claimDossier(desk: Desk, who: Who, claimId: string, lang: Lang): Promise<ClaimDossier | null> {
  const read = desk.database.query
  const key = [who.region, who.personId, claimId]
  const [[row], invoices] = await Promise.all([read<ClaimRow>(CLAIM_BY_ID, key), read<ClaimInvoice>(INVOICES, key)])
  if (row === undefined) return null
  const [facts, { payments }, person] = await Promise.all([
    loadReviewFacts(read, who, row),
    loadPaymentFacts(read, who, row),
    personOf(desk, who),
  ])
  const { set, engine } = desk.policies.current()
  const computed = computeClaim(
    desk.policies.current(),
    who.region,
    row,
    facts.person,
    row.first_decision?.deductions ?? [],
  )
  const estimate = computed.ok ? engine.estimate(computed.value.kept, lang) : computed
  const booked = row.settlement_id === null ? null : await explainSettlement(desk, who, row.settlement_id, lang)
  return {
    ...claimView(desk, row),
    visit: row.visit,
    bill: billView(row.bill),
    papers: row.papers,
    correction: row.correction,
    channel: row.channel,
    institutionId: row.institution_id,
    level: row.level,
    person,
    bankAccount: maskBankAccount(desk.secrets.unseal(row.bank_account, BANK_ACCOUNT_SEAL)),
    agent: row.agent === null ? null : maskedAgent(desk.secrets, row.agent),
    invoices: invoices.map(({ invoice_no, issued_on, amount_fen }) => ({
      number: invoice_no,
      issuedOn: issued_on,
      amount: formatYuan(amount_fen),
    })),
    askedPapers: askedPapers(set, row),
    missingPapers: missingPapers(row),
    regionalPapers: regionalPapers(set, who.region),
    lookAlikes: facts.lookAlikes,
    notes: timeNotes(claimTime(set, who.region, row)),
    computed: booked?.answer ?? (estimate.ok ? estimate.value : null),
    problems: booked !== null || estimate.ok ? [] : estimate.problems,
    decisions: {
      first_reviewer: row.first_reviewer,
      first_decision: row.first_decision,
      second_reviewer: row.second_reviewer,
      second_decision: row.second_decision,
      appeal: row.appeal,
    },
    howToAppeal: howToAppeal(row),
    payments: payments.map(paymentView),
    submittedBy: row.submitted_by,
    settlementId: row.settlement_id,
  }
}

/** A bill as parts of a total, or its lines, counted from 1 as deductions do. */
export type BillView =
  | { readonly parts: WrittenBill }
  | {
      readonly lines: readonly (WrittenLine & {
        readonly line: number
        readonly code: string
        readonly providedOn: string
      })[]
    }

const billView = (bill: ClaimedBill): BillView =>
  'parts' in bill
    ? bill
    : {
        lines: bill.lines.map((line, i) => ({
          line: i + 1,
          code: line.code,
          providedOn: line.provided_on,
          ...writtenLine(line),
        })),
      }

const INVOICES = sql`
  SELECT invoice_no, issued_on, amount_fen FROM claim_invoice
  WHERE region = $1 AND person_id = $2 AND claim_id = $3 ORDER BY issued_on, invoice_no`

function maskedAgent(secrets: Secrets, sealed: Uint8Array): ClaimDossier['agent'] {
  const { name, idNumber } = JSON.parse(secrets.unseal(sealed, AGENT_SEAL)) as Agent
  return { name: maskName(name), idNumber: maskIdNumber(idNumber) }
}

const paymentView = (row: PaymentRow): PaymentView => ({
  attempt: row.attempt,
  state: row.state,
  reason: row.reason,
  amount: formatYuan(row.amount_fen),
  startedBy: row.started_by,
  startedAt: row.started_at.toISOString(),
  endedAt: row.ended_at?.toISOString() ?? null,
})
