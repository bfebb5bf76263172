import { ageOn } from '../calendar/date.ts'
import type { Case } from '../case/case.ts'
import {
  CARES,
  CATEGORIES,
  type CarePlace,
  DIAGNOSES,
  FILINGS,
  type FilingStatus,
  GROUPS,
  ITEMS,
  LAYER_FUNDS,
  type LayerFund,
  LEVELS,
  type Level,
  PLACES,
  PLANS,
} from '../case/enums.ts'
import type { EnumFact, FactName } from '../policy/condition.ts'

/**
 * The numbers a plan runs on. `codes` (Int32Array): the facts that choose rows, an enumerated fact as its position in
 * `case/enums.ts`, yes/no as 0/1, groups as a bit mask. `money` (Float64Array): amounts and counters in whole fen.
 */
export const CODES = [
  'plan',
  'category',
  'care',
  'level',
  'filing',
  'place',
  'diagnosis',
  'specialist',
  'selected',
  'referred',
  'signed',
  'age',
  'enrolledMonths',
  'stay',
  'group',
] as const satisfies readonly FactName[]

const LAYER_MONEY = LAYER_FUNDS.flatMap((fund) => [`${fund}Base`, `${fund}Paid`] as const)
export const MONEY = [
  'total',
  'outOfCatalogue',
  'overLimit',
  'preSelfPay',
  ...ITEMS,
  'deductibleMet',
  'pooledFund',
  'outpatientFund',
  'outpatientUpperFund',
  'chronicFund',
  'pooledBase',
  ...LAYER_MONEY,
  'accountBalance',
  'sharedBalance',
] as const
export type MoneyFact = (typeof MONEY)[number]

export const codeIndex = (fact: FactName): number => CODES.indexOf(fact)
export const moneyIndex = (fact: MoneyFact): number => MONEY.indexOf(fact)

const YES_NO = ['no', 'yes'] as const
/** The values of each enumerated fact, in the order of their codes. `plan` has a code 0 for "none". */
export const FACT_DOMAIN: Readonly<Record<EnumFact, readonly string[]>> = {
  plan: ['', ...PLANS],
  category: CATEGORIES,
  care: CARES,
  level: LEVELS,
  filing: FILINGS,
  place: PLACES,
  diagnosis: DIAGNOSES,
  specialist: YES_NO,
  selected: YES_NO,
  referred: YES_NO,
  signed: YES_NO,
}

export const groupBit = (group: string): number => 1 << (GROUPS as readonly string[]).indexOf(group)

/** What the case alone does not tell: how the region and the filing rules see it. */
export type Resolved = {
  readonly filing: FilingStatus
  readonly place: CarePlace
  /** The level as the region tells levels apart. */
  readonly level: Level
  /** Key in `yearToDate.deductible` of the benefit's deductible; null without one. */
  readonly deductibleKey: string | null
}

/** Writes one case into `codes` from `c` on and into `money` from `m` on. */
export function encodeCase(
  input: Case,
  resolved: Resolved,
  codes: Int32Array,
  c: number,
  money: Float64Array,
  m: number,
): void {
  const { insured, visit, bill, yearToDate, account } = input
  codes[c] = insured.plan === null ? 0 : PLANS.indexOf(insured.plan) + 1
  codes[c + 1] = CATEGORIES.indexOf(insured.category)
  codes[c + 2] = CARES.indexOf(visit.care)
  codes[c + 3] = LEVELS.indexOf(resolved.level)
  codes[c + 4] = FILINGS.indexOf(resolved.filing)
  codes[c + 5] = PLACES.indexOf(resolved.place)
  codes[c + 6] = DIAGNOSES.indexOf(visit.diagnosis)
  codes[c + 7] = visit.specialist ? 1 : 0
  codes[c + 8] = visit.selected ? 1 : 0
  codes[c + 9] = visit.referred ? 1 : 0
  codes[c + 10] = visit.signed ? 1 : 0
  codes[c + 11] = insured.birthDate === null ? ASSUMED_AGE[insured.category] : ageOn(insured.birthDate, visit.settledOn)
  codes[c + 12] = insured.enrolledMonths ?? 0
  codes[c + 13] = yearToDate.stays + 1
  let groups = 0
  for (const group of insured.groups) groups |= groupBit(group)
  codes[c + 14] = groups

  money[m] = bill.total
  money[m + 1] = bill.outOfCatalogue
  money[m + 2] = bill.overLimit
  money[m + 3] = bill.preSelfPay
  let at = m + 4
  for (const item of ITEMS) money[at++] = bill.items[item]
  money[at++] = resolved.deductibleKey === null ? 0 : (yearToDate.deductible[resolved.deductibleKey] ?? 0)
  money[at++] = yearToDate.pooledFund
  money[at++] = yearToDate.outpatientFund
  money[at++] = yearToDate.outpatientUpperFund
  money[at++] = yearToDate.chronicFund
  money[at++] = yearToDate.pooledBase
  for (const fund of LAYER_FUNDS) {
    const layer = yearToDate.layers[fund]
    money[at++] = layer.base
    money[at++] = layer.paid
  }
  money[at++] = account.balance
  let shared = 0
  for (const one of account.shared) shared += one.balance
  money[at] = shared
}

/** Taken where no birth date is told; `assumptions` of the answer says so (docs/settlement.md, Facts). */
const ASSUMED_AGE = { newborn: 0, minor: 8, student: 20, working: 40, adult: 40, retired: 60 } as const

/** The same by the position of the category. */
export const ASSUMED_AGES: readonly number[] = CATEGORIES.map((category) => ASSUMED_AGE[category])

export const layerBaseFact = (fund: LayerFund): MoneyFact => `${fund}Base`
export const layerPaidFact = (fund: LayerFund): MoneyFact => `${fund}Paid`

/** The level a region sees: its own, else the next lower one it tells apart, else its lowest. */
export function levelInRegion(level: Level, levels: readonly Level[]): Level {
  for (let i = LEVELS.indexOf(level); i >= 0; i--) if (levels.includes(LEVELS[i]!)) return LEVELS[i]!
  return LEVELS.find((candidate) => levels.includes(candidate)) ?? level
}
