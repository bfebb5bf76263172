import {
  AMOUNTS,
  type AmountName,
  type Answer,
  type Citation,
  type Fen,
  fen,
  type Lang,
  parseYuan,
  type Text,
} from '@yibao/engine'
import { feeSummary } from './fee-summary.ts'
import { assertIdentities, assertLinesAddUp, assertSum } from './identities.ts'
import { payersOf, type SharedPayment } from './payers.ts'
import type {
  Statement,
  StatementAmounts,
  StatementLine,
  StatementSource,
  StatementStep,
  YearAfter,
} from './statement.ts'

/** What a statement is made of: what the books say, and the engine's explanation of it. Money in fen. */
export type StatementFacts = Pick<
  Statement,
  | 'settlementId'
  | 'kind'
  | 'state'
  | 'counterpart'
  | 'institution'
  | 'insured'
  | 'place'
  | 'care'
  | 'admittedOn'
  | 'dischargedOn'
  | 'settledOn'
  | 'diagnosis'
  | 'verification'
> & {
  /** As booked: a reversal's are negative. */
  readonly amounts: Readonly<Record<AmountName, number>>
  /** The engine's answer in both languages; for a reversal, that of the settlement it takes back. */
  readonly answer: Readonly<Record<Lang, Answer>>
  /** As split at settlement; for a reversal, those of the settlement it takes back. */
  readonly lines: readonly StatementLine[]
  readonly balanceAfter: Fen | null
  /** Likewise, as they were paid. */
  readonly shared: readonly SharedPayment[]
  /** Counters after this settlement or reversal, as the engine writes them. */
  readonly yearToDate: Answer['yearToDate']
}

/** Makes a statement. Throws a RangeError where books, lines and explanation do not agree to the fen. */
export function statementOf(facts: StatementFacts): Statement {
  const { amounts: booked, answer, lines: settledLines, balanceAfter, shared, yearToDate, ...shown } = facts
  const reversal = facts.state === 'reversal'
  const amounts = Object.fromEntries(AMOUNTS.map((name) => [name, fen(booked[name])])) as StatementAmounts
  const lines = reversal ? settledLines.map(negatedLine) : settledLines
  assertIdentities(amounts)
  assertLinesAddUp(lines, amounts)
  for (const name of AMOUNTS) {
    const explained = yuan(answer.zh.amounts[name])
    assertSum(`${name} = explained ${name}`, amounts[name], reversal ? 0 - explained : explained)
  }
  return {
    ...shown,
    filing: {
      applied: answer.zh.filing.applied,
      because: { zh: answer.zh.filing.because, en: answer.en.filing.because },
    },
    status: answer.zh.status,
    reason: answer.zh.reason === null ? null : { zh: answer.zh.reason, en: answer.en.reason ?? answer.zh.reason },
    amounts,
    classes: feeSummary(lines),
    lines,
    payers: payersOf(amounts, balanceAfter, reversal ? shared.map(negatedPayment) : shared),
    yearToDate: yearAfter(yearToDate),
    steps: reversal ? [] : stepsOf(answer),
    complete: answer.zh.complete,
    missing: answer.zh.missing.map(({ rule, ask, effect }, i) => ({
      rule,
      ask: { zh: ask, en: answer.en.missing[i]!.ask },
      effect: { zh: effect, en: answer.en.missing[i]!.effect },
    })),
    assumptions: answer.zh.assumptions.map(({ text }, i) => ({ zh: text, en: answer.en.assumptions[i]!.text })),
    policy: {
      benefit: answer.zh.policy.benefit,
      version: answer.zh.policy.version,
      hash: answer.zh.policy.hash,
    },
  }
}

function stepsOf({ zh, en }: StatementFacts['answer']): readonly StatementStep[] {
  return zh.steps.map((step, i) => {
    const other = en.steps[i]
    if (other?.id !== step.id) throw new RangeError(`step ${step.id} is not explained in both languages`)
    return {
      id: step.id,
      label: { zh: step.label, en: other.label },
      formula: { zh: step.formula, en: other.formula },
      amount: step.amount === null ? null : yuan(step.amount),
      rule: step.rule,
      source: sourceOf(step.source, other.source),
      confidence: step.confidence,
    }
  })
}

function sourceOf(zh: Citation | null, en: Citation | null): StatementSource | null {
  if (zh === null || en === null) return null
  const title: Text = { zh: zh.title, en: en.title }
  return { ...zh, title, publisher: { zh: zh.publisher, en: en.publisher } }
}

function yearAfter({ stays, deductible, ...counters }: Answer['yearToDate']): YearAfter {
  return { stays, deductible: inFen(deductible), counters: inFen(counters as Readonly<Record<string, string>>) }
}

const inFen = (amounts: Readonly<Record<string, string>>): Readonly<Record<string, Fen>> =>
  Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, yuan(amount)]))

function yuan(amount: string): Fen {
  const read = parseYuan(amount)
  if (read === undefined) throw new RangeError(`${amount} is not an amount in yuan`)
  return read
}

const negatedLine = (line: StatementLine): StatementLine => ({
  ...line,
  quantityE4: 0 - line.quantityE4,
  amount: fen(0 - line.amount),
  outOfCatalogue: fen(0 - line.outOfCatalogue),
  overLimit: fen(0 - line.overLimit),
  preSelfPay: fen(0 - line.preSelfPay),
  inScope: fen(0 - line.inScope),
})

const negatedPayment = (payment: SharedPayment): SharedPayment => ({ ...payment, amount: fen(0 - payment.amount) })
