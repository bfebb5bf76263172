import type { IsoDate, Problem, Result } from '@yibao/engine'
import type { Query } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import type { EncounterRow } from '../encounter/encounter.ts'
import type { ReadyPolicies } from '../release/shelf.ts'
import type { Decision, Moment } from '../work/casework.ts'
import type { Who } from '../work/desk.ts'
import { refusal, refused } from '../work/refusal.ts'
import { type BookedAnswer, bookSettlement } from './book.ts'
import { type ClaimByHand, whyClaimed } from './claimed-by-hand.ts'
import { bookable, type Computed, computeSettlement } from './compute.ts'
import { enrolmentOn, type InstitutionFacts, whyNotCovered, whyNotDirect } from './eligibility.ts'
import type { PersonFacts, SharedMoney, YearRow } from './facts.ts'
import type { WrittenLine } from './written-case.ts'

/** A bill that an institution settles with the fund while the person stands at its counter. */
export type DirectBill = {
  /** Pooling region of the insured. */
  readonly region: string
  readonly person: PersonFacts
  readonly institution: InstitutionFacts
  readonly encounter: EncounterRow
  /** The day by which it is settled: see `policyDay`. */
  readonly policyDay: IsoDate
  /** The day on which it is settled, and its money booked. */
  readonly settledOn: IsoDate
  /** The last day of care. */
  readonly lastDay: IsoDate
  /** The person's claims by hand. */
  readonly claims: readonly ClaimByHand[]
  readonly lines: readonly WrittenLine[]
  /** What of the personal account may pay, in fen; 0: the patient does not use it. */
  readonly accountFen: number
  readonly shared: readonly SharedMoney[]
}

/** A bill with its amounts, which may be booked. */
export type ReadyBill = DirectBill & { readonly computed: Computed }

/** Everything that must hold before a bill is booked, and its amounts by the engine. Refusals: YB-W40x and those of the case. */
export function readyBill(policies: ReadyPolicies, bill: DirectBill): Result<ReadyBill> {
  const { person, institution, encounter, policyDay } = bill
  const enrolment = enrolmentOn(person)
  const reason = whyNotCovered(enrolment, policyDay) ?? whyNotDirect(institution, bill.region, encounter.injury)
  const problems = [...(reason === null ? [] : [reason]), ...whyClaimed(bill.claims, encounter, bill.lastDay)]
  if (problems.length > 0) return refused(...problems)
  const computed = computeSettlement(policies, {
    region: bill.region,
    birthDate: person.birthDate!,
    enrolment: enrolment!,
    encounter,
    settledOn: policyDay,
    filings: person.filings,
    bill: { lines: bill.lines },
    counters: yearOf(person, enrolment!.scheme)?.counters ?? null,
    accountFen: bill.accountFen,
    shared: bill.shared,
  })
  if (!computed.ok) return computed
  const may = bookable(computed.value, policies, 'direct')
  return may.ok ? { ok: true, value: { ...bill, computed: computed.value } } : may
}

/** The settlement of a bill, with money, counters and events. */
export const bookBill = (
  moment: Moment,
  policies: ReadyPolicies,
  { computed, person, encounter, institution, settledOn, shared }: ReadyBill,
): Decision<BookedAnswer> =>
  bookSettlement(moment, computed, {
    encounterId: encounter.encounter_id,
    claimId: null,
    kind: 'direct',
    institutionId: institution.institution_id,
    settledOn,
    filings: person.filings,
    year: yearOf(person, computed.kept.insured.scheme),
    policySet: policies.setHash,
    shared,
  })

const yearOf = ({ years }: PersonFacts, scheme: string): YearRow | null =>
  years.find((one) => one.scheme === scheme) ?? null

const ACCOUNT = sql`SELECT account_fen FROM person_book WHERE region = $1 AND person_id = $2`

/** Balance of a personal account in fen, for a bill that is only asked about. */
export async function accountFenOf(read: Query, { region, personId }: Who): Promise<number> {
  const [book] = await read<{ account_fen: number }>(ACCOUNT, [region, personId])
  return book?.account_fen ?? 0
}

/** Relatives' money that a bill counted on was given back before, since it took too long (account/hold/give-up.ts). */
const holdGone = refusal(
  'YB-W414',
  'shared',
  ['为这张单据预留的共济资金已退回家人账户', 'the relatives’ money set aside for this bill has been given back'],
  ['用新的幂等键重新提交结算', 'submit the settlement again under a new key'],
)

/** What to say where a unique index refuses a bill. */
export const BILL_CONFLICTS: Readonly<Record<string, Problem>> = { hold_claim_pkey: holdGone }
