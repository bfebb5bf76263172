import type { Problem } from '../../problem/problem.ts'
import { text } from '../../words/text.ts'
import { mergeCells } from './boxes.ts'
import type { CheckedTable } from './checked-table.ts'
import { CHECK_CODES } from './codes.ts'
import type { Cell } from './domain.ts'
import { casesText, errorAt, tableName } from './report.ts'

/** Two rows without 费用段 that hold in one case: which value is right? */
export function overlaps(checked: CheckedTable): Problem[] {
  const { rows } = checked.table
  const pairs = new RowPairs()
  for (const { cell, rows: landed, open } of checked.landing.cells) {
    if (!open || landed.length < 2 || landed.some((index) => rows[index]!.band !== null)) continue
    for (let next = 1; next < landed.length; next++) pairs.add(landed[next - 1]!, landed[next]!, cell)
  }
  return overlapProblems(checked, pairs, CHECK_CODES.overlap)
}

/** One problem for each pair of rows, at the second of them. */
export function overlapProblems(checked: CheckedTable, pairs: RowPairs, code: string): Problem[] {
  const { landing, table, path } = checked
  return pairs.all().map(({ first, second, cells }) => {
    const [a, b] = [table.rows[first]!.at, table.rows[second]!.at]
    const cases = casesText(landing.columns, mergeCells(cells))
    return errorAt(
      code,
      `${path}[${second}]`,
      b,
      text(
        `${tableName(checked, 'zh')}：${cases.zh} 同时符合第 ${a.line} 行和第 ${b.line} 行`,
        `${tableName(checked, 'en')}: both line ${a.line} and line ${b.line} hold for ${cases.en}`,
      ),
      text(
        '删去其中一行，或补上能区分两行的条件（或费用段）',
        'delete one of the rows, or add a condition (or bracket) that tells them apart',
      ),
    )
  })
}

/** Cells gathered by the two rows that meet on them. */
export class RowPairs {
  readonly #pairs = new Map<string, { first: number; second: number; cells: Cell[] }>()

  add(first: number, second: number, cell: Cell): void {
    const key = `${first},${second}`
    const pair = this.#pairs.get(key)
    if (pair) pair.cells.push(cell)
    else this.#pairs.set(key, { first, second, cells: [cell] })
  }

  all(): readonly { readonly first: number; readonly second: number; readonly cells: readonly Cell[] }[] {
    return [...this.#pairs.values()]
  }
}
