import type { Lang } from '../../words/text.ts'
import type { FactName } from '../condition.ts'
import type { Refusal } from '../steps/refusal.ts'
import type { Row } from '../table.ts'
import { formatConditionValue } from './condition.ts'
import { type DescribeOptions, metaLine, type Section } from './description.ts'
import { formatBand, formatValue, type TableValue } from './format.ts'
import { sourceCells, sourceHeadings } from './source-words.ts'
import type { Setting, StepTable } from './step-table.ts'
import { factWord, keyWord, listed } from './words.ts'

/** A table with one column per fact, the bracket, the value, and where each row comes from. */
export function tableSection(table: StepTable, version: string | null, options: DescribeOptions): Section {
  const { lang, names } = options
  const facts = factsIn(table.rows)
  const banded = table.rows.some(({ band }) => band !== null)
  return {
    version,
    heading: table.name[lang],
    columns: [
      ...facts.map((fact) => factWord(fact, lang)),
      ...(banded ? [keyWord('band', lang)] : []),
      keyWord('value', lang),
      ...sourceHeadings(lang),
    ],
    rows: table.rows.map((row) => [
      ...conditionCells(row, facts, lang),
      ...(banded ? [row.band ? formatBand(row.band, lang) : ANY[lang]] : []),
      formatValue(row.value, lang, table.style, names),
      ...sourceCells(row.source, lang),
    ]),
    notes: asks(table.rows, lang),
  }
}

/** 不予支付, with the reasons. */
export function refusalSection(refusals: readonly Refusal[], version: string | null, lang: Lang): Section {
  const facts = factsIn(refusals)
  return {
    version,
    heading: keyWord('refusals', lang),
    columns: [...facts.map((fact) => factWord(fact, lang)), keyWord('reason', lang), ...sourceHeadings(lang)],
    rows: refusals.map((row) => [
      ...conditionCells(row, facts, lang),
      row.reason[lang],
      ...sourceCells(row.source, lang),
    ]),
    notes: [],
  }
}

/** `周期：年度` */
export const settingNote = ({ name, value }: Setting, lang: Lang): string => metaLine(name[lang], value[lang], lang)

type Conditioned = { readonly when: Row<TableValue>['when'] }

const factsIn = (rows: readonly Conditioned[]): FactName[] => [
  ...new Set(rows.flatMap(({ when }) => when.map(({ fact }) => fact))),
]

const conditionCells = ({ when }: Conditioned, facts: readonly FactName[], lang: Lang): string[] =>
  facts.map((fact) => {
    const own = when.filter((condition) => condition.fact === fact)
    const words = own.map((condition) => formatConditionValue(condition, lang))
    return words.length > 0 ? listed(words, lang) : ANY[lang]
  })

/** Whom to ask for the figures that are not established. */
function asks(rows: readonly Row<TableValue>[], lang: Lang): string[] {
  const whom = rows.flatMap(({ value }) => (value.kind === 'not-established' ? [value.ask[lang]] : []))
  return [...new Set(whom)].map((ask) =>
    lang === 'zh' ? `未确定的数值可咨询：${ask}` : `for figures not established ask: ${ask}`,
  )
}

const ANY = { zh: '不限', en: 'any' } as const
