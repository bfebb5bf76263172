import type { Case, YearToDate } from '../case/case.ts'
import { LAYER_FUNDS } from '../case/enums.ts'
import type { FilingDecision } from '../filing/resolve.ts'
import { formatYuan } from '../money/fen.ts'
import type { Refused } from '../plan/plan.ts'
import { countersAfter } from '../settlement/counters.ts'
import type { ReadyPlan } from '../settlement/plans.ts'
import { amountOf, type Settlement } from '../settlement/settle.ts'
import type { Advice, AmountName, Answer, Step, YearToDateAnswer } from '../settlement/settlement.ts'
import type { Lang } from '../words/text.ts'
import { assumptionsOf } from './assumptions.ts'
import { isRefused, missingOf } from './missing.ts'
import { citationOf, stepsOf } from './steps.ts'
import { amountsIn, statusOf } from './summary.ts'

/** A settlement as people and machines read it, in one language. */
export function answerOf(settlement: Settlement, lang: Lang, hash: string | null, advice: readonly Advice[]): Answer {
  const { case: input, filing, ready } = settlement
  const missing = missingOf(settlement, lang)
  const refused = isRefused(settlement)
  const refusal = refused ? ready.plan.refusals[amountOf(settlement, 'refusal') - 1]! : null
  const steps = stepsOf(settlement, lang)
  const refusalStep = refusal && refusalStepOf(refusal, lang)
  return {
    status: statusOf(settlement),
    complete: missing.length === 0,
    reason: refusal?.reason[lang] ?? null,
    filing: filingOf(filing, lang),
    policy: policyOf(settlement, hash),
    amounts: amountsOf(settlement),
    steps: refusalStep ? [steps[0]!, refusalStep, ...steps.filter(({ id }) => id === 'personTotal')] : steps,
    yearToDate: writtenCounters(countersAfter(settlement)),
    advice,
    missing,
    assumptions: assumptionsOf(input, ready.plan, lang),
  }
}

export const refusalStepOf = ({ reason, row }: Refused, lang: Lang): Step => ({
  id: 'refusal',
  label: lang === 'zh' ? '不予支付' : 'not payable',
  formula: reason[lang],
  amount: '0.00',
  rule: row.rule,
  source: citationOf(row.source, lang),
  confidence: row.source.confidence,
})

export const filingOf = ({ applied, because, source, rule }: FilingDecision, lang: Lang): Answer['filing'] => ({
  applied,
  because: because[lang],
  source: source && citationOf(source, lang),
  rule,
})

export function policyOf(
  { case: { insured }, ready: { chosen } }: { readonly case: Pick<Case, 'insured'>; readonly ready: ReadyPlan },
  hash: string | null,
): Answer['policy'] {
  const document = chosen.benefit?.document ?? null
  return {
    region: insured.region,
    scheme: insured.scheme,
    benefit: document?.id ?? null,
    version: chosen.benefit?.version.from ?? null,
    hash,
    alternatives: document?.alternatives.map(({ name }) => name) ?? [],
  }
}

function amountsOf(settlement: Settlement): Readonly<Record<AmountName, string>> {
  const amounts = Object.entries(amountsIn(settlement)).map(([name, fen]) => [name, formatYuan(fen)])
  return Object.fromEntries(amounts) as Record<AmountName, string>
}

/** The year's counters in the shape in which a case takes them. */
export function writtenCounters({ stays, deductible, layers, ...funds }: YearToDate): YearToDateAnswer {
  const yuanOf = (amounts: Readonly<Record<string, number>>): Record<string, string> =>
    Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, formatYuan(amount)]))
  const layerCounters = LAYER_FUNDS.map((fund) =>
    yuanOf({ [`${fund}Base`]: layers[fund].base, [fund]: layers[fund].paid }),
  )
  return { stays, deductible: yuanOf(deductible), ...yuanOf(funds), ...Object.assign({}, ...layerCounters) }
}
