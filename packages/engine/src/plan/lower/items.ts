import type { BenefitVersion } from '../../policy/documents.ts'
import { type Text, text } from '../../words/text.ts'
import { add, fact, type PlanBuilder, ZERO } from '../builder.ts'
import type { Bands, Expr } from '../plan.ts'
import { NO_OTHER_PARTS, type Ratio, ratioOf } from './ratio.ts'
import type { LoweringScope } from './scope.ts'

const RATIO = text('支付比例', 'ratio')

const NAMES: Readonly<Record<BenefitVersion['items'][number]['item'], Text>> = {
  consultation: text('门诊诊查费', 'consultation fee'),
  'large-equipment': text('大型设备检查', 'large-equipment examination'),
  'negotiated-drug': text('国谈药', 'negotiated drugs'),
}

/** 单列项目: each at its own ratio, or at the first bracket's ordinary one; what counts within the limits, and what beside them. */
export function lowerItems(
  builder: PlanBuilder,
  version: BenefitVersion,
  ordinary: Ratio | null,
  scope: LoweringScope,
): { readonly within: Expr; readonly outside: Expr } {
  let [within, outside]: [Expr, Expr] = [ZERO, ZERO]
  for (const rule of version.items) {
    const own =
      rule.rate && ratioOf(rule.rate, `${scope.path}#items.${rule.item}`, NO_OTHER_PARTS, 'once', RATIO, scope.ground)
    const ratio = own ?? ordinary
    if (ratio === null) continue
    const name = NAMES[rule.item]
    const cost = builder.amount(`items.${rule.item}`, name, fact(rule.item))
    const bands: Bands = { bounds: [0], rates: [ratio.bands.rates[0]!], digits: ratio.bands.digits, rounding: 'once' }
    const paid = builder.amount(
      `items.${rule.item}.payment`,
      text(`${name.zh}支付`, `paid for ${name.en}`),
      { kind: 'bands', bands, from: ZERO, to: cost },
      { figures: ratio.figures, shown: 'when-not-zero' },
    )
    builder.need(ratio.figures, 'not-established', RATIO, cost)
    if (rule.withinCap) within = add(within, paid)
    else outside = add(outside, paid)
  }
  return { within, outside }
}
