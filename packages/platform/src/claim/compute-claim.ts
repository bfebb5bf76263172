import type { Result } from '@yibao/engine'
import type { ReadyPolicies } from '../release/shelf.ts'
import { type Computed, computeSettlement } from '../settlement/compute.ts'
import { enrolmentOn, whyNotCovered } from '../settlement/eligibility.ts'
import type { EncounterFacts, PersonFacts, YearRow } from '../settlement/facts.ts'
import { refused } from '../work/refusal.ts'
import { caseBill, deductedFen, inScopeOf, judgeDeductions, lessInScope, tooMuchDeducted } from './bill.ts'
import type { ClaimRow, Deduction } from './claim.ts'

/** What of a claim is settled. */
export type Settleable = Pick<ClaimRow, 'care' | 'place' | 'institution_id' | 'level' | 'visit' | 'bill'>

/**
 * What the home region pays for a claim, by the one engine: policy, filing and cover of the last day of care (出院日期、就诊日期),
 * and the counters of that year as they stand now. An unfiled visit is settled at its own rate. The account pays nothing: the
 * person has paid already. Refusals: no cover (YB-W40x), deductions (YB-W617), the problems of the case.
 */
export function computeClaim(
  policies: ReadyPolicies,
  region: string,
  claim: Settleable,
  person: PersonFacts,
  deductions: readonly Deduction[],
): Result<Computed> {
  const wrong = judgeDeductions(claim.bill, deductions)
  if (wrong.length > 0) return refused(...wrong)
  const enrolment = enrolmentOn(person)
  const uncovered = whyNotCovered(enrolment, claim.visit.to)
  if (uncovered !== null) return refused(uncovered)
  const parts = {
    region,
    birthDate: person.birthDate!,
    enrolment: enrolment!,
    encounter: visitOf(claim),
    settledOn: claim.visit.to,
    filings: person.filings,
    counters: yearOf(person)?.counters ?? null,
    accountFen: 0,
    shared: [],
  }
  const whole = computeSettlement(policies, { ...parts, bill: caseBill(claim.bill, deductions) })
  const amountFen = deductedFen(deductions)
  if (!whole.ok || amountFen === 0) return whole
  const { bill } = whole.value.kept
  if (!('total' in bill)) throw new Error('a settled case keeps its bill as parts of a total')
  if (amountFen > inScopeOf(bill)) return refused(tooMuchDeducted(inScopeOf(bill)))
  return computeSettlement(policies, { ...parts, bill: lessInScope(bill, amountFen) })
}

/** The counters of the year of the last day of care, for the scheme that pays. */
export const yearOf = (person: PersonFacts): YearRow | null =>
  person.years.find(({ scheme }) => scheme === enrolmentOn(person)?.scheme) ?? null

/** The institution id that books keep where the institution is on file nowhere. */
export const NOT_ON_FILE = ''

const visitOf = ({ care, place, institution_id, level, visit }: Settleable): EncounterFacts => ({
  care,
  place,
  institution_id: institution_id ?? NOT_ON_FILE,
  level,
  specialist: visit.specialist,
  selected: visit.selected,
  referred: visit.referred,
  signed: visit.signed,
  emergency: visit.emergency,
  diagnosis: visit.diagnosis,
  admitted_on: visit.from,
  injury: visit.injury,
})
