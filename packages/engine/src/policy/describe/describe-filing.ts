import type { IsoDate } from '../../calendar/date.ts'
import type { Lang } from '../../words/text.ts'
import type { FilingDocument } from '../filing-document.ts'
import { type DescribeOptions, type Description, metaLine, type Section } from './description.ts'
import { filingTopicRow } from './filing-topic-row.ts'
import { sourceCells, sourceHeadings } from './source-words.ts'
import { factWord, keyWord, listed, periodWords, valueWord } from './words.ts'

/** 备案规则: how long filings last, when the system files, what counts as local, and the guide topic by topic. */
export function describeFiling(document: FilingDocument, { lang, on }: DescribeOptions): Description {
  const holds = (rule: Dated): boolean =>
    on === undefined || ((rule.from === null || rule.from <= on) && (rule.to === null || on <= rule.to))
  const sections: Section[] = [
    section(lang, keyWord('validity', lang), validityColumns(lang), document.validity.filter(holds), (rule) => [
      valueWord('filingType', rule.type, lang),
      rule.kind ? valueWord('longTermKind', rule.kind, lang) : '',
      durationWords(rule.months, lang),
      rule.lockMonths === null ? '' : durationWords(rule.lockMonths, lang),
      datesOf(rule, lang),
    ]),
    section(
      lang,
      keyWord('automatic', lang),
      [factWord('care', lang), keyWord('windows', lang)],
      document.automatic.filter(holds),
      ({ care, windows }) => [
        careWords(care, lang),
        windows.length === 0
          ? valueWord('special', 'always', lang)
          : listed(
              windows.map(({ from, to, label }) => `${label[lang]} ${periodWords(from, to, lang)}`),
              lang,
            ),
      ],
    ),
    section(
      lang,
      keyWord('treatedAsLocal', lang),
      [factWord('category', lang), factWord('care', lang), lang === 'zh' ? '期间' : 'period'],
      document.treatedAsLocal.filter(holds),
      (rule) => [valueWord('category', rule.category, lang), careWords(rule.care, lang), datesOf(rule, lang)],
    ),
    section(
      lang,
      keyWord('topics', lang),
      [keyWord('topic', lang), keyWord('filings', lang), keyWord('text', lang), keyWord('papers', lang)],
      document.topics.filter(holds),
      (topic) => filingTopicRow(topic, lang),
    ),
  ]
  return {
    title: keyWord('filingRules', lang),
    meta: [metaLine(keyWord('region', lang), document.region, lang)],
    sections: sections.filter(({ rows }) => rows.length > 0),
  }
}

type Dated = { readonly from: IsoDate | null; readonly to: IsoDate | null }

function section<R extends { readonly source: Parameters<typeof sourceCells>[0] }>(
  lang: Lang,
  heading: string,
  columns: readonly string[],
  rules: readonly R[],
  cells: (rule: R) => string[],
): Section {
  return {
    version: null,
    heading,
    columns: [...columns, ...sourceHeadings(lang)],
    rows: rules.map((rule) => [...cells(rule), ...sourceCells(rule.source, lang)]),
    notes: [],
  }
}

const validityColumns = (lang: Lang): string[] => [
  keyWord('type', lang),
  keyWord('kind', lang),
  keyWord('months', lang),
  keyWord('lockMonths', lang),
  lang === 'zh' ? '期间' : 'period',
]

function durationWords(months: number | null, lang: Lang): string {
  if (months === null) return valueWord('special', 'longTerm', lang)
  return lang === 'zh' ? `${months}个月` : `${months} months`
}

const datesOf = ({ from, to }: Dated, lang: Lang): string => (from || to ? periodWords(from, to, lang) : '')

const careWords = (care: readonly string[], lang: Lang): string =>
  listed(
    care.map((each) => valueWord('care', each, lang)),
    lang,
  )
