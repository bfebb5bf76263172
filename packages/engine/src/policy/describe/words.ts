import type { Lang, Text } from '../../words/text.ts'
import { KEYS, type Key, VALUES, type ValueSet, type Word } from '../../words/vocabulary.ts'
import type { EnumFact, FactName } from '../condition.ts'

/** The word of a value as a person reads it: `三级`, `level 3`. */
export function valueWord(set: ValueSet, value: string, lang: Lang): string {
  return lang === 'zh' ? valueToken(set, value, 'zh') : (ENGLISH[value] ?? readable(valueToken(set, value, 'en')))
}

/** The word of a value as it is written in a policy file: `三级`, `level3`. */
export function valueToken(set: ValueSet, value: string, lang: Lang): string {
  const words: Readonly<Record<string, Word>> = VALUES[set]
  return words[value]?.[lang] ?? value
}

/** The name of a key as a person reads it: `起付线`, `step down`. */
export const keyWord = (key: Key, lang: Lang): string =>
  lang === 'zh' ? KEYS[key].zh : (ENGLISH[KEYS[key].en] ?? readable(KEYS[key].en))

export const keyText = (key: Key): Text => both((lang) => keyWord(key, lang))

/** The name of a fact: `级别`, `level`. */
export const factWord = (fact: FactName, lang: Lang): string =>
  (lang === 'en' && ENGLISH_FACT[fact]) || keyWord(fact, lang)

/** One value of a fact: `三级`, `level 3`; `none` stands for no special group and for no plan. */
export function factValueWord(fact: EnumFact | 'group', value: string, lang: Lang): string {
  if (value === 'none' && fact === 'group') return lang === 'zh' ? '无特殊人群' : 'no special group'
  if (value === 'none' && fact === 'plan') return lang === 'zh' ? '不分档' : 'no plan'
  return valueWord(valueSetOf(fact), value, lang)
}

export const valueSetOf = (fact: EnumFact | 'group'): ValueSet => (isYesNo(fact) ? 'yesNo' : fact)

type YesNoFact = 'specialist' | 'selected' | 'referred' | 'signed'
const isYesNo = (fact: string): fact is YesNoFact =>
  fact === 'specialist' || fact === 'selected' || fact === 'referred' || fact === 'signed'

/** Says one thing in both languages. */
export const both = (say: (lang: Lang) => string): Text => ({ zh: say('zh'), en: say('en') })

/** `三级、二级` / `level 3, level 2` */
export const listed = (words: readonly string[], lang: Lang): string => words.join(lang === 'zh' ? '、' : ', ')

/** `三级或二级` / `level 3 or level 2` */
export const alternatives = (words: readonly string[], lang: Lang): string => words.join(lang === 'zh' ? '或' : ' or ')

/** `自 2024-01-01`, `2024-01-01 至 2024-12-31` */
export function periodWords(from: string | null, to: string | null, lang: Lang): string {
  if (from !== null && to !== null) return lang === 'zh' ? `${from} 至 ${to}` : `${from} to ${to}`
  if (from !== null) return lang === 'zh' ? `自 ${from}` : `from ${from}`
  if (to !== null) return lang === 'zh' ? `至 ${to}` : `until ${to}`
  return lang === 'zh' ? '不限期' : 'at any time'
}

const readable = (token: string): string => token.replaceAll('-', ' ')

const ENGLISH: Readonly<Record<string, string>> = {
  level1: 'level 1',
  level2: 'level 2',
  level3: 'level 3',
  'level3-special': 'special level 3',
  tier1: 'tier 1',
  tier2: 'tier 2',
  none: 'ordinary',
  'minimum-living': 'minimum living allowance',
  'minimum-living-edge': 'edge of minimum living allowance',
  'long-term': 'long-term',
  'same-province': 'same province',
  pku: 'phenylketonuria',
  'pku-child': 'child with phenylketonuria',
  copd: 'COPD',
  'off-site': 'off-site adjustment',
  'class-b-pre-payment': 'class B pre-payment',
  official: 'official document',
  document: 'source document',
  derived: 'inferred',
  web: 'web material',
  recalled: 'to be verified',
  'class1-major': 'class 1 major disease',
  'class2-other': 'class 2 other disease',
}

const ENGLISH_FACT: Readonly<Partial<Record<FactName, string>>> = {
  care: 'care',
  signed: 'signed with a family doctor',
  referred: 'referred within the city',
  stay: 'stay of the year',
  enrolledMonths: 'months enrolled',
  group: 'special group',
  place: 'place of care',
}
