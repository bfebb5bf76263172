/** The closed sets of the case. Order is part of the engine's numeric encoding (`plan/facts.ts`): append only. */
export const SCHEMES = ['employee', 'resident'] as const
export const PLANS = ['tier1', 'tier2'] as const
export const CATEGORIES = ['working', 'retired', 'adult', 'minor', 'student', 'newborn'] as const
export const CARES = ['outpatient', 'chronic', 'emergency', 'inpatient', 'pharmacy'] as const
export const LEVELS = ['community', 'level1', 'level2', 'level3', 'level3-special'] as const
export const FILINGS = ['local', 'long-term', 'referral', 'emergency', 'temporary', 'unfiled'] as const
export const FILING_TYPES = ['long-term', 'referral', 'temporary'] as const
export const LONG_TERM_KINDS = ['retirement', 'residence', 'work'] as const
export const PLACES = ['local', 'same-province', 'other-province'] as const
export const GROUPS = [
  'hardship',
  'minimum-living',
  'minimum-living-edge',
  'extreme-poverty',
  'orphan',
  'poverty-by-illness',
  'child-serious-illness',
  'pku-child',
  'aid-recipient',
] as const
export const DIAGNOSES = [
  'none',
  'malignant-tumour',
  'psychiatric',
  'infectious',
  'hypertension',
  'diabetes',
  'dialysis',
  'transplant',
  'pku',
  'copd',
  'rheumatoid-arthritis',
  'coronary-disease',
  'viral-hepatitis',
  'ankylosing-spondylitis',
  'class1-major',
  'class2-other',
] as const
/** Kinds of fee line that some policies pay at a ratio of their own. */
export const ITEMS = ['consultation', 'large-equipment', 'negotiated-drug'] as const
/** Whose personal account may be shared, seen from the patient. */
export const KIN = ['spouse', 'parent', 'child', 'sibling', 'grandparent', 'grandchild'] as const
export const CATALOGUE_CLASSES = ['A', 'B', 'C'] as const
/** The funds beyond the pooled fund, in the order in which they pay (国家接口 2304; docs/architecture.md). */
export const LAYER_FUNDS = [
  'employeeSupplement',
  'catastrophic',
  'medicalAid',
  'civilServant',
  'enterpriseSupplement',
  'otherFund',
] as const

export type Scheme = (typeof SCHEMES)[number]
export type Plan = (typeof PLANS)[number]
export type Category = (typeof CATEGORIES)[number]
export type Care = (typeof CARES)[number]
export type Level = (typeof LEVELS)[number]
export type FilingStatus = (typeof FILINGS)[number]
export type FilingType = (typeof FILING_TYPES)[number]
export type LongTermKind = (typeof LONG_TERM_KINDS)[number]
export type CarePlace = (typeof PLACES)[number]
export type Group = (typeof GROUPS)[number]
export type Diagnosis = (typeof DIAGNOSES)[number]
export type Item = (typeof ITEMS)[number]
export type Kin = (typeof KIN)[number]
export type CatalogueClass = (typeof CATALOGUE_CLASSES)[number]
export type LayerFund = (typeof LAYER_FUNDS)[number]

/** Who a scheme insures. */
export const CATEGORIES_OF: Readonly<Record<Scheme, readonly Category[]>> = {
  employee: ['working', 'retired'],
  resident: ['adult', 'minor', 'student', 'newborn'],
}
