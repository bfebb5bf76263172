import type { Lang } from '../../words/text.ts'
import { VALUES } from '../../words/vocabulary.ts'
import type { Condition, RangeFact } from '../condition.ts'
import { alternatives, factValueWord, factWord, listed } from './words.ts'

/** A condition as a person reads it: `级别=三级或二级`, `年龄=60-69岁`; `level = level 3 or level 2` in English. */
export function formatCondition(condition: Condition, lang: Lang): string {
  return equation(factWord(condition.fact, lang), words(condition, lang, alternatives), lang)
}

/** Only the value of a condition, as the cell of a table: `三级、二级`. */
export const formatConditionValue = (condition: Condition, lang: Lang): string => words(condition, lang, listed)

function words(condition: Condition, lang: Lang, join: typeof listed): string {
  switch (condition.kind) {
    case 'other':
      return VALUES.special.other[lang]
    case 'range':
      return formatRange(condition.fact, condition.from, condition.below, lang)
    case 'values': {
      const { fact } = condition
      return join(
        condition.values.map((value) => factValueWord(fact, value, lang)),
        lang,
      )
    }
  }
}

/** `60-69岁`, `<70岁`, `>=36个月`, `第1次`, `第2次及以后`. */
export function formatRange(fact: RangeFact, from: number | null, below: number | null, lang: Lang): string {
  if (fact === 'stay') return formatStay(from ?? 1, below, lang)
  const unit = UNITS[fact][lang]
  if (from === null && below === null) return lang === 'zh' ? '不限' : 'any'
  if (from === null || (from === 0 && below !== null)) return `<${below}${unit}`
  if (below === null) return `>=${from}${unit}`
  return from === below - 1 ? `${from}${unit}` : `${from}-${below - 1}${unit}`
}

/** `级别=三级` / `level = level 3` */
export const equation = (name: string, value: string, lang: Lang): string =>
  lang === 'zh' ? `${name}=${value}` : `${name} = ${value}`

function formatStay(from: number, below: number | null, lang: Lang): string {
  if (below === null) return lang === 'zh' ? `第${from}次及以后` : `${ordinal(from)} and later`
  if (below === from + 1) return lang === 'zh' ? `第${from}次` : ordinal(from)
  return lang === 'zh' ? `第${from}-${below - 1}次` : `${ordinal(from)} to ${ordinal(below - 1)}`
}

function ordinal(n: number): string {
  const teens = n % 100 >= 11 && n % 100 <= 13
  return `${n}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`
}

const UNITS = { age: { zh: '岁', en: ' years' }, enrolledMonths: { zh: '个月', en: ' months' } } as const
