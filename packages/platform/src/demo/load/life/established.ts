import { NIL_PERSON } from '../../../database/ids.ts'
import { FILED_AS } from '../../../filing/application.ts'
import type { ReadyPolicies } from '../../../release/shelf.ts'
import { computeSettlement } from '../../../settlement/compute.ts'
import type { FilingFacts } from '../../../settlement/facts.ts'
import type { DemoPerson } from '../../city/people.ts'
import { institutionFacts } from '../reference.ts'
import { type Absence, isAway } from './absence.ts'
import type { LivedVisit } from './visits.ts'

type Asked = Pick<LivedVisit, 'care' | 'from' | 'institution' | 'diagnosis' | 'selected'>

/**
 * Whether the policies on file establish what such a visit is paid: a bill of 1,000 yuan is asked about. Of kinds that nobody has
 * established no visit is drawn, since a counter could not settle one.
 */
export function isEstablished(
  policies: ReadyPolicies,
  person: DemoPerson,
  absence: Absence | null,
  visit: Asked,
): boolean {
  const { care, from, institution, diagnosis, selected } = visit
  const filed = absence !== null && isAway(absence, from) && absence.filedOn !== null ? absence.reason : null
  const { code, region } = institution
  const kind = [
    person.region,
    person.plan,
    person.category,
    filed,
    care,
    from.slice(0, 7),
    code,
    diagnosis,
    selected,
  ].join()
  const known = answers(policies).get(kind)
  if (known !== undefined) return known
  const facts = institutionFacts(institution)
  const computed = computeSettlement(policies, {
    region: person.region,
    birthDate: person.birthDate,
    enrolment: {
      ...person,
      state: 'active',
      from_date: person.enrolledSince,
      to_date: null,
      benefits_from: person.enrolledSince,
      continuous_since: person.enrolledSince,
    },
    encounter: {
      care,
      place: region,
      institution_id: code,
      level: facts.level,
      specialist: facts.specialist,
      selected,
      referred: false,
      signed: false,
      emergency: care === 'emergency',
      diagnosis,
      admitted_on: from,
      injury: 'none',
    },
    settledOn: from,
    filings: filed === null ? [] : [filingOf(absence!)],
    bill: { total: '1000.00', outOfCatalogue: '0.00', overLimit: '0.00', preSelfPay: '0.00' },
    counters: null,
    accountFen: 0,
    shared: [],
  })
  const answer = computed.ok && computed.value.summary.status !== 'not-established'
  answers(policies).set(kind, answer)
  return answer
}

const filingOf = ({ reason, place, from, to }: Absence): FilingFacts => ({
  ...FILED_AS[reason],
  filing_id: NIL_PERSON,
  place,
  from_date: from,
  to_date: to,
})

/** Asked once for all people alike. */
const ANSWERS = new WeakMap<ReadyPolicies, Map<string, boolean>>()

function answers(policies: ReadyPolicies): Map<string, boolean> {
  const known = ANSWERS.get(policies) ?? new Map<string, boolean>()
  ANSWERS.set(policies, known)
  return known
}
