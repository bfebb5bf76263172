import { formatYuan, parseYuan, type Text, text, VALUES } from '@yibao/engine'
import type { LineFields } from '../form/form.ts'
import { tidyAmount, tidyRate } from '../form/tidy.ts'
import { type Column, columnsOf } from './columns.ts'
import { lineAmount } from './line-amount.ts'

/** One thing that is wrong with a row of a fee list; rows count from 1, heading included. */
export type LineProblem = { readonly row: number; readonly text: Text }

type ReadLines = { readonly lines: readonly LineFields[]; readonly problems: readonly LineProblem[] }

/** Fee lines of a spreadsheet, with everything that is wrong in any row. Empty rows and sums at the end are passed over. */
export function readLines(rows: readonly (readonly string[])[]): ReadLines {
  const first = rows.findIndex((row) => row.some((cell) => cell !== ''))
  if (first < 0) return { lines: [], problems: [{ row: 1, text: text('没有内容', 'there is nothing in it') }] }
  const { columns, headed } = columnsOf(rows[first]!)
  const lines: LineFields[] = []
  const problems: LineProblem[] = headed ? missingColumns(columns, first + 1) : []
  for (const [at, row] of rows.entries()) {
    if (at < first || (headed && at === first) || isPassedOver(row, columns)) continue
    const read = readRow(row, columns)
    lines.push(read.line)
    problems.push(...read.problems.map((problem) => ({ row: at + 1, text: problem })))
  }
  if (lines.length === 0)
    problems.push({ row: first + 1, text: text('只有表头，没有费用', 'a heading without any line') })
  return { lines, problems }
}

function missingColumns(columns: readonly (Column | null)[], row: number): LineProblem[] {
  const problems: LineProblem[] = []
  if (!columns.includes('class'))
    problems.push({ row, text: text('缺少“类别”一列（甲、乙、丙）', 'the column class (A, B, C) is missing') })
  if (!columns.includes('price') && !columns.includes('amount')) {
    problems.push({ row, text: text('缺少“单价”或“金额”一列', 'a column of prices or amounts is missing') })
  }
  return problems
}

const SUM = /^(合计|总计|小计|total|sum)[:：]?$/i

const isPassedOver = (row: readonly string[], columns: readonly (Column | null)[]): boolean =>
  row.every((cell) => cell === '') || (SUM.test(row[0] ?? '') && (row[columns.indexOf('class')] ?? '') === '')

function readRow(row: readonly string[], columns: readonly (Column | null)[]) {
  const cell = (column: Column): string => row[columns.indexOf(column)] ?? ''
  const problems: Text[] = []
  const amountIn = (column: Column): string => {
    const tidy = tidyAmount(cell(column))
    if (tidy !== '' && parseYuan(tidy) === undefined) {
      problems.push(
        text(`${NAMES[column].zh}“${cell(column)}”不是金额`, `${NAMES[column].en} "${cell(column)}" is no amount`),
      )
    }
    return tidy
  }
  const grade = classNamed(cell('class'))
  if (grade === null) {
    problems.push(
      cell('class') === ''
        ? text('没有写类别（甲、乙、丙）', 'the class (A, B, C) is missing')
        : text(`类别“${cell('class')}”不是甲、乙、丙`, `class "${cell('class')}" is none of A, B, C`),
    )
  }
  const quantity = cell('quantity').replaceAll(',', '') || '1'
  if (!/^\d{1,7}(\.\d{1,4})?$/.test(quantity) || /^0+(\.0+)?$/.test(quantity)) {
    problems.push(
      text(`数量“${cell('quantity')}”不是大于 0 的数`, `quantity "${cell('quantity')}" is no number above 0`),
    )
  }
  const [price, amount] = [amountIn('price'), amountIn('amount')]
  if (price === '' && amount === '') problems.push(text('没有单价', 'the price is missing'))
  const line: LineFields = {
    name: cell('name'),
    class: grade ?? '',
    // A list that has amounts only is billed as it stands, one unit a line.
    price: price === '' ? amount : price,
    quantity: price === '' ? '1' : quantity,
    limitPrice: amountIn('limitPrice'),
    selfPayRate: tidyRate(cell('selfPayRate')),
    item: itemNamed(cell('item')),
  }
  const mismatch = price === '' || amount === '' ? null : differsFrom(price, quantity, amount)
  return { line, problems: mismatch === null ? problems : [...problems, mismatch] }
}

/** `单价 × 数量` against the amount that the list gives: a slip in either shows here. */
export function differsFrom(price: string, quantity: string, amount: string): Text | null {
  const [computed, told] = [lineAmount(price, quantity), parseYuan(amount)]
  if (computed === null || told === undefined || computed === told) return null
  const shown = formatYuan(computed)
  return text(
    `单价 ${price} × 数量 ${quantity} 得 ${shown}，与金额 ${amount} 不符`,
    `price ${price} × quantity ${quantity} is ${shown}, not the amount ${amount}`,
  )
}

function classNamed(written: string): string | null {
  const plain = written.trim().toUpperCase()
  const found = Object.entries(VALUES.catalogueClass).find(([name, word]) =>
    [name, word.zh, ...(word.also ?? [])].includes(plain),
  )
  return found?.[0] ?? (plain === '丙' || plain === '自费' || plain === '全自费' ? 'C' : null)
}

function itemNamed(written: string): string {
  const found = Object.entries(VALUES.item).find(([name, word]) => [name, word.zh, word.en].includes(written))
  return found?.[0] ?? written
}

const NAMES: Readonly<Record<Column, Text>> = {
  name: text('名称', 'name'),
  class: text('类别', 'class'),
  price: text('单价', 'price'),
  quantity: text('数量', 'quantity'),
  limitPrice: text('限价', 'limit'),
  selfPayRate: text('先行自付比例', 'pre-payment rate'),
  item: text('单列项目', 'item'),
  amount: text('金额', 'amount'),
}
