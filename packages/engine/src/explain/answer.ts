import { LAYER_FUNDS } from '../case/enums.ts'
import { formatYuan } from '../money/fen.ts'
import { countersAfter } from '../settlement/counters.ts'
import { amountOf, type Settlement } from '../settlement/settle.ts'
import { type Advice, AMOUNTS, type AmountName, type Answer, type YearToDateAnswer } from '../settlement/settlement.ts'
import type { Lang } from '../words/text.ts'
import { assumptionsOf } from './assumptions.ts'
import { isRefused, missingOf } from './missing.ts'
import { citationOf, stepsOf } from './steps.ts'

/** A settlement as people and machines read it, in one language. */
export function answerOf(settlement: Settlement, lang: Lang, hash: string | null, advice: readonly Advice[]): Answer {
  const { case: input, filing, ready } = settlement
  const missing = missingOf(settlement, lang)
  const refused = isRefused(settlement)
  const refusal = refused ? ready.plan.refusals[amountOf(settlement, 'refusal') - 1]! : null
  const payable = amountOf(settlement, 'payable') !== 0
  const steps = stepsOf(settlement, lang)
  const refusalStep = refusal && {
    id: 'refusal',
    label: lang === 'zh' ? '不予支付' : 'not payable',
    formula: refusal.reason[lang],
    amount: '0.00',
    rule: refusal.row.rule,
    source: citationOf(refusal.row.source, lang),
    confidence: refusal.row.source.confidence,
  }
  return {
    status: refused ? 'not-payable' : payable ? 'payable' : 'not-established',
    complete: missing.length === 0,
    reason: refusal?.reason[lang] ?? null,
    filing: {
      applied: filing.applied,
      because: filing.because[lang],
      source: filing.source && citationOf(filing.source, lang),
      rule: filing.rule,
    },
    policy: policyOf(settlement, hash),
    amounts: amountsOf(settlement),
    steps: refusalStep ? [steps[0]!, refusalStep, ...steps.filter(({ id }) => id === 'personTotal')] : steps,
    yearToDate: yearToDateOf(settlement),
    advice,
    missing,
    assumptions: assumptionsOf(input, ready.plan, lang),
  }
}

function policyOf({ case: { insured }, ready: { chosen } }: Settlement, hash: string | null): Answer['policy'] {
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

/** Amounts of the case itself, beside those the plan names. */
const FROM_BILL = ['outOfCatalogue', 'overLimit', 'preSelfPay'] as const

export function amountsOf(settlement: Settlement): Readonly<Record<AmountName, string>> {
  const bill = settlement.case.bill
  const value = (name: AmountName): number =>
    (FROM_BILL as readonly string[]).includes(name)
      ? bill[name as (typeof FROM_BILL)[number]]
      : amountOf(settlement, name)
  return Object.fromEntries(AMOUNTS.map((name) => [name, formatYuan(value(name))])) as Record<AmountName, string>
}

/** The year's counters after this bill, in the shape in which a case takes them. */
export function yearToDateOf(settlement: Settlement): YearToDateAnswer {
  const after = countersAfter(settlement)
  const { stays, deductible, layers, ...funds } = after
  const yuanOf = (amounts: Readonly<Record<string, number>>): Record<string, string> =>
    Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, formatYuan(amount)]))
  const layerCounters = LAYER_FUNDS.map((fund) =>
    yuanOf({ [`${fund}Base`]: layers[fund].base, [fund]: layers[fund].paid }),
  )
  return { stays, deductible: yuanOf(deductible), ...yuanOf(funds), ...Object.assign({}, ...layerCounters) }
}
