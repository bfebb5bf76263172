import { formatYuan, type IsoDate } from '@yibao/engine'
import { sql } from '../database/sql.ts'
import type { OutboxEvent } from '../outbox/event.ts'
import { type Decision, type Moment, type Write, write } from '../work/casework.ts'
import type { Who } from '../work/desk.ts'
import { type Amounts, inYuan } from './amounts.ts'
import { bookedEvent, moneyOf } from './booking.ts'
import type { Computed, Counters } from './compute.ts'
import type { FilingFacts, SharedMoney, YearRow } from './facts.ts'
import { insertSettlement, type SettlementHead } from './settlement-row.ts'

/** What a settlement belongs to. */
export type BookingOf = {
  readonly encounterId: string | null
  readonly claimId: string | null
  readonly kind: 'direct' | 'manual'
  readonly institutionId: string
  readonly settledOn: IsoDate
  /** As given to the engine, in the same order. */
  readonly filings: readonly FilingFacts[]
  readonly year: YearRow | null
  readonly policySet: string
  readonly shared: readonly SharedMoney[]
}

/** What a counter, or a claimant, is told of a settlement; money as decimal strings of yuan. */
export type BookedAnswer = {
  readonly settlementId: string
  readonly encounterId: string | null
  readonly claimId: string | null
  readonly state: 'settled'
  readonly settledOn: string
  readonly status: string
  readonly complete: boolean
  readonly filing: { readonly applied: string; readonly filingId: string | null }
  readonly policy: { readonly benefit: string | null; readonly version: string | null; readonly hash: string | null }
  readonly amounts: Readonly<Record<string, string>>
  readonly yearToDate: Counters
  readonly accountBalance: string
}

/** The settlement row, the year's counters, money and events of a bill that was computed and may be booked. */
export function bookSettlement(moment: Moment, computed: Computed, of: BookingOf): Decision<BookedAnswer> {
  const { who, at } = moment
  const { summary, kept, after } = computed
  const { amounts } = summary
  const filingId = computed.filingAt === null ? null : (of.filings[computed.filingAt]?.filing_id ?? null)
  const head: SettlementHead = {
    region: who.region,
    person_id: who.personId,
    settlement_id: moment.newId(),
    encounter_id: of.encounterId,
    claim_id: of.claimId,
    kind: of.kind,
    state: 'settled',
    reverses: null,
    scheme: kept.insured.scheme,
    year: Number(kept.visit.settledOn.slice(0, 4)),
    ordinal: (of.year?.last_ordinal ?? 0) + 1,
    institution_id: of.institutionId,
    place: kept.visit.region,
    care: kept.visit.care,
    settled_on: of.settledOn,
    filing: summary.filing,
    filing_id: filingId,
    status: summary.status,
    complete: summary.complete,
    benefit: summary.benefit,
    version: summary.version,
    policy_hash: summary.policyHash,
    policy_set: of.policySet,
    settled_case: kept,
    counters_after: after,
    made_by: moment.actor.id,
    made_at: new Date(at),
  }
  const claimed = claimHolds(who, head, of.shared, amounts, new Date(at))
  return {
    answer: bookedAnswer(head, amounts, moment.accountFen - amounts.account),
    writes: [insertSettlement(head, amounts), keepYear(head), ...claimed.writes],
    money: [moneyOf(head, amounts, moment.newId())],
    events: [...bookedEvent(head, amounts), ...claimed.events],
    audit: [{ action: 'settlement.make', target: `settlement/${head.settlement_id}` }],
  }
}

const bookedAnswer = (head: SettlementHead, amounts: Amounts, accountFen: number): BookedAnswer => ({
  settlementId: head.settlement_id,
  encounterId: head.encounter_id,
  claimId: head.claim_id,
  state: 'settled',
  settledOn: head.settled_on,
  status: head.status,
  complete: head.complete,
  filing: { applied: head.filing, filingId: head.filing_id },
  policy: { benefit: head.benefit, version: head.version, hash: head.policy_hash },
  amounts: inYuan(amounts),
  yearToDate: head.counters_after,
  accountBalance: formatYuan(accountFen),
})

const KEEP_YEAR = sql`
  INSERT INTO person_year (region, person_id, scheme, year, counters, last_ordinal) VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (region, person_id, scheme, year) DO UPDATE
  SET counters = excluded.counters, last_ordinal = excluded.last_ordinal`

export const keepYear = (head: SettlementHead): Write =>
  write(
    KEEP_YEAR,
    head.region,
    head.person_id,
    head.scheme,
    head.year,
    JSON.stringify(head.counters_after),
    head.ordinal,
  )

const CLAIM_HOLD = sql`
  INSERT INTO hold_claim (region, person_id, hold_id, payer_region, payer_person, settlement_id, used_fen, claimed_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`

/** Takes relatives' money in order, up to what the shared accounts pay; what is left of a hold goes back to its owner. */
function claimHolds(
  { region, personId }: Who,
  head: SettlementHead,
  shared: readonly SharedMoney[],
  amounts: Amounts,
  at: Date,
): { readonly writes: readonly Write[]; readonly events: readonly OutboxEvent[] } {
  let left = amounts.sharedAccount
  const taken = shared.map((one) => {
    const usedFen = Math.min(left, one.amountFen)
    left -= usedFen
    return { ...one, usedFen }
  })
  if (left !== 0)
    throw new Error(`shared accounts pay ${amounts.sharedAccount} fen, of which ${left} were not set aside`)
  return {
    writes: taken.map(({ holdId, payer, usedFen }) =>
      write(CLAIM_HOLD, region, personId, holdId, payer.region, payer.personId, head.settlement_id, usedFen, at),
    ),
    events: taken.map(({ holdId, payer, usedFen }) => ({
      topic: 'hold-used',
      payload: { holdId, payer, usedFen, settlementId: head.settlement_id, settledOn: head.settled_on },
    })),
  }
}
