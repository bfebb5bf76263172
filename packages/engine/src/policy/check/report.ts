import type { Place, Problem } from '../../problem/problem.ts'
import type { Lang, Text } from '../../words/text.ts'
import { both, periodWords } from '../describe/words.ts'
import { type Box, boxWords } from './boxes.ts'
import type { CheckedTable, Reading } from './checked-table.ts'
import type { Column } from './domain.ts'

/** An error at a place of a policy file. */
export function errorAt(code: string, path: string, at: Place | undefined, message: Text, remedy: Text): Problem {
  return { code, path, message, remedy, severity: 'error', ...(at ? { at } : {}) }
}

export const warning = (problem: Problem): Problem => ({ ...problem, severity: 'warning' })

/** `职工普通门诊统筹（自 2023-01-01）的起付线` */
export function tableName({ reading, version, table }: CheckedTable, lang: Lang): string {
  const name = readingName(reading, lang)
  const period = periodWords(version.from, version.to, lang)
  return lang === 'zh' ? `${name}（${period}）的${table.name.zh}` : `${name} (${period}), ${table.name.en}`
}

/** `职工普通门诊统筹`, `职工普通门诊统筹 另一种解读“2024年起降低”` */
export function readingName({ document, name }: Reading, lang: Lang): string {
  if (name === null) return document.name[lang]
  return lang === 'zh' ? `${document.name.zh} 另一种解读“${name}”` : `${document.name.en}, alternative "${name}"`
}

/** The first cases in words, and how many there are besides. */
export function casesText(columns: readonly Column[], boxes: readonly Box[]): Text {
  const more = boxes.length - SHOWN
  return both((lang) => {
    const words = boxes.slice(0, SHOWN).map((box) => boxWords(columns, box, lang))
    const rest = lang === 'zh' ? `；另有 ${more} 种情形` : `; and ${more} more`
    return words.join(lang === 'zh' ? '；' : '; ') + (more > 0 ? rest : '')
  })
}

const SHOWN = 5
