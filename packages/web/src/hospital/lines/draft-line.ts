import { isIsoDate, parseYuan, type Text, text } from '@yibao/engine'
import { lineAmount } from '../../public/estimator/lines/line-amount.ts'

/** A fee line as it is written at the counter. Everything is text, so that what was typed is judged. */
export type DraftLine = {
  /** Within the page: tells rows apart. */
  readonly id: number
  /** Of the catalogue of the place of care; empty: in no catalogue, paid by the person in full. */
  readonly code: string
  readonly name: string
  readonly price: string
  readonly quantity: string
  readonly providedOn: string
}

export type LineField = 'code' | 'name' | 'price' | 'quantity' | 'providedOn'

/** One thing that is wrong with a line, at the field to be put right. */
export type LineFault = { readonly field: LineField; readonly text: Text }

/** What is wrong with a line before anybody is asked. The server judges the rest: codes, and dates outside of the visit. */
export function faultsOf({ code, name, price, quantity, providedOn }: DraftLine): readonly LineFault[] {
  const faults: LineFault[] = []
  const fault = (field: LineField, zh: string, en: string): void => void faults.push({ field, text: text(zh, en) })
  const fen = parseYuan(price)
  if (code === '' && name === '') fault('name', '写编码；目录外的写名称', 'give a code, or a name where it has none')
  if (price === '') fault('price', '没有单价', 'the price is missing')
  else if (fen === undefined || fen < 0) fault('price', `单价“${price}”不是金额`, `the price "${price}" is no amount`)
  if (!/^\d{1,7}(\.\d{1,4})?$/.test(quantity) || /^0+(\.0+)?$/.test(quantity))
    fault('quantity', `数量“${quantity}”不是大于 0 的数`, `the quantity "${quantity}" is no number above 0`)
  if (!isIsoDate(providedOn))
    fault('providedOn', `日期“${providedOn}”不是日期，如 2025-03-01`, `"${providedOn}" is no date such as 2025-03-01`)
  return faults
}

/** The sum of the lines in fen, as far as they can be read. */
export const totalOf = (lines: readonly DraftLine[]): number =>
  lines.reduce((sum, { price, quantity }) => sum + (lineAmount(price, quantity) ?? 0), 0)
