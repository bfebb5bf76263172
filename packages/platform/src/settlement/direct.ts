import type { IsoDate, Result } from '@yibao/engine'
import type { EncounterRow } from '../encounter/encounter.ts'
import type { ReadyPolicies } from '../release/shelf.ts'
import type { Decision, Moment } from '../work/casework.ts'
import { refused } from '../work/refusal.ts'
import { type BookedAnswer, bookSettlement } from './book.ts'
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
  readonly settledOn: IsoDate
  readonly lines: readonly WrittenLine[]
  /** What of the personal account may pay, in fen; 0: the patient does not use it. */
  readonly accountFen: number
  readonly shared: readonly SharedMoney[]
}

/** A bill with its amounts, which may be booked. */
export type ReadyBill = DirectBill & { readonly computed: Computed }

/** Everything that must hold before a bill is booked, and its amounts by the engine. Refusals: YB-W40x and those of the case. */
export function readyBill(policies: ReadyPolicies, bill: DirectBill): Result<ReadyBill> {
  const { person, institution, encounter, settledOn } = bill
  const enrolment = enrolmentOn(person)
  const reason = whyNotCovered(enrolment, settledOn) ?? whyNotDirect(institution, bill.region, encounter.injury)
  if (reason !== null) return refused(reason)
  const computed = computeSettlement(policies, {
    region: bill.region,
    birthDate: person.birthDate!,
    enrolment: enrolment!,
    encounter,
    settledOn,
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
  { computed, person, encounter, institution, shared }: ReadyBill,
): Decision<BookedAnswer> =>
  bookSettlement(moment, computed, {
    encounterId: encounter.encounter_id,
    claimId: null,
    kind: 'direct',
    institutionId: institution.institution_id,
    filings: person.filings,
    year: yearOf(person, computed.kept.insured.scheme),
    policySet: policies.setHash,
    shared,
  })

const yearOf = ({ years }: PersonFacts, scheme: string): YearRow | null =>
  years.find((one) => one.scheme === scheme) ?? null
