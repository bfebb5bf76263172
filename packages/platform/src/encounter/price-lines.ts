import { formatYuan, type IsoDate, isIsoDate, type Level, type Problem, parseYuan, type Result } from '@yibao/engine'
import type { Catalogue } from '../catalogue/item.ts'
import { notInCatalogue } from '../catalogue/not-in-catalogue.ts'
import { refusal, unless } from '../work/refusal.ts'
import type { FeeLineRow } from './fee-line.ts'

/** A fee line as an institution sends it. Money as a decimal string of yuan per unit, quantity as a decimal string. */
export type SentLine = {
  /** Code in the catalogue of the place of care; null: in no catalogue, the person pays all of it. */
  readonly code: string | null
  /** Name on the bill; left out where the catalogue's will do. */
  readonly name?: string | null
  readonly price: string
  readonly quantity: string
  readonly providedOn: string
  readonly origin?: FeeLineRow['origin']
}

/** A line by the catalogue: what it costs, and how the place of care classes it (就医地目录). Not split yet. */
export type PricedLine = Omit<FeeLineRow, 'line_no' | 'batch'>

/**
 * Reads sent lines against the catalogue, or tells everything that is wrong with any of them, each by its place:
 * `lines[12].quantity`. Codes YB-W31x.
 */
export function priceLines(
  sent: readonly SentLine[],
  catalogue: Catalogue,
  visit: { readonly level: Level; readonly from: IsoDate; readonly to: IsoDate },
): Result<readonly PricedLine[]> {
  const problems: Problem[] = []
  const lines = sent.map((line, i) => {
    const path = `lines[${i}]`
    const price_fen = parseYuan(line.price)
    const quantity_e4 = parseQuantity(line.quantity)
    const isInside = isIsoDate(line.providedOn) && visit.from <= line.providedOn && line.providedOn <= visit.to
    // A line of a wrong day is told for its day alone, so that its code is looked up as of the last day.
    const item = line.code === null ? null : catalogue.get(line.code, isInside ? line.providedOn : visit.to)
    if (price_fen === undefined || price_fen < 0) problems.push(badPrice(path, line.price))
    if (quantity_e4 === null) problems.push(badQuantity(path, line.quantity))
    if (item === undefined) problems.push(notInCatalogue(`${path}.code`, line.code!))
    if (line.code === null && !line.name) problems.push(nameless(path))
    if (!isInside) problems.push(outsideVisit(path, line.providedOn, visit))
    return {
      code: line.code ?? '',
      name: line.name || item?.name || '',
      class: item?.class ?? 'C',
      price_fen: price_fen ?? 0,
      quantity_e4: quantity_e4 ?? 0,
      limit_price_fen: item?.limit_price_fen[visit.level] ?? null,
      self_pay_bp: item?.self_pay_bp ?? null,
      item: item?.item ?? null,
      provided_on: line.providedOn,
      origin: line.origin ?? 'own',
    } as const
  })
  if (sent.length === 0) problems.push(empty)
  return unless(problems, () => lines)
}

/** "1.5" → 15000. Null unless a positive number with at most four decimals. */
function parseQuantity(written: string): number | null {
  const match = /^(\d{1,7})(?:\.(\d{1,4}))?$/.exec(written)
  if (!match) return null
  const e4 = Number(match[1]) * 10_000 + Number((match[2] ?? '').padEnd(4, '0'))
  return e4 > 0 ? e4 : null
}

const badPrice = (path: string, written: string): Problem =>
  refusal(
    'YB-W310',
    `${path}.price`,
    [`单价“${written}”不是金额`, `the price "${written}" is no amount`],
    [
      `写成元，最多两位小数，如 "${formatYuan(1250)}"`,
      `write yuan with at most two decimals, such as "${formatYuan(1250)}"`,
    ],
  )

const badQuantity = (path: string, written: string): Problem =>
  refusal(
    'YB-W311',
    `${path}.quantity`,
    [`数量“${written}”不是大于零的数`, `the quantity "${written}" is no number above zero`],
    ['写成数字，最多四位小数，如 "1.5"', 'write a number with at most four decimals, such as "1.5"'],
  )

const nameless = (path: string): Problem =>
  refusal(
    'YB-W313',
    `${path}.name`,
    ['没有目录编码的明细必须写名称', 'a line without a catalogue code needs a name'],
    ['写明项目名称，或改用目录编码', 'write what it is, or give its code'],
  )

const outsideVisit = (
  path: string,
  day: string,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
): Problem =>
  refusal(
    'YB-W314',
    `${path}.providedOn`,
    [`费用日期 ${day} 不在本次就诊 ${from} 至 ${to} 之内`, `${day} is not within this visit, ${from} to ${to}`],
    [
      '核对费用日期；不属于本次就诊的费用另行结算',
      'check the date; what does not belong to this visit is settled apart',
    ],
  )

const empty: Problem = refusal(
  'YB-W315',
  'lines',
  ['没有费用明细', 'there are no fee lines'],
  ['至少上传一条明细', 'send at least one line'],
)
