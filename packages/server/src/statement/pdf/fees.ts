import { formatYuanGrouped, text, valueWord } from '@yibao/engine'
import { splitSum } from '../fee-summary.ts'
import { decimalQuantity } from '../quantity.ts'
import type { CatalogueClass, ClassSum, SplitAmounts, Statement, StatementLine } from '../statement.ts'
import { AMOUNT_WORDS } from '../words.ts'
import { CONTENT_WIDTH, PAGE, type Paper, say } from './paper.ts'
import type { Section } from './section.ts'
import { type Column, drawTable, headHeight, type Table } from './table.ts'

const WHOLE = { x: PAGE.left, width: CONTENT_WIDTH }

/** The bill by catalogue class (甲乙丙类). */
const FEE_SUMMARY: Section = {
  title: text('费用汇总（按目录类别）', 'Cost by catalogue class'),
  firstHeight: (paper, { classes }) => headHeight(paper, classTable(paper, classes), CONTENT_WIDTH, 3) + 16,
  draw: (paper, { classes }) => drawTable(paper, classTable(paper, classes), WHOLE),
}

/** Every fee line with its split. */
const FEE_LINES: Section = {
  title: text('费用明细', 'Fee lines'),
  firstHeight: (paper, { lines }) => headHeight(paper, lineTable(paper, lines), CONTENT_WIDTH, 2),
  draw: (paper, { lines }) => drawTable(paper, lineTable(paper, lines), WHOLE),
}

/** The sections on fees, where the bill came as lines. */
export const feeSections = ({ lines }: Statement): readonly Section[] =>
  lines.length === 0 ? [] : [FEE_SUMMARY, FEE_LINES]

function classTable(paper: Paper, classes: readonly ClassSum[]): Table<ClassSum> {
  const count = classes.reduce((sum, row) => sum + row.count, 0)
  return {
    rows: classes,
    columns: [
      { title: say(paper, CLASS), share: 20, cell: (row) => classWord(paper, row.class) },
      { title: say(paper, text('项数', 'Lines')), share: 9, align: 'right', cell: (row) => String(row.count) },
      ...splitColumns<ClassSum>(paper, [15, 14, 14, 14, 14]),
    ],
    sums: [say(paper, SUM), String(count), ...splitCells(splitSum(classes))],
  }
}

function lineTable(paper: Paper, lines: readonly StatementLine[]): Table<StatementLine> {
  return {
    rows: lines,
    columns: [
      { title: say(paper, text('序', 'No.')), share: 5, align: 'center', cell: (_, index) => String(index + 1) },
      {
        title: say(paper, text('项目（编码）', 'Item (code)')),
        share: 31,
        cell: ({ name, code }) => `${name}（${code}）`,
      },
      { title: say(paper, CLASS), share: 6, align: 'center', cell: (line) => shortClass(paper, line.class) },
      {
        title: say(paper, text('单价', 'Price')),
        share: 10,
        align: 'right',
        cell: ({ price }) => formatYuanGrouped(price),
      },
      {
        title: say(paper, text('数量', 'Qty')),
        share: 7,
        align: 'right',
        cell: ({ quantityE4 }) => decimalQuantity(quantityE4),
      },
      ...splitColumns<StatementLine>(paper, [12, 11, 11, 10, 12.5]),
    ],
    sums: ['', say(paper, SUM), '', '', '', ...splitCells(splitSum(lines))],
  }
}

const PARTS = ['amount', 'outOfCatalogue', 'overLimit', 'preSelfPay', 'inScope'] as const

function splitColumns<Row extends SplitAmounts>(paper: Paper, shares: readonly number[]): readonly Column<Row>[] {
  return PARTS.map((part, i) => ({
    title: say(paper, part === 'amount' ? text('金额', 'Amount') : AMOUNT_WORDS[part]),
    share: shares[i]!,
    align: 'right',
    cell: (row) => formatYuanGrouped(row[part]),
  }))
}

const splitCells = (sums: SplitAmounts): readonly string[] => PARTS.map((part) => formatYuanGrouped(sums[part]))

const classWord = (paper: Paper, one: CatalogueClass): string =>
  paper.lang === 'zh' ? valueWord('catalogueClass', one, 'zh') : `Class ${one}`

const shortClass = ({ lang }: Paper, one: CatalogueClass): string =>
  lang === 'zh' ? { A: '甲', B: '乙', C: '丙' }[one] : one

const CLASS = text('类别', 'Class')
const SUM = text('合计', 'Total')
