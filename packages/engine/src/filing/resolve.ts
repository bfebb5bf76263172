import type { IsoDate } from '../calendar/date.ts'
import type { Case, Filing, Visit } from '../case/case.ts'
import type { Care, CarePlace, Category, FilingType } from '../case/enums.ts'
import type { FilingScope } from '../policy/filing-document.ts'
import { type FilingDecision, filedBecause, type Timing } from './decision.ts'
import { carePlace, isCovered } from './place.ts'
import type { AutomaticFiling, FilingRules, TreatedAsLocal } from './rules.ts'
import { lastsTo, validityRule } from './validity.ts'

export type { FilingDecision } from './decision.ts'

/**
 * Which filing applies to a visit, in the order of docs/filing.md. Hot path: only a decision that names a filing is
 * a new object. Judged at settlement, so that a filing made before discharge counts (医保发〔2022〕22号).
 */
export function resolveFiling(
  rules: FilingRules,
  { insured, visit, filings }: Pick<Case, 'insured' | 'visit' | 'filings'>,
): FilingDecision {
  const { standing } = rules
  const place = carePlace(insured.region, visit.region)
  if (place === 'local') {
    const longTerm = filings.length === 0 ? null : activeFiling(rules, filings, 'long-term', visit, false)
    return longTerm ? { ...standing.returned, filing: longTerm } : standing.local
  }
  const asLocal = treatedAsLocal(rules, insured.category, visit.care, place)
  if (asLocal) return asLocal.decision

  const longTerm = activeFiling(rules, filings, 'long-term', visit, true)
  if (longTerm) return filed(rules, longTerm, visit)
  if (visit.emergency || visit.care === 'emergency') return standing.emergency
  const shortTerm =
    activeFiling(rules, filings, 'referral', visit, true) ?? activeFiling(rules, filings, 'temporary', visit, true)
  if (shortTerm) return filed(rules, shortTerm, visit)

  return automaticFiling(rules, visit.care, place, visit.admittedOn)?.decision ?? standing.unfiled
}

/** The rule that pays this person's off-site care as at home without filing, e.g. Dalian's students. */
export function treatedAsLocal(
  rules: FilingRules,
  category: Category,
  care: Care,
  place: CarePlace,
): TreatedAsLocal | null {
  for (const rule of rules.treatedAsLocal)
    if (rule.category === category && names(rule.care, care) && reaches(rule.scope, place)) return rule
  return null
}

/** The rule by which the system files at admission on this day. */
export function automaticFiling(
  rules: FilingRules,
  care: Care,
  place: CarePlace,
  admittedOn: IsoDate,
): AutomaticFiling | null {
  for (const rule of rules.automatic)
    if (rule.from <= admittedOn && admittedOn <= rule.to && names(rule.care, care) && reaches(rule.scope, place))
      return rule
  return null
}

/**
 * The filing of a type that counts for the visit, the one that began last where several do: made by settlement, and
 * not expired at admission (a stay admitted while it was valid stays valid to discharge).
 */
function activeFiling(
  rules: FilingRules,
  filings: readonly Filing[],
  type: FilingType,
  visit: Visit,
  mustCover: boolean,
): Filing | null {
  let found: Filing | null = null
  for (const filing of filings) {
    if (filing.type !== type || filing.from > visit.settledOn) continue
    if (mustCover && !isCovered(visit.region, filing.region)) continue
    if (!lastsTo(rules.validity, filing, visit.admittedOn)) continue
    if (found === null || filing.from > found.from) found = filing
  }
  return found
}

function filed(rules: FilingRules, filing: Filing, visit: Visit): FilingDecision {
  const timing = timingOf(rules, filing, visit)
  const because = filedBecause(filing.type, timing)
  if (timing === 'filed-late') {
    const { source, rule } = rules.standing.lateFiling
    return { applied: filing.type, filing, because, source, rule }
  }
  const validity = validityRule(rules.validity, filing.type, filing.kind)
  const rule = validity?.rule ?? `filing/${filing.type}`
  return { applied: filing.type, filing, because, source: validity?.row.source ?? null, rule }
}

function timingOf(rules: FilingRules, filing: Filing, visit: Visit): Timing {
  if (filing.from > visit.admittedOn) return 'filed-late'
  return lastsTo(rules.validity, filing, visit.settledOn) ? 'whole' : 'expired-since'
}

const names = (cares: readonly Care[], care: Care): boolean => cares.length === 0 || cares.includes(care)
const reaches = (scope: FilingScope, place: CarePlace): boolean => scope === 'both' || scope === place
