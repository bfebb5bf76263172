import { formatYuan, formatYuanGrouped } from '../money/fen.ts'
import type { Scenario, ScenarioKind } from '../settlement/scenarios.ts'
import { amountOf, type Settlement } from '../settlement/settle.ts'
import type { Advice } from '../settlement/settlement.ts'
import { type Lang, type Text, text } from '../words/text.ts'
import { isRefused } from './missing.ts'

export type Compared = { readonly scenario: Scenario; readonly settlement: Settlement }

/**
 * What would have left less to the person, best first. Only what they can still do something about is advice: an
 * emergency is no choice, and care at home is told as a comparison, not a recommendation.
 */
export function adviceOf(asIs: Settlement, others: readonly Compared[], lang: Lang): readonly Advice[] {
  if (!comparable(asIs)) return []
  const pays = amountOf(asIs, 'personTotal')
  const better = others.flatMap(({ scenario, settlement }) => {
    const say = ADVICE[scenario.kind]
    const saves = pays - amountOf(settlement, 'personTotal')
    return say && comparable(settlement) && saves > 0 ? [{ kind: say.kind, text: say.text, saves }] : []
  })
  return better
    .sort((a, b) => b.saves - a.saves)
    .map((one) => ({ kind: one.kind, text: fill(one.text, one.saves)[lang], saves: formatYuan(one.saves) }))
}

/** An amount that is not established is no basis for advice. */
const comparable = (settlement: Settlement): boolean =>
  settlement.ready.chosen.benefit !== null && (isRefused(settlement) || amountOf(settlement, 'payable') !== 0)

const fill = ({ zh, en }: Text, saves: number): Text =>
  text(zh.replace('{}', formatYuanGrouped(saves)), en.replace('{}', formatYuanGrouped(saves)))

/** `{}` stands for what is saved. */
export const ADVICE: Readonly<Partial<Record<ScenarioKind, { readonly kind: string; readonly text: Text }>>> = {
  filed: {
    kind: 'filing',
    text: text(
      '办理临时外出就医备案（出院结算前补办也可直接结算），可少付 {} 元；材料与渠道见 yibao filing',
      'file as temporary (until you settle at discharge it still counts): you pay {} yuan less; papers and channels: yibao filing',
    ),
  },
  referred: {
    kind: 'referral',
    text: text(
      '由参保地定点医院开具转诊证明并办理转诊备案，可少付 {} 元',
      'with a referral from a designated hospital at home, filed before settlement, you pay {} yuan less',
    ),
  },
  'long-term': {
    kind: 'long-term-filing',
    text: text(
      '如果长期在当地居住或工作，办理长期异地备案（可用承诺书代替证明），可少付 {} 元',
      'if you live or work there long-term, a long-term filing (a commitment letter may replace the papers) leaves {} yuan less to pay',
    ),
  },
  local: {
    kind: 'care-at-home',
    text: text(
      '同样的费用在参保地同级医院结算，可少付 {} 元',
      'the same bill at a hospital of the same level at home would cost you {} yuan less',
    ),
  },
}
