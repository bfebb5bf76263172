import { keyWord, type Lang, type PolicySet, type Section, valueWord } from '@yibao/engine'
import { type Confidence, confidenceNamed } from '../confidence.ts'

/** Where a fact comes from, as a table tells it. */
export type FactSource = { readonly words: string; readonly confidence: Confidence | null; readonly url: string | null }

/** `source`: its place in the table's list of sources; null where the row tells none. */
export type FactRow = { readonly cells: readonly string[]; readonly source: number | null }

/** A table whose source columns are taken apart: each source is told once, and the rows point to it. */
type FactTable = {
  readonly heading: string
  readonly columns: readonly string[]
  readonly rows: readonly FactRow[]
  readonly sources: readonly FactSource[]
  readonly notes: readonly string[]
}

export function factTable(set: PolicySet, section: Section, lang: Lang): FactTable {
  const { heading, columns, notes } = section
  const sourced = columns.at(-2) === keyWord('source', lang) && columns.at(-1) === keyWord('confidence', lang)
  const width = sourced ? columns.length - 2 : columns.length
  const keys = [...new Set(sourced ? section.rows.map(sourceKey) : [])]
  const used = columnsInUse(section.rows, width)
  const only = <T>(cells: readonly T[]): readonly T[] => cells.slice(0, width).filter((_, at) => used[at])
  return {
    heading,
    columns: only(columns),
    rows: section.rows.map((row) => ({ cells: only(row), source: sourced ? keys.indexOf(sourceKey(row)) : null })),
    sources: keys.map((key) => sourceOf(set, key, lang)),
    notes,
  }
}

const SEPARATOR = '\n'

/** Source and confidence of a row, which stand in its last two cells. */
const sourceKey = (row: readonly string[]): string => row.slice(-2).join(SEPARATOR)

/** A column in which no row says anything is left out; a table without rows keeps all. */
const columnsInUse = (rows: readonly (readonly string[])[], width: number): readonly boolean[] =>
  Array.from({ length: width }, (_, at) => rows.length === 0 || rows.some((row) => row[at] !== ''))

function sourceOf(set: PolicySet, key: string, lang: Lang): FactSource {
  const [words = '', confidence = ''] = key.split(SEPARATOR)
  // Titles may begin alike: the longest that fits is meant.
  const document = set.sources
    .filter(({ title }) => words.startsWith(title[lang]))
    .sort((a, b) => b.title[lang].length - a.title[lang].length)[0]
  return {
    words,
    confidence: confidenceNamed(confidence, (one) => valueWord('confidence', one, lang)),
    url: document?.url ?? null,
  }
}
