import type { Problem } from '../../problem/problem.ts'
import { text } from '../../words/text.ts'
import { both, factValueWord, factWord, listed } from '../describe/words.ts'
import type { CheckedTable } from './checked-table.ts'
import { CHECK_CODES } from './codes.ts'
import { errorAt, tableName, warning } from './report.ts'

/** A value in a list that no case here can have, beside others that can: 成年 in a table of employees. */
export function deadValues(checked: CheckedTable): Problem[] {
  const { table, reading, path } = checked
  return table.rows.flatMap((row, index) =>
    row.when.flatMap((condition) => {
      if (condition.kind !== 'values') return []
      const known = reading.scope[condition.fact]
      const dead = condition.values.filter((value) => !known.includes(value))
      if (dead.length === 0 || dead.length === condition.values.length) return []
      const words = both((lang) =>
        listed(
          dead.map((value) => factValueWord(condition.fact, value, lang)),
          lang,
        ),
      )
      return [
        warning(
          errorAt(
            CHECK_CODES.deadValue,
            `${path}[${index}]`,
            condition.at,
            text(
              `${tableName(checked, 'zh')}：${factWord(condition.fact, 'zh')} ${words.zh} 在这里不会出现`,
              `${tableName(checked, 'en')}: ${factWord(condition.fact, 'en')} ${words.en} cannot occur here`,
            ),
            text('从这一行删去这个取值', 'take the value out of the row'),
          ),
        ),
      ]
    }),
  )
}
