import { type IsoDate, yearOf } from '../../calendar/date.ts'
import type { Problem } from '../../problem/problem.ts'
import { text } from '../../words/text.ts'
import type { PolicySet, ReferenceDocument } from '../documents.ts'
import type { CheckedTable } from './checked-table.ts'
import { CHECK_CODES } from './codes.ts'
import { errorAt, tableName } from './report.ts'

/** A value that is a share of a 参照值 needs the figure, or 未确定, in every policy year it is used in, up to `today`'s. */
export function referenceYears(set: PolicySet, tables: readonly CheckedTable[], today: IsoDate | null): Problem[] {
  const byName = new Map(set.references.map((each) => [`${each.region} ${each.reference}`, each]))
  return tables.flatMap((checked) => {
    const reported = new Set<string>()
    return checked.table.rows.flatMap((row, index) => {
      if (row.value.kind !== 'reference-share' || reported.has(row.value.reference)) return []
      const name = row.value.reference
      reported.add(name)
      const document = byName.get(`${checked.reading.document.region} ${name}`)
      const path = `${checked.path}[${index}]`
      if (!document) {
        return [
          errorAt(
            CHECK_CODES.unknownReference,
            path,
            row.at,
            text(
              `${tableName(checked, 'zh')}：本地区没有名为“${name}”的参照值`,
              `${tableName(checked, 'en')}: the region has no reference value "${name}"`,
            ),
            text(
              '改正名称，或在本地区文件夹里新增这个参照值文件',
              'correct the name, or add the reference value to the region',
            ),
          ),
        ]
      }
      const missing = missingYears(
        document,
        yearOf(checked.version.from),
        yearOrNull(checked.version.to),
        yearOrNull(today),
      )
      if (missing.length === 0) return []
      return [
        errorAt(
          CHECK_CODES.referenceYear,
          path,
          row.at,
          text(
            `${tableName(checked, 'zh')} 用到参照值“${name}”，但缺 ${missing.join('、')} 年的数值`,
            `${tableName(checked, 'en')} uses the reference value "${document.name.en}", which lacks ${missing.join(', ')}`,
          ),
          text(
            `在 ${document.at.file} 补上 {年份: ${missing[0]}, 值: …}；没有公布的写 值: 未确定`,
            `add {year: ${missing[0]}, value: …} to ${document.at.file}; write value: not-established where none is published`,
          ),
        ),
      ]
    })
  })
}

/** From the version's first year to its last, or to this year and the last one listed where it is still in force. */
function missingYears({ values }: ReferenceDocument, first: number, end: number | null, now: number | null): number[] {
  const listed = new Set(values.map(({ year }) => year))
  const last = Math.max(first, Math.min(end ?? Number.POSITIVE_INFINITY, Math.max(first, now ?? first, ...listed)))
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((year) => !listed.has(year))
}

const yearOrNull = (date: string | null): number | null => (date === null ? null : yearOf(date))
