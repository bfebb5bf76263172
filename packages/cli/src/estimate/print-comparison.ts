import {
  type Answer,
  type Engine,
  formatYuan,
  type PolicySet,
  parseYuan,
  type ScenarioAnswer,
  valueWord,
} from '@yibao/engine'
import type { Context } from '../command.ts'
import { labelled, t } from '../i18n.ts'
import { caseWords, headline } from './headline.ts'
import { grouped } from './words.ts'

/** The bill as it is and under other filings, side by side. */
export function printComparison(
  written: unknown,
  scenarios: readonly ScenarioAnswer[],
  engine: Engine,
  set: PolicySet,
  context: Context,
): void {
  const { paper, lang } = context
  const asIs = scenarios[0]!.answer
  paper.text(paper.paint.bold(headline(asIs, lang)))
  const read = engine.read(written)
  if (read.ok) paper.text(paper.paint.dim(caseWords(read.value, set, lang)))
  paper.line()
  const right = { align: 'right' } as const
  paper.table(
    [
      { heading: COLUMNS.scenario[lang] },
      { heading: COLUMNS.filing[lang] },
      { heading: COLUMNS.person[lang], ...right },
      { heading: COLUMNS.funds[lang], ...right },
      { heading: COLUMNS.deductible[lang], ...right },
      { heading: COLUMNS.saves[lang], ...right },
    ],
    scenarios.map(({ name, answer }) => [
      name[lang],
      valueWord('filing', answer.filing.applied, lang),
      ...amounts(answer, lang),
      answer === asIs ? '' : saved(asIs, answer),
    ]),
  )
  printNotes(scenarios, context)
}

function amounts(answer: Answer, lang: 'zh' | 'en'): string[] {
  if (answer.status === 'not-established') return [UNKNOWN[lang], UNKNOWN[lang], '']
  const { personTotal, fundTotal, deductible } = answer.amounts
  return [grouped(personTotal), grouped(fundTotal), grouped(deductible)]
}

/** What the person keeps, against the bill as it is; negative where it costs more. */
function saved(asIs: Answer, other: Answer): string {
  if (asIs.status === 'not-established' || other.status === 'not-established') return ''
  const difference = (parseYuan(asIs.amounts.personTotal) ?? 0) - (parseYuan(other.amounts.personTotal) ?? 0)
  return grouped(formatYuan(difference)).replace('-', '−')
}

function printNotes(scenarios: readonly ScenarioAnswer[], { paper, lang }: Context): void {
  if (scenarios.length === 1) {
    paper.line()
    paper.text(AT_HOME[lang])
    return
  }
  const isPaid = ({ answer }: ScenarioAnswer): boolean => answer.status === 'payable'
  const asksOf = ({ answer }: ScenarioAnswer): readonly string[] => answer.missing.map(({ ask }) => ask)
  const unpaid = scenarios.filter((one) => !isPaid(one))
  if (unpaid.length > 0) paper.line()
  for (const one of unpaid) {
    const why = one.answer.reason ?? asksOf(one).join(lang === 'zh' ? '；' : '; ')
    paper.bullet(labelled(one.name[lang], why, lang))
  }
  const asks = new Set(scenarios.filter(isPaid).flatMap(asksOf))
  if (asks.size > 0) paper.heading(NOT_COUNTED[lang])
  for (const ask of asks) paper.bullet(ask)
  if (scenarios[0]!.answer.advice.length > 0) {
    paper.heading(ADVICE[lang])
    for (const { text } of scenarios[0]!.answer.advice) paper.bullet(text)
  }
}

const COLUMNS = {
  scenario: t('情形', 'scenario'),
  filing: t('备案', 'filing'),
  person: t('个人负担', 'you pay'),
  funds: t('医保支付', 'funds pay'),
  deductible: t('起付线', 'deductible'),
  saves: t('比现状少付', 'less than now'),
}
const UNKNOWN = t('未确定', 'unknown')
const NOT_COUNTED = t('尚未确定、没有计入的', 'Not established, and not counted')
const ADVICE = t('怎样可以少付', 'What would cost you less')
const AT_HOME = t('在参保地就医，没有其他备案可比。', 'Care at home: there is no other filing to compare.')
