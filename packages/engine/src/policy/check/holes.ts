import type { Problem } from '../../problem/problem.ts'
import { text } from '../../words/text.ts'
import { keyWord } from '../describe/words.ts'
import { boxTokens, mergeCells } from './boxes.ts'
import type { CheckedTable } from './checked-table.ts'
import { CHECK_CODES } from './codes.ts'
import { casesText, errorAt, tableName } from './report.ts'

/** A case that the benefit does not refuse, and for which the table has no row. */
export function holes(checked: CheckedTable): Problem[] {
  const { landing, table, version, path } = checked
  const missing = landing.cells.filter(({ open, rows }) => open && rows.length === 0)
  if (missing.length === 0) return []
  const boxes = mergeCells(missing.map(({ cell }) => cell))
  const cases = casesText(landing.columns, boxes)
  const row = (lang: 'zh' | 'en'): string => {
    const tokens = boxTokens(landing.columns, boxes[0]!, lang)
    return `{${tokens}${tokens ? ', ' : ''}${keyWord('value', lang)}: …}`
  }
  return [
    errorAt(
      CHECK_CODES.hole,
      path,
      table.rows[0]?.at ?? version.at,
      text(
        `${tableName(checked, 'zh')}：${cases.zh} 没有对应的行`,
        `${tableName(checked, 'en')}: no row for ${cases.en}`,
      ),
      text(
        `补上例如 ${row('zh')}；数值没有依据时写 未确定；不予支付的情形写进“不予支付”`,
        `add for instance ${row('en')}; write not-established where the figure is not known, and list refused cases under not-payable`,
      ),
    ),
  ]
}
