import {
  CARES,
  CATEGORIES,
  DIAGNOSES,
  FILING_TYPES,
  GROUPS,
  ITEMS,
  KIN,
  LAYER_FUNDS,
  LEVELS,
  LONG_TERM_KINDS,
  PLANS,
  SCHEMES,
} from '../../case/enums.ts'
import { CASE_KEYS } from '../../case/words.ts'
import { type MoneyFact, moneyIndex } from '../../plan/facts.ts'
import { namesByWord } from '../../shape/words.ts'
import type { ValueSet } from '../../words/vocabulary.ts'
import { KeyTable } from './key-table.ts'
import { WordTable } from './word-table.ts'

/** Every word of a set, Chinese or English, with the position of its name among `names`. */
function words(set: ValueSet, names: readonly string[]): WordTable {
  const codes = [...namesByWord(set)].map(([word, name]) => [word, names.indexOf(name)] as const)
  return new WordTable(new Map(codes.filter(([word, code]) => code >= 0 && !/["\\\s]/.test(word))))
}

export const WORDS = {
  scheme: words('scheme', SCHEMES),
  plan: words('plan', PLANS),
  category: words('category', CATEGORIES),
  group: words('group', GROUPS),
  care: words('care', CARES),
  level: words('level', LEVELS),
  diagnosis: words('diagnosis', DIAGNOSES),
  filingType: words('filingType', FILING_TYPES),
  longTermKind: words('longTermKind', LONG_TERM_KINDS),
  kin: words('kin', KIN),
} as const

type CaseKey = keyof typeof CASE_KEYS
const keys = (...names: CaseKey[]): KeyTable => new KeyTable(names.map((name) => CASE_KEYS[name].en))

/** The keys of each object, in the order of the positions that the readers beside this file name. English only. */
export const caseKeys = () => ({
  case: keys('insured', 'visit', 'filings', 'bill', 'yearToDate', 'account'),
  insured: keys('region', 'scheme', 'plan', 'category', 'groups', 'birthDate', 'enrolledMonths'),
  visit: keys(
    'care',
    'region',
    'level',
    'specialist',
    'selected',
    'referred',
    'signed',
    'admittedOn',
    'settledOn',
    'emergency',
    'diagnosis',
  ),
  filing: keys('type', 'kind', 'region', 'from', 'to'),
  bill: keys('total', 'outOfCatalogue', 'overLimit', 'preSelfPay', 'items', 'lines'),
  items: new KeyTable(ITEMS),
  yearToDate: new KeyTable(['stays', 'deductible', ...COUNTERS.map(({ key }) => key)]),
  account: keys('balance', 'shared'),
  shared: keys('relation', 'balance'),
})
export type CaseKeys = ReturnType<typeof caseKeys>

/** The year's counters of money: key in a case, and which money fact it is. */
export const COUNTERS: readonly { readonly key: string; readonly money: number }[] = [
  ...(['pooledFund', 'outpatientFund', 'outpatientUpperFund', 'chronicFund', 'pooledBase'] as const).map((key) => ({
    key,
    money: moneyIndex(key),
  })),
  ...LAYER_FUNDS.flatMap((fund) => [
    { key: `${fund}Base`, money: moneyIndex(`${fund}Base`) },
    { key: fund, money: moneyIndex(`${fund}Paid` satisfies MoneyFact) },
  ]),
]
