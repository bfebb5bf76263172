import type { Problem } from '../../problem/problem.ts'
import { text } from '../../words/text.ts'
import { both, factWord, listed } from '../describe/words.ts'
import type { CheckedTable } from './checked-table.ts'
import { CHECK_CODES } from './codes.ts'
import { errorAt, tableName } from './report.ts'

/** A table with so many columns that its combinations cannot be looked at one by one is refused, not passed unseen. */
export function tooWide(checked: CheckedTable): Problem[] {
  const { landing, table, version, path } = checked
  if (!landing.tooWide) return []
  const facts = both((lang) =>
    listed(
      landing.columns.map(({ fact }) => factWord(fact, lang)),
      lang,
    ),
  )
  return [
    errorAt(
      CHECK_CODES.tooWide,
      path,
      table.rows[0]?.at ?? version.at,
      text(
        `${tableName(checked, 'zh')} 的条件列太多（${facts.zh}），无法逐一核对`,
        `${tableName(checked, 'en')} has too many condition columns (${facts.en}) to check every combination`,
      ),
      text(
        '拆成几张表（例如用 加点），或减少条件列',
        'split it into tables (for instance with points), or use fewer columns',
      ),
    ),
  ]
}
