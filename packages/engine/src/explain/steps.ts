import { formatYuan } from '../money/fen.ts'
import { type CitedRow, rowOn } from '../plan/lookup.ts'
import { bandsBehind, bracketOf, type NamedAmount } from '../plan/plan.ts'
import { CONFIDENCES, type Source } from '../policy/source.ts'
import type { Settlement } from '../settlement/settle.ts'
import type { Citation, Step } from '../settlement/settlement.ts'
import type { Lang } from '../words/text.ts'
import { formulaOf, valueIn } from './formula.ts'

/** The steps a person is shown, in the order in which the money was computed. */
export function stepsOf(settlement: Settlement, lang: Lang): readonly Step[] {
  const { plan } = settlement.ready
  return plan.amounts.flatMap((amount, slot) =>
    isShown(amount, settlement) ? [stepOf(amount, slot, settlement, lang)] : [],
  )
}

function isShown({ id, shown }: NamedAmount, { ready, slots }: Settlement): boolean {
  if (shown === 'always') return true
  if (shown === 'when-not-zero') return slots[ready.plan.slotOf[id]!] !== 0
  if (shown === 'with-parent') return slots[ready.plan.slotOf[id.split('.')[0]!]!] !== 0
  return false
}

function stepOf(amount: NamedAmount, slot: number, settlement: Settlement, lang: Lang): Step {
  const value = settlement.slots[slot]!
  const cited = citedRows(amount, settlement)
  return {
    id: amount.id,
    label: amount.label[lang],
    formula: formulaOf(amount, settlement, lang),
    amount: Number.isNaN(value) ? null : formatYuan(value),
    ...groundsOf(cited, `${settlement.ready.plan.id}#${amount.id}`, lang),
  }
}

/** What a step rests on: the first row cited, and how sure the least sure of them is. `own`: the step's rule without rows. */
export function groundsOf(
  cited: readonly CitedRow[],
  own: string,
  lang: Lang,
): Pick<Step, 'rule' | 'source' | 'confidence'> {
  const first = cited[0]
  return {
    rule: first?.rule ?? own,
    source: first ? citationOf(first.source, lang) : null,
    confidence: first ? leastSure(cited.map((row) => row.source)) : 'derived',
  }
}

/** The rows an amount was read from; of brackets, the one that the last yuan of cost lies in. */
function citedRows(amount: NamedAmount, settlement: Settlement): readonly CitedRow[] {
  const paid = bandsBehind(amount.expr, settlement.ready.plan.amounts)
  const above = paid?.bands.bounds[bracketOf(paid.bands, valueIn(settlement, paid.to))]
  return amount.figures.flatMap((figure) =>
    figure.band === null || figure.band.above === above ? (rowOn(figure.lookup, settlement.codes, 0) ?? []) : [],
  )
}

/** An answer is as sure as the least sure figure it rests on. */
const leastSure = (sources: readonly Source[]): string =>
  sources
    .map((source) => source.confidence)
    .reduce((a, b) => (CONFIDENCES.indexOf(a) >= CONFIDENCES.indexOf(b) ? a : b))

export function citationOf(source: Source, lang: Lang): Citation {
  const { document, locator } = source
  return {
    title: document.title[lang],
    publisher: document.publisher[lang],
    date: document.date,
    url: document.url,
    locator,
  }
}
