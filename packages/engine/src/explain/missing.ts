import { type CitedRow, rowOn, valueOn } from '../plan/lookup.ts'
import type { Figure, Need } from '../plan/plan.ts'
import { amountOf, type Settlement } from '../settlement/settle.ts'
import type { Missing } from '../settlement/settlement.ts'
import { type Lang, type Text, text } from '../words/text.ts'

/** The figures that this case needs and that are not established: which rule, whom to ask, what follows. */
export function missingOf(settlement: Settlement, lang: Lang): readonly Missing[] {
  const { chosen, plan } = settlement.ready
  if (chosen.benefit === null) return [nothingOnFile(settlement, lang)]
  if (isRefused(settlement)) return []
  const told = new Set<string>()
  return plan.needs.flatMap((need) => {
    const row = missingRow(need, settlement)
    if (row === undefined || told.has(row.rule)) return []
    told.add(row.rule)
    return [missingFigure(need, row, lang)]
  })
}

/** What is told of a figure whose row has none. */
export function missingFigure(need: Need, row: CitedRow, lang: Lang): Missing {
  const figure =
    row.lacks ??
    `${need.concerns[lang]}${need.figure.label[lang] === need.concerns[lang] ? '' : ` ${need.figure.label[lang]}`}`
  return { rule: row.rule, ask: askOf(figure, row.ask, lang), effect: effectOf(need, row.lacks)[lang] }
}

/** `起付线：大连市医疗保障局`: the figure, and whom to ask for it. */
function askOf(figure: string, whom: Text | null, lang: Lang): string {
  if (whom === null) return figure
  return lang === 'zh' ? `${figure}：${whom.zh}` : `${figure}: ${whom.en}`
}

/** Whether the benefit does not pay in this case by its own words (不予支付). */
export const isRefused = (settlement: Settlement): boolean =>
  settlement.ready.plan.slotOf.refusal !== undefined && amountOf(settlement, 'refusal') !== 0

function missingRow({ figure, whenPositive, effect }: Need, settlement: Settlement) {
  const { codes, slots } = settlement
  // A slot that is itself unknown says nothing: the figure matters.
  if (whenPositive !== null && slots[whenPositive]! <= 0) return undefined
  if (!Number.isNaN(valueOn(figure.lookup, codes, 0))) return undefined
  if (effect !== 'not-limited' && !leavesUnknown(figure, settlement)) return undefined
  return rowOn(figure.lookup, codes, 0)
}

/** Whether an amount that rests on the figure is unknown: not so where the money does not reach its bracket, or it is waived. */
const leavesUnknown = (figure: Figure, { ready, slots }: Settlement): boolean =>
  ready.plan.amounts.some(({ figures }, slot) => Number.isNaN(slots[slot]!) && figures.includes(figure))

function effectOf(need: Need, lacks: string | null): Text {
  const what = need.concerns
  if (need.effect === 'not-established' || (need.effect === 'not-limited' && lacks !== null)) {
    return text('统筹基金应付金额无法确定', 'what the pooled fund pays cannot be told')
  }
  if (need.effect === 'not-counted')
    return text(`${what.zh}未计入，实际个人负担可能更低`, `${what.en} is not counted; you may pay less`)
  return text(
    `${what.zh}未确定，未按限额扣减，实际支付可能更低`,
    `${what.en} is not known and not applied; the funds may pay less`,
  )
}

function nothingOnFile({ ready, case: { insured, visit } }: Settlement, lang: Lang): Missing {
  const { document } = ready.chosen as { document: { id: string; name: Text } | null }
  const what = document
    ? text(
        `${document.name.zh}：${visit.settledOn} 没有收录的版本`,
        `${document.name.en}: no version on file for ${visit.settledOn}`,
      )
    : text('该地区该险种该就医类型的待遇尚未收录', 'no benefit of this kind is on file for this region and scheme')
  const ask = text(
    `${what.zh}；请咨询参保地医疗保障局`,
    `${what.en}; ask the medical insurance bureau of ${insured.region}`,
  )
  return {
    rule: ready.plan.id,
    ask: ask[lang],
    effect: text('统筹基金应付金额无法确定', 'what the pooled fund pays cannot be told')[lang],
  }
}
