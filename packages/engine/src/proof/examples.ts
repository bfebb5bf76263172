import { answerOf } from '../explain/answer.ts'
import { formatYuanGrouped, parseYuan } from '../money/fen.ts'
import { both, listed, valueWord } from '../policy/describe/words.ts'
import type { PolicySet } from '../policy/documents.ts'
import type { Example } from '../policy/example.ts'
import type { Place, Problem } from '../problem/problem.ts'
import type { Settlement } from '../settlement/settle.ts'
import type { AmountName, Answer } from '../settlement/settlement.ts'
import type { Lang, Text } from '../words/text.ts'
import { PROOF_CODES } from './codes.ts'
import { type RunExample, runExamples } from './run-examples.ts'

/** Whether one 示例 came out as it says. `problems`: what differs, or why its case was refused. */
export type ExampleResult = {
  /** Id of the document that it stands in, `210200/employee-inpatient`. */
  readonly document: string
  readonly example: string
  readonly at: Place
  readonly ok: boolean
  readonly problems: readonly Problem[]
}

/** Runs every 示例 of every 待遇 and 后续保障 (`yibao policy test`). */
export function testExamples(set: PolicySet): ExampleResult[] {
  return runExamples(set).map((run) => {
    const problems = problemsOf(run)
    const { document, example } = run
    return { document: document.id, example: example.name, at: example.at, ok: problems.length === 0, problems }
  })
}

function problemsOf(run: RunExample): Problem[] {
  const { document, example, outcome } = run
  if (!outcome.ok) return outcome.problems.map((problem) => refused(run, problem))
  const answers = { zh: answerOf(outcome.value, 'zh', null, []), en: answerOf(outcome.value, 'en', null, []) }
  const differences = differencesOf(example, outcome.value, answers)
  if (differences.length === 0) return []
  return [
    {
      code: PROOF_CODES.exampleDiffers,
      path: `${document.id} ${example.name}`,
      at: example.at,
      severity: 'error',
      message: both((lang) => {
        const all = differences.map((each) => each[lang]).join(lang === 'zh' ? '；' : '; ')
        return lang === 'zh' ? `示例“${example.name}”不符：${all}` : `example "${example.name}" differs: ${all}`
      }),
      remedy: both((lang) => (lang === 'zh' ? REMEDY.zh : REMEDY.en) + stepsText(answers[lang], lang)),
    },
  ]
}

const REMEDY: Text = {
  zh: '对照计算步骤，改正期望或改正规则。',
  en: 'Compare with the steps, and correct the expectation or the rule. ',
}

/** A case that cannot be read: its own problem, at the example. */
const refused = ({ document, example }: RunExample, problem: Problem): Problem => ({
  ...problem,
  path: `${document.id} ${example.name}: ${problem.path}`,
  at: example.at,
  message: {
    zh: `示例“${example.name}”的案例有误：${problem.message.zh}`,
    en: `the case of example "${example.name}" is wrong: ${problem.message.en}`,
  },
})

type Answers = Readonly<Record<Lang, Answer>>

function differencesOf({ status, complete, expect }: Example, settlement: Settlement, answers: Answers): Text[] {
  const answer = answers.zh
  const found: Text[] = []
  if (status !== null && status !== answer.status) {
    const word = (value: Answer['status'], lang: Lang): string => valueWord('status', value, lang)
    found.push(
      difference({ zh: '状态', en: 'status' }, (lang) => [
        word(status, lang),
        `${word(answer.status, lang)}${why(answers[lang], lang)}`,
      ]),
    )
  }
  if (complete !== null && complete !== answer.complete) {
    const word = (value: boolean, lang: Lang): string => valueWord('yesNo', value ? 'yes' : 'no', lang)
    found.push(
      difference({ zh: '完整', en: 'complete' }, (lang) => [word(complete, lang), word(answer.complete, lang)]),
    )
  }
  for (const [name, expected] of Object.entries(expect) as [AmountName, string][]) {
    const computed = answer.amounts[name]
    if (parseYuan(expected) !== parseYuan(computed))
      found.push(difference(amountName(name, settlement), () => [grouped(expected), grouped(computed)]))
  }
  return found
}

const difference = (what: Text, values: (lang: Lang) => readonly [string, string]): Text =>
  both((lang) => {
    const [expected, computed] = values(lang)
    return lang === 'zh'
      ? `${what.zh} 期望 ${expected}，算得 ${computed}`
      : `${what.en} expected ${expected}, computed ${computed}`
  })

const grouped = (yuan: string): string => formatYuanGrouped(parseYuan(yuan) ?? 0)

/** `统筹基金支付（pooledFund）`: the plan's own name for it beside the one that files use. */
function amountName(name: AmountName, { ready: { plan } }: Settlement): Text {
  const label = plan.amounts[plan.slotOf[name] ?? -1]?.label
  return label?.zh ? { zh: `${label.zh}（${name}）`, en: `${label.en} (${name})` } : { zh: name, en: name }
}

/** What lacks, or why nothing is paid. */
function why({ reason, missing }: Answer, lang: Lang): string {
  const reasons = reason === null ? missing.map(({ ask }) => ask) : [reason]
  if (reasons.length === 0) return ''
  return lang === 'zh' ? `（${listed(reasons, lang)}）` : ` (${listed(reasons, lang)})`
}

/** The steps of the answer, one after another, with the rule each rests on. */
function stepsText({ steps }: Answer, lang: Lang): string {
  const unknown = valueWord('status', 'not-established', lang)
  const lines = steps.map(({ label, formula, amount, rule }) => {
    const value = amount === null ? unknown : grouped(amount)
    return `${label} = ${formula === value || formula === '' ? '' : `${formula} = `}${value} [${rule}]`
  })
  return `${lang === 'zh' ? '计算步骤：' : 'Steps: '}${lines.join(lang === 'zh' ? '；' : '; ')}`
}
