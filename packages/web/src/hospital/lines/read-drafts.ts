import type { Text } from '@yibao/engine'
import { tidyAmount, tidyDate } from '../../public/estimator/form/tidy.ts'
import { differsFrom } from '../../public/estimator/lines/read-lines.ts'
import type { DraftLine, LineField } from './draft-line.ts'

type Column = LineField | 'amount'
type Read = { readonly lines: readonly Omit<DraftLine, 'id'>[]; readonly doubts: readonly (Text | null)[] }

/**
 * Fee lines of a pasted or uploaded list. Columns are known by their heading; without one they are code, name, price, quantity,
 * date. A line without a date is of `today`. A doubt stands at a line whose amount is not its price times its quantity. Nothing
 * is refused here: every row goes into the table, where it can be put right.
 */
export function readDrafts(rows: readonly (readonly string[])[], today: string): Read {
  const filled = rows.filter((row) => row.some((cell) => cell !== '') && !SUM.test(row.find((cell) => cell !== '')!))
  const [first = []] = filled
  const named = first.map(columnNamed)
  const headed = named.filter((column) => column !== null).length >= 2
  const columns = headed ? named : USUAL
  const lines = (headed ? filled.slice(1) : filled).map((row) => readRow(row, columns, today))
  return { lines: lines.map(({ line }) => line), doubts: lines.map(({ doubt }) => doubt) }
}

const USUAL: readonly (Column | null)[] = ['code', 'name', 'price', 'quantity', 'providedOn']
const SUM = /^(合计|总计|小计|total|sum)[:：]?$/i

function readRow(row: readonly string[], columns: readonly (Column | null)[], today: string) {
  const cell = (column: Column): string => row[columns.indexOf(column)]?.trim() ?? ''
  const [price, amount] = [tidyAmount(cell('price')), tidyAmount(cell('amount'))]
  const quantity = cell('quantity').replaceAll(',', '') || '1'
  const line = {
    code: cell('code'),
    name: cell('name'),
    // A list that has amounts only is billed as it stands, one unit a line.
    price: price === '' ? amount : price,
    quantity: price === '' ? '1' : quantity,
    providedOn: cell('providedOn') === '' ? today : tidyDate(cell('providedOn')),
  }
  return { line, doubt: price === '' || amount === '' ? null : differsFrom(price, quantity, amount) }
}

function columnNamed(heading: string): Column | null {
  const plain = heading.toLowerCase().replace(/[\s()（）/_-]|元/g, '')
  const found = Object.entries(HEADINGS).find(([, names]) => names.includes(plain))
  return found ? (found[0] as Column) : null
}

const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  code: ['编码', '目录编码', '医保编码', '项目编码', '国家编码', '医疗目录编码', 'code'],
  name: ['名称', '项目名称', '项目', '费用名称', '药品名称', '收费项目', 'name', 'description'],
  price: ['单价', '价格', 'price', 'unitprice'],
  quantity: ['数量', '次数', 'quantity', 'qty'],
  providedOn: ['日期', '费用日期', '发生日期', '收费日期', 'date'],
  amount: ['金额', '合计', '总价', '费用', 'amount', 'total'],
}
