import { type Fen, formatYuan, parseYuan, type Text, text } from '@yibao/engine'
import { tidyAmount } from '../../public/estimator/form/tidy.ts'

/** What an institution and the agency compare of a day, in yuan as text. */
export type Totals = {
  readonly count: string
  readonly total: string
  readonly fund: string
  readonly account: string
  readonly cash: string
}

/** One settlement of the day on the institution's own books. */
export type OwnLine = {
  readonly settlementId: string
  readonly total: string
  readonly fund: string
  readonly account: string
  readonly cash: string
}

export const MONEY = ['total', 'fund', 'account', 'cash'] as const
export type Money = (typeof MONEY)[number]

/** One thing that is wrong with a row of the institution's list; rows count from 1, heading included. */
export type RowFault = { readonly row: number; readonly text: Text }

/** The institution's own list of a day: settlement, total, funds, accounts, cash. A heading is passed over. */
export function readOwnLines(rows: readonly (readonly string[])[]): {
  readonly lines: readonly OwnLine[]
  readonly faults: readonly RowFault[]
} {
  const lines: OwnLine[] = []
  const faults: RowFault[] = []
  for (const [at, row] of rows.entries()) {
    const [id = '', ...amounts] = row.map((cell) => cell.trim())
    if (row.every((cell) => cell === '') || (at === 0 && !ID.test(id) && amounts.every((cell) => !DIGIT.test(cell))))
      continue
    if (/^(合计|总计|total|sum)/i.test(id)) continue
    const fault = (zh: string, en: string): void => void faults.push({ row: at + 1, text: text(zh, en) })
    if (!ID.test(id.toLowerCase())) fault(`“${id}”不是结算编号`, `"${id}" is no settlement id`)
    const [total = '', fund = '', account = '', cash = ''] = amounts.map((cell) => tidyAmount(cell || '0'))
    const wrong = [total, fund, account, cash].find((amount) => parseYuan(amount) === undefined)
    if (wrong !== undefined) fault(`“${wrong}”不是金额`, `"${wrong}" is no amount`)
    lines.push({ settlementId: id.toLowerCase(), total, fund, account, cash })
  }
  return { lines, faults }
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const DIGIT = /\d/

/** Totals of lines, which have been read without fault. */
export const totalsOfLines = (lines: readonly OwnLine[]): Totals => ({
  count: String(lines.length),
  ...(Object.fromEntries(
    MONEY.map((name) => [name, formatYuan(lines.reduce((sum, line) => sum + parseYuan(line[name])!, 0) as Fen)]),
  ) as Record<Money, string>),
})

/** What is wrong with totals that were typed, by field. */
export function faultsOfTotals(totals: Totals): ReadonlyMap<keyof Totals, Text> {
  const faults = new Map<keyof Totals, Text>()
  if (!/^\d{1,6}$/.test(totals.count)) faults.set('count', text('写笔数，如 12', 'write a count, such as 12'))
  for (const name of MONEY)
    if (parseYuan(totals[name]) === undefined)
      faults.set(name, text('写成元，如 1234.50', 'write yuan, such as 1234.50'))
  return faults
}
