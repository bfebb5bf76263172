import type { GuideDocument, GuideEntry } from '../guide-document.ts'
import { type DescribeOptions, type Description, metaLine, type Section } from './description.ts'
import { sourceCells, sourceHeadings } from './source-words.ts'
import { keyWord, listed, periodWords, valueWord } from './words.ts'

/** 资料: one table a topic. */
export function describeGuide(document: GuideDocument, options: DescribeOptions): Description {
  const { lang, on } = options
  const entries = document.entries.filter(
    ({ from, to }) => on === undefined || ((from === null || from <= on) && (to === null || on <= to)),
  )
  const topics = [...new Set(entries.map(({ topic }) => topic))]
  return {
    title: keyWord('guide', lang),
    meta: [metaLine(keyWord('region', lang), document.region, lang)],
    sections: topics.map((topic) =>
      topicSection(
        valueWord('guideTopic', topic, lang),
        entries.filter((entry) => entry.topic === topic),
        options,
      ),
    ),
  }
}

function topicSection(heading: string, entries: readonly GuideEntry[], { lang }: DescribeOptions): Section {
  const schemes = (entry: GuideEntry): string =>
    listed(
      entry.schemes.map((scheme) => valueWord('scheme', scheme, lang)),
      lang,
    )
  return {
    version: null,
    heading,
    columns: [
      keyWord('title', lang),
      keyWord('text', lang),
      keyWord('data', lang),
      keyWord('scheme', lang),
      lang === 'zh' ? '期间' : 'period',
      ...sourceHeadings(lang),
    ],
    rows: entries.map((entry) => [
      entry.title[lang],
      entry.text[lang],
      dataWords(entry, lang),
      schemes(entry),
      entry.from || entry.to ? periodWords(entry.from, entry.to, lang) : '',
      ...sourceCells(entry.source, lang),
    ]),
    notes: [],
  }
}

const dataWords = ({ values }: GuideEntry, lang: 'zh' | 'en'): string =>
  Object.entries(values)
    .map(([name, value]) => metaLine(name, typeof value === 'string' ? value : listed(value, lang), lang))
    .join(lang === 'zh' ? '；' : '; ')
