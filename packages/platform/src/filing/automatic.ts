import { type Category, filingGuide, filingTerms, type IsoDate, isCovered, type PolicySet } from '@yibao/engine'
import type { FilingFacts } from '../settlement/facts.ts'
import type { Decision, Moment } from '../work/casework.ts'
import { SYSTEM } from '../work/desk.ts'
import { keepFiling, UNDECIDED } from './filing.ts'

/** A visit or stay as it is registered. */
export type VisitAtAdmission = {
  /** Region of care, six digits. */
  readonly place: string
  readonly care: string
  readonly admittedOn: IsoDate
  readonly emergency: boolean
  readonly category: Category
}

/** What registering adds: nothing, or the filing that the system makes. */
export type AutomaticFiling = Pick<Decision<never>, 'writes' | 'audit'> & { readonly filingId: string | null }

/**
 * Files by itself at admission (自动备案, 免申即享) where the home region's rules do so for this care, place and day, and no filing
 * covers it: a temporary filing in force, without papers. Emergencies are deemed filed, and care that is paid as at home needs
 * none: neither leaves a row.
 */
export function ensureAutomaticFiling(
  set: PolicySet,
  moment: Moment,
  visit: VisitAtAdmission,
  filings: readonly FilingFacts[],
): AutomaticFiling {
  if (visit.emergency || isFiled(visit, filings) || !filesItself(set, moment.who.region, visit)) return NOTHING
  const filing_id = moment.newId()
  const at = new Date(moment.at)
  const row = {
    ...UNDECIDED,
    filing_id,
    type: 'temporary',
    kind: null,
    place: visit.place,
    from_date: visit.admittedOn,
    to_date: filingTerms(set, moment.who.region, { type: 'temporary', kind: null, from: visit.admittedOn }).to,
    locked_to: null,
    state: 'active',
    basis: 'automatic',
    papers: [],
    papers_complete: true,
    submitted_at: at,
    decided_by: SYSTEM.id,
    decided_at: at,
  } as const
  return {
    filingId: filing_id,
    writes: [keepFiling(moment.who, row, moment.at)],
    audit: [{ action: 'filing.automatic', target: `filing/${filing_id}` }],
  }
}

const NOTHING: AutomaticFiling = { filingId: null, writes: [], audit: [] }

const isFiled = ({ place, admittedOn }: VisitAtAdmission, filings: readonly FilingFacts[]): boolean =>
  filings.some(
    ({ place: filed, from_date, to_date }) =>
      isCovered(place, filed) && from_date <= admittedOn && (to_date === null || admittedOn <= to_date),
  )

/** By the guide, which reads the rules that bills are settled by. At home it has no answer: nothing is filed. */
function filesItself(set: PolicySet, region: string, { place, care, admittedOn, category }: VisitAtAdmission): boolean {
  const guide = filingGuide(set, {
    region,
    to: place,
    reason: 'travel',
    on: admittedOn,
    from: admittedOn,
    care,
    category,
  })
  return guide.ok && guide.value.need === 'filed-automatically'
}
