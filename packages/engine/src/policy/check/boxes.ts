import type { Lang } from '../../words/text.ts'
import { KEYS, VALUES } from '../../words/vocabulary.ts'
import type { FactName, RangeFact } from '../condition.ts'
import { equation, formatRange } from '../describe/condition.ts'
import { alternatives, factValueWord, factWord, listed, valueSetOf, valueToken } from '../describe/words.ts'
import { type Cell, type Column, isRange } from './domain.ts'
import type { FactClass } from './fact-class.ts'
import { NONE } from './scope.ts'

/** Several cells at once: the classes taken in each column. */
export type Box = readonly (readonly number[])[]

/** Merges cells that differ in one column only, column by column, so that a long list reads as few cases. */
export function mergeCells(cells: readonly Cell[]): Box[] {
  let boxes: Box[] = cells.map((cell) => cell.map((index) => [index]))
  const width = cells[0]?.length ?? 0
  for (let column = width - 1; column >= 0; column--) {
    const groups = new Map<string, { box: Box; taken: number[] }>()
    for (const box of boxes) {
      const key = box.map((taken, index) => (index === column ? '*' : taken.join())).join('|')
      const group = groups.get(key)
      if (group) group.taken.push(...box[column]!)
      else groups.set(key, { box, taken: [...box[column]!] })
    }
    boxes = [...groups.values()].map(({ box, taken }) =>
      box.map((each, index) => (index === column ? taken.sort((a, b) => a - b) : each)),
    )
  }
  return boxes
}

/** `级别=三级、人员=退休`; a column that the box covers whole is left out; `任何情形` where none remains. */
export function boxWords(columns: readonly Column[], box: Box, lang: Lang): string {
  const parts = told(columns, box).map((each) => equation(factWord(each.fact, lang), takenWords(each, lang), lang))
  return parts.length > 0 ? listed(parts, lang) : lang === 'zh' ? '任何情形' : 'any case'
}

/** The box as people say it: `三级、退休`, with the fact's name only where the value alone would not tell. */
export function boxPhrase(columns: readonly Column[], box: Box, lang: Lang): string {
  const parts = told(columns, box).map((each) => {
    const words = takenWords(each, lang)
    return SPEAKS_FOR_ITSELF.has(each.fact) ? words : equation(factWord(each.fact, lang), words, lang)
  })
  return listed(parts, lang)
}

/** The conditions of a row for this box, as a policy file has them: `级别: 三级, 人员: [在职, 退休]`. */
export function boxTokens(columns: readonly Column[], box: Box, lang: Lang): string {
  return told(columns, box)
    .map(({ fact, taken, left }) => {
      const words = isRange(fact)
        ? ranges(taken).map(({ from, below }) => rangeToken(fact, from, below, lang))
        : manyBut(values(taken), values(left)) || isNobody(fact, values(taken))
          ? [VALUES.special.other[lang]]
          : values(taken).map((value) => valueToken(valueSetOf(fact), value, lang))
      return `${KEYS[fact][lang]}: ${words.length === 1 ? words[0] : `[${words.join(', ')}]`}`
    })
    .join(', ')
}

const SPEAKS_FOR_ITSELF: ReadonlySet<FactName> = new Set([
  'category',
  'level',
  'care',
  'plan',
  'group',
  'diagnosis',
  'age',
])

/** A column that a box does not cover whole. */
type Told = { readonly fact: FactName; readonly taken: readonly FactClass[]; readonly left: readonly FactClass[] }

const told = (columns: readonly Column[], box: Box): Told[] =>
  columns.flatMap(({ fact, classes }, column) => {
    const taken = classes.filter((_, index) => box[column]!.includes(index))
    const left = classes.filter((_, index) => !box[column]!.includes(index))
    return left.length === 0 ? [] : [{ fact, taken, left }]
  })

/** `三级或二级`; `除恶性肿瘤、精神病外` where that is shorter. */
function takenWords({ fact, taken, left }: Told, lang: Lang): string {
  if (isRange(fact))
    return alternatives(
      ranges(taken).map((r) => formatRange(fact, r.from, r.below, lang)),
      lang,
    )
  const words = (classes: readonly FactClass[]): string[] =>
    values(classes).map((value) => factValueWord(fact, value, lang))
  if (!manyBut(values(taken), values(left))) return alternatives(words(taken), lang)
  const others = listed(words(left), lang)
  return lang === 'zh' ? `除${others}外` : `any but ${others}`
}

/** No special group, no plan: a policy file can only say 其他. */
const isNobody = (fact: FactName, taken: readonly string[]): boolean =>
  (fact === 'group' || fact === 'plan') && taken.includes(NONE)

const manyBut = (taken: readonly string[], left: readonly string[]): boolean =>
  taken.length > 4 && left.length < taken.length

const values = (classes: readonly FactClass[]): string[] =>
  classes.flatMap((each) => (each.kind === 'values' ? each.values : []))

type Interval = { readonly from: number; readonly below: number | null }

/** `60-64岁` and `65-69岁` are `60-69岁`. */
function ranges(classes: readonly FactClass[]): Interval[] {
  const joined: Interval[] = []
  for (const each of classes) {
    if (each.kind !== 'range') continue
    const last = joined.at(-1)
    if (last?.below === each.from) joined[joined.length - 1] = { from: last.from, below: each.below }
    else joined.push({ from: each.from, below: each.below })
  }
  return joined
}

function rangeToken(fact: RangeFact, from: number, below: number | null, lang: Lang): string {
  if (lang === 'zh') return formatRange(fact, from, below, lang)
  if (below === null) return `${from}+`
  return below === from + 1 ? `${from}` : `${from}-${below - 1}`
}
