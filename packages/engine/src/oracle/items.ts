import type { Bill } from '../case/case.ts'
import type { ItemRule } from '../policy/steps/item.ts'
import { type Figure, type Reading, rateIn } from './figures.ts'
import type { Ratios } from './ratio.ts'
import { multiply, roundHalfUp, whole } from './rational.ts'

/** Steps 3 and 7: the items of their own, and what the fund pays for them before limits. */
export type ItemPayments = {
  readonly withinCap: number
  readonly outsideCap: number
  readonly unknown: readonly string[]
}

/** In-scope cost of the items that rules take out of the ordinary cost. */
export const itemCostOf = (rules: readonly ItemRule[], bill: Bill): number =>
  rules.reduce((sum, rule) => sum + bill.items[rule.item], 0)

export function itemPaymentsOf(
  rules: readonly ItemRule[],
  ratios: (() => Ratios) | null,
  bill: Bill,
  reading: Reading,
): ItemPayments {
  let [withinCap, outsideCap] = [0, 0]
  const unknown: string[] = []
  for (const rule of rules) {
    const cost = bill.items[rule.item]
    if (cost === 0) continue
    const { ratio, missing } = ratioOf(rule, ratios, reading)
    if (ratio === null) unknown.push(missing)
    const payment = ratio === null ? 0 : roundHalfUp(multiply(ratio, whole(cost)))
    if (rule.withinCap) withinCap += payment
    else outsideCap += payment
  }
  return { withinCap, outsideCap, unknown }
}

/** The item's own rate without the off-site step, or the first bracket of the ordinary ratio with it. */
function ratioOf(
  rule: ItemRule,
  ratios: (() => Ratios) | null,
  reading: Reading,
): { readonly ratio: Figure; readonly missing: string } {
  if (rule.rate !== null)
    return { ratio: rateIn(rule.rate, reading, `item ${rule.item}`), missing: `item:${rule.item}` }
  if (ratios === null) return { ratio: null, missing: 'rate' }
  const { paid, offSiteEstablished } = ratios()
  const first = paid.brackets[0]!.ratio
  return first !== null && !offSiteEstablished
    ? { ratio: null, missing: 'off-site' }
    : { ratio: first, missing: 'rate' }
}
