import {
  CARES,
  CATEGORIES_OF,
  DIAGNOSES,
  FILINGS,
  GROUPS,
  LEVELS,
  PLACES,
  PLANS,
  type Plan,
  type Scheme,
} from '../../case/enums.ts'
import type { EnumFact } from '../condition.ts'
import {
  type AccountDocument,
  type BenefitDocument,
  type CatalogueDocument,
  type LayerDocument,
  NATIONAL,
  type PolicySet,
} from '../documents.ts'
import type { TreatedAsLocalRule } from '../filing-document.ts'

/** A document whose content is in dated versions. */
export type DatedDocument = BenefitDocument | LayerDocument | AccountDocument | CatalogueDocument

/** The values that each enumerated fact can take in the cases a document decides. */
export type Scope = Readonly<Record<EnumFact | 'group', readonly string[]>> & {
  /** Whose care away from home counts as filed locally (视同本地). Elsewhere filing is local exactly where care is. */
  readonly localElsewhere: readonly Pick<TreatedAsLocalRule, 'category' | 'care'>[]
}

/** No special group; no 档次. */
export const NONE = 'none'

/** The facts of the cases that `document` decides: its schemes' people, its care, its region's levels and plans. */
export function scopeOf(set: PolicySet, document: DatedDocument): Scope {
  const region = set.regions.find((each) => each.region === document.region)
  const own = 'plans' in document ? document.plans : null
  return {
    ...EVERYTHING,
    category: schemesOf(document).flatMap((scheme) => CATEGORIES_OF[scheme]),
    care: 'care' in document ? document.care : CARES,
    level: region ? region.levels : LEVELS,
    plan: own ?? plansOf(document.region, region?.plans),
    localElsewhere: treatedAsLocal(set, document.region),
  }
}

export const schemesOf = (document: DatedDocument): readonly Scheme[] =>
  'scheme' in document ? [document.scheme] : document.schemes

/** A document of the nation serves regions with plans and without. */
function plansOf(region: string, plans: readonly Plan[] | undefined): readonly string[] {
  if (plans === undefined || region === NATIONAL) return [...PLANS, NONE]
  return plans.length > 0 ? plans : [NONE]
}

/** The region's own 视同本地, else the nation's. */
function treatedAsLocal({ filings }: PolicySet, region: string): readonly TreatedAsLocalRule[] {
  const rules = (of: string) => filings.filter((each) => each.region === of).flatMap((each) => each.treatedAsLocal)
  const own = rules(region)
  return own.length > 0 ? own : rules(NATIONAL)
}

const YES_NO = ['yes', 'no']

/** Every value of every fact. */
export const EVERYTHING: Scope = {
  plan: [...PLANS, NONE],
  category: [...CATEGORIES_OF.employee, ...CATEGORIES_OF.resident],
  care: CARES,
  level: LEVELS,
  filing: FILINGS,
  place: PLACES,
  diagnosis: DIAGNOSES,
  specialist: YES_NO,
  selected: YES_NO,
  referred: YES_NO,
  signed: YES_NO,
  group: [NONE, ...GROUPS],
  localElsewhere: [],
}
