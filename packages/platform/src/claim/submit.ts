import { formatYuan, ok, type Problem, type Result, type Text } from '@yibao/engine'
import type { Instant } from '../database/ids.ts'
import { sql } from '../database/sql.ts'
import type { Secrets } from '../secrets/secrets.ts'
import type { Casework, Moment } from '../work/casework.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { perform } from '../work/perform.ts'
import { refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import type { ClaimApplication, SubmitClaimCommand } from './application.ts'
import { AGENT_SEAL, BANK_ACCOUNT_SEAL, type ClaimAnswer, type ClaimRow, claimAnswer, keepClaim } from './claim.ts'
import { claimTime, timeNotes } from './deadline.ts'
import { type LookAlike, loadLookAlikes } from './duplicates.ts'
import { type ClaimFacts, loadClaimFacts } from './facts.ts'
import { insertInvoices } from './invoices.ts'
import { type JudgedClaim, judgeClaim } from './judge.ts'
import { missingPapers, PAPERS, type PaperKind } from './papers.ts'
import { isReservationOver, loadOthersInvoices, registerInvoices, reservationOver } from './register-invoices.ts'

export type SubmitClaimAnswer = ClaimAnswer & {
  /** Papers that the agency will ask for. */
  readonly missing: readonly { readonly kind: PaperKind; readonly name: Text }[]
  /** Visits, settled or not, that look like the same bill: a reviewer will look at them. */
  readonly lookAlikes: readonly LookAlike[]
  readonly notes: readonly Text[]
  /** As things stand today; money in yuan. */
  readonly estimate: { readonly status: string; readonly fundTotal: string }
}

/**
 * Submits a claim by hand. Its invoices are registered in the region first, in a transaction of their own, so that nobody else
 * can claim by them; then the claim is written. Refused with every problem at once: see `judgeClaim`, and YB-W601 for an invoice
 * that is claimed already, by whomever.
 */
export async function submitClaim(
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: SubmitClaimCommand,
): Promise<Result<SubmitClaimAnswer>> {
  const facts = await loadClaimFacts(desk.database.query, who, command)
  const judged = judgeClaim(desk.policies.current(), who.region, command, facts)
  const others = await loadOthersInvoices(desk, who, facts.invoices)
  const problems: readonly Problem[] = [...(judged.ok ? [] : judged.problems), ...others.problems]
  const begun = { claimId: desk.newId(desk.now()), registeredAt: desk.now(), lookAlikes: [] }
  if (problems.length > 0 || !judged.ok) {
    // A request that was answered before finds its own claim in the way: it is given its answer again.
    return (await wasAnswered(desk, who, request))
      ? perform(desk, who, actor, request, submitWork(desk, who, command, begun))
      : refused(...problems)
  }
  const { claimId } = begun
  const registered = await registerInvoices(desk, who, actor, { claimId, invoices: facts.invoices, others })
  if (!registered.ok) return registered
  const lookAlikes = await loadLookAlikes(desk.database.query, who, judged.value)
  return perform(
    desk,
    who,
    actor,
    request,
    submitWork(desk, who, command, { claimId, registeredAt: registered.value, lookAlikes }),
  )
}

const ANSWERED = sql`
  SELECT 1 AS answered FROM request_key WHERE region = $1 AND person_id = $2 AND sender = $3 AND key = $4`

async function wasAnswered({ database }: Desk, who: Who, request: RequestKey | null): Promise<boolean> {
  if (request === null) return false
  return (await database.query(ANSWERED, [who.region, who.personId, request.sender, request.key])).length > 0
}

/** What the claim is written with. */
type Begun = {
  readonly claimId: string
  /** When its invoices were registered. */
  readonly registeredAt: Instant
  readonly lookAlikes: readonly LookAlike[]
}

function submitWork(
  desk: Desk,
  who: Who,
  command: SubmitClaimCommand,
  begun: Begun,
): Casework<ClaimFacts, SubmitClaimAnswer> {
  return {
    load: (read) => loadClaimFacts(read, who, command),
    decide: (facts, moment) => {
      const policies = desk.policies.current()
      const judged = judgeClaim(policies, who.region, command, facts)
      if (!judged.ok) return judged
      if (isReservationOver(begun.registeredAt, moment.at)) return refused(reservationOver)
      const row = submittedRow(desk.secrets, begun.claimId, command.application, judged.value, moment)
      const { summary } = judged.value.computed
      return ok({
        answer: {
          ...claimAnswer(row),
          missing: missingPapers(row).map((kind) => ({ kind, name: PAPERS[kind].name })),
          lookAlikes: begun.lookAlikes,
          notes: timeNotes(claimTime(policies.set, who.region, row)),
          estimate: { status: summary.status, fundTotal: formatYuan(summary.amounts.fundTotal) },
        },
        writes: [keepClaim(who, row, moment.at), insertInvoices(who, row.claim_id, facts.invoices)],
        audit: [{ action: 'claim.submit', target: `claim/${row.claim_id}` }],
      })
    },
  }
}

const submittedRow = (
  secrets: Secrets,
  claimId: string,
  { bankAccount, by }: ClaimApplication,
  { computed: _, ...columns }: JudgedClaim,
  { actor, at }: Moment,
): ClaimRow => ({
  ...columns,
  claim_id: claimId,
  state: 'submitted',
  bank_account: secrets.seal(bankAccount, BANK_ACCOUNT_SEAL),
  bank_account_by: actor.id,
  channel: by.channel,
  agent: by.channel === 'agent' ? secrets.seal(JSON.stringify(by.agent), AGENT_SEAL) : null,
  correction: null,
  accepted_by: null,
  first_reviewer: null,
  first_decision: null,
  second_reviewer: null,
  second_decision: null,
  appeal: null,
  settlement_id: null,
  submitted_by: actor.id,
  submitted_at: new Date(at),
})
