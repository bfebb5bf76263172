import {
  AMOUNTS,
  type AmountName,
  type Answer,
  type Citation,
  type Engine,
  type PolicySet,
  type Step,
  valueWord,
} from '@yibao/engine'
import type { Context } from '../command.ts'
import { inBrackets, labelled, t } from '../i18n.ts'
import { caseWords, headline } from './headline.ts'
import { AMOUNT_WORDS, grouped } from './words.ts'

/** An answer for people: the sentence, the amounts, how they came about, and what could be done. */
export function printAnswer(written: unknown, answer: Answer, engine: Engine, set: PolicySet, context: Context): void {
  const { paper, lang } = context
  const { paint } = paper
  const colour = answer.status === 'payable' ? paint.green : paint.yellow
  paper.text(paint.bold(colour(headline(answer, lang))))
  const read = engine.read(written)
  if (read.ok) paper.text(paint.dim(caseWords(read.value, set, lang)))
  paper.line()
  printAmounts(answer, context)
  printSteps(answer, context)
  printFiling(answer, context)
  printAdvice(answer, context)
  printRest(answer, context)
}

function printAmounts({ amounts, status }: Answer, { paper, lang }: Context): void {
  const isUnknown = (name: AmountName): boolean => status === 'not-established' && !OF_THE_BILL.includes(name)
  const strong = (name: AmountName): boolean => name === 'personTotal' || name === 'fundTotal'
  const told = AMOUNTS.filter((name) => strong(name) || (!isUnknown(name) && isWorthTelling(name, amounts)))
  const rows = told.map((name) => {
    const brush = strong(name) ? paper.paint.bold : (text: string) => text
    return [brush(AMOUNT_WORDS[name][lang]), brush(isUnknown(name) ? NOT_ESTABLISHED[lang] : grouped(amounts[name]))]
  })
  paper.table([{ heading: '' }, { heading: '', align: 'right' }], rows)
}

/** What is zero says nothing; nor does cash where all is paid in cash. */
const isWorthTelling = (name: AmountName, amounts: Answer['amounts']): boolean =>
  amounts[name] !== '0.00' && !(name === 'cash' && amounts.cash === amounts.personTotal)

/** Known from the bill alone, whatever the rules say. */
const OF_THE_BILL: readonly AmountName[] = ['total', 'outOfCatalogue', 'overLimit', 'preSelfPay', 'inScope']

function printSteps({ steps, status }: Answer, { paper, lang }: Context): void {
  paper.heading(HEADINGS.steps[lang])
  // Sums over a figure that nobody knows are no sums.
  const told = status === 'not-established' ? steps.filter(({ id }) => !SUMS.includes(id)) : steps
  told.forEach((step, i) => {
    const amount = step.amount === null ? NOT_ESTABLISHED[lang] : grouped(step.amount)
    const number = `${String(i + 1).padStart(2)}. `
    const formula = step.formula === amount ? '' : `${step.formula} = `
    paper.text(`${labelled(step.label, formula, lang)}${paper.paint.bold(amount)}`, `  ${number}`, ' '.repeat(6))
    const source = grounds(step, lang)
    if (source !== '') paper.text(paper.paint.dim(source), ' '.repeat(6))
  })
}

const SUMS: readonly string[] = ['pooledFund', 'fundTotal', 'personTotal']

/** Where a step comes from and how sure that is; what is mere arithmetic comes from nowhere. */
function grounds({ source, confidence, rule }: Step, lang: 'zh' | 'en'): string {
  if (source === null) return ''
  return `${citation(source)}${inBrackets(valueWord('confidence', confidence, lang), lang)}  ${rule}`
}

const citation = ({ title, locator }: Citation): string => [title, locator].filter(Boolean).join(' ')

function printFiling({ filing }: Answer, { paper, lang }: Context): void {
  paper.heading(labelled(HEADINGS.filing[lang], valueWord('filing', filing.applied, lang), lang))
  paper.text(filing.because, '  ')
  if (filing.source) paper.text(paper.paint.dim(`${citation(filing.source)}  ${filing.rule}`), '  ')
}

function printAdvice({ advice }: Answer, { paper, lang }: Context): void {
  if (advice.length === 0) return
  paper.heading(HEADINGS.advice[lang])
  for (const { text } of advice) paper.bullet(text)
}

function printRest({ missing, assumptions, policy }: Answer, { paper, lang }: Context): void {
  if (missing.length > 0) {
    paper.heading(HEADINGS.missing[lang])
    for (const { ask, effect, rule } of missing) {
      paper.bullet(`${ask}${lang === 'zh' ? '。' : '. '}${effect}`)
      paper.text(paper.paint.dim(rule), '    ')
    }
  }
  if (assumptions.length > 0) {
    paper.heading(HEADINGS.assumptions[lang])
    for (const { text } of assumptions) paper.bullet(text)
  }
  if (policy.alternatives.length > 0) {
    paper.heading(HEADINGS.alternatives[lang])
    for (const name of policy.alternatives)
      paper.bullet(`${name}  (--alternative ${/\s/.test(name) ? `"${name}"` : name})`)
  }
  if (policy.benefit === null) return
  paper.line()
  const version = lang === 'zh' ? `自 ${policy.version}` : `from ${policy.version}`
  paper.text(
    paper.paint.dim(
      labelled(HEADINGS.policy[lang], `${policy.benefit} ${version}  ${policy.hash?.slice(0, 12) ?? ''}`, lang),
    ),
  )
  paper.text(paper.paint.dim(NO_DECISION[lang]))
}

const HEADINGS = {
  steps: t('怎样算出来的', 'How it is worked out'),
  filing: t('备案', 'Filing'),
  advice: t('怎样可以少付', 'What would cost you less'),
  missing: t('尚未确定', 'Not established'),
  assumptions: t('没有说明、按此计算的', 'Not told, and taken as'),
  alternatives: t('来源有歧义，另有其他解读', 'The source can be read otherwise'),
  policy: t('依据', 'policy'),
}
const NOT_ESTABLISHED = t('未确定', 'not established')
const NO_DECISION = t('仅为估算，以参保地医保经办机构的决定为准。', 'An estimate is no decision: your agency decides.')
