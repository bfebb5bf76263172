import type { LineFields } from '../form/form.ts'

/** What a column of a fee list holds: a part of a line, or the line's amount, which is only compared. */
export type Column = keyof LineFields | 'amount'

/** The order of columns without a heading. */
const USUAL: readonly Column[] = ['name', 'class', 'price', 'quantity', 'limitPrice', 'selfPayRate', 'item']

/** What the columns hold, by the heading in the first row where it is one. A column of no use is null. */
export function columnsOf(first: readonly string[]): {
  readonly columns: readonly (Column | null)[]
  readonly headed: boolean
} {
  const named = first.map(columnNamed)
  const headed = named.filter((column) => column !== null).length >= 2
  return headed ? { columns: named, headed } : { columns: USUAL, headed }
}

function columnNamed(heading: string): Column | null {
  const plain = heading.toLowerCase().replace(/[\s()（）/_-]|元/g, '')
  const found = Object.entries(HEADINGS).find(([, names]) => names.includes(plain))
  return found ? (found[0] as Column) : null
}

const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  name: ['名称', '项目名称', '项目', '费用名称', '药品名称', '收费项目', 'name', 'description'],
  class: ['类别', '目录类别', '费用等级', '医保等级', '等级', '甲乙丙', '甲乙类', 'class'],
  price: ['单价', '价格', 'price', 'unitprice'],
  quantity: ['数量', '次数', 'quantity', 'qty'],
  limitPrice: ['限价', '医保限价', '支付上限', '支付标准', 'limit', 'limitprice'],
  selfPayRate: ['先行自付比例', '先行自付', '自付比例', '自理比例', 'selfpayrate', 'prepayment', 'prepaymentrate'],
  item: ['单列项目', 'item'],
  amount: ['金额', '合计', '总价', '费用', 'amount', 'total'],
}
