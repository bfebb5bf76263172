import { formatYuanGrouped } from '../money/fen.ts'
import type { Plan } from '../plan/plan.ts'
import { boxWords } from '../policy/check/boxes.ts'
import { both, periodWords } from '../policy/describe/words.ts'
import type { Problem } from '../problem/problem.ts'
import type { Lang, Text } from '../words/text.ts'
import { citedRow } from './cited.ts'
import { PROOF_CODES } from './codes.ts'
import { type Combinations, classesOf } from './combinations.ts'
import type { Finding, FindingKind } from './finding.ts'
import type { Growing } from './payer.ts'
import type { Variant } from './variants.ts'
import { widen } from './widen.ts'

/** A finding as a policy officer reads it: whose bill, how much, what is odd about it, and where to look. */
export function findingProblem(variant: Variant, plan: Plan, combinations: Combinations, finding: Finding): Problem {
  const { benefit } = variant.chosen
  const row = citedRow(plan, combinations, finding)
  const { version, document } = benefit
  return {
    code: PROOF_CODES[finding.kind],
    path: row?.rule ?? benefit.path,
    at: row?.at ?? version.at,
    severity: finding.case.kind === 'growth' ? 'error' : 'warning',
    message: both((lang) => {
      const period = periodWords(version.from, version.to, lang)
      const reading = document.alternatives.find(({ versions }) => versions.includes(version))
      const name = document.name[lang] + (reading ? readingWords(reading.name, lang) : '')
      const head = lang === 'zh' ? `${name}（${period}）：` : `${name} (${period}): `
      return head + caseWords(combinations, finding, lang) + countWords(finding.count, lang)
    }),
    remedy: REMEDIES[finding.kind],
  }
}

const readingWords = (name: string, lang: Lang): string =>
  lang === 'zh' ? ` 另一种解读“${name}”` : `, alternative "${name}"`

function caseWords(combinations: Combinations, finding: Finding, lang: Lang): string {
  const { columns } = combinations
  const { case: one } = finding
  const box = widen(combinations, finding, one.kind === 'compared' ? one.column : null)
  const who = boxWords(columns, box, lang)
  if (one.kind === 'growth') return `${who}${lang === 'zh' ? '，' : ', '}${growthWords(one, lang)}`
  const only = [columns[one.column]!]
  const word = (combination: number): string =>
    boxWords(only, [[classesOf(columns, combination)[one.column]!]], lang).replace(/^.*?= ?/, '')
  const rest = box.map((taken, i) => (i === one.column ? columns[i]!.classes.map((_, cls) => cls) : taken))
  const where = boxWords(columns, rest, lang)
  const [bill, paid, otherPaid] = [one.bill, one.paid, one.otherPaid].map((fen) => formatYuanGrouped(fen))
  const [own, other] = [word(finding.combination), word(one.other)]
  return lang === 'zh'
    ? `${where}，费用 ${bill} 元时${own}报销 ${paid} 元，${other}报销 ${otherPaid} 元；${ODD[finding.kind].zh}`
    : `${where}: of a bill of ${bill} the funds pay ${paid} for ${own} and ${otherPaid} for ${other}; ${ODD[finding.kind].en}`
}

function growthWords({ step, growing }: Finding['case'] & { kind: 'growth' }, lang: Lang): string {
  const [from, to, before, after] = [step.from, step.to, step.before, step.after].map((fen) => formatYuanGrouped(fen))
  const what = PARTS[growing]?.[lang] ?? growing
  const verb =
    step.kind === 'person-falls' ? { zh: '个人负担', en: 'the person pays' } : { zh: '报销', en: 'the funds pay' }
  const odd = GROWTH[step.kind]
  if (step.to === step.from)
    return lang === 'zh'
      ? `${what} ${to} 元时已报销 ${after} 元；${odd.zh}`
      : `with ${what} of ${to} the funds already pay ${after}; ${odd.en}`
  return lang === 'zh'
    ? `${what} ${from} 元时${verb.zh} ${before} 元，${to} 元时${verb.zh} ${after} 元；${odd.zh}`
    : `with ${what} of ${from} ${verb.en} ${before}, with ${to} ${verb.en} ${after}; ${odd.en}`
}

function countWords(count: number, lang: Lang): string {
  return lang === 'zh' ? `（共 ${count} 种情形）` : ` (${count} ${count === 1 ? 'combination' : 'combinations'})`
}

const PARTS: Readonly<Partial<Record<Growing, Text>>> = {
  total: { zh: '费用', en: 'a bill' },
  overLimit: { zh: '超限价费用', en: 'cost over the price limits' },
  preSelfPay: { zh: '先行自付', en: 'pre-payment' },
  consultation: { zh: '门诊诊查费', en: 'consultation fees' },
  'large-equipment': { zh: '大型设备检查费', en: 'large-equipment examinations' },
  'negotiated-drug': { zh: '国谈药费', en: 'negotiated drugs' },
}

const GROWTH = {
  'fund-falls': { zh: '报销额随费用增加而减少', en: 'the payment falls as the bill grows' },
  'person-falls': { zh: '费用增加，个人负担反而减少', en: 'the person pays less as the bill grows' },
  'fund-jumps': { zh: '报销额的增加超过费用的增加', en: 'the payment grows by more than the bill' },
} as const

const NONE: Text = { zh: '', en: '' }
const ODD: Readonly<Record<FindingKind, Text>> = {
  fundFalls: NONE,
  personFalls: NONE,
  fundJumps: NONE,
  higherLevelPaysMore: { zh: '级别越高反而报销越多', en: 'the higher level pays more' },
  retireeGetsLess: { zh: '退休人员反而比在职少', en: 'the retiree gets less than the worker' },
  filedGetsLess: { zh: '备案后反而比未备案少', en: 'filing pays less than not filing' },
  longTermGetsLess: { zh: '长期异地反而比临时外出少', en: 'long-term filing pays less than temporary' },
}

const CHECK_ROW: Text = {
  zh: '核对这一行的比例和金额',
  en: 'check the rate and the amounts of this row',
}
const MAY_BE_MEANT: Text = {
  zh: '核对这一行与另一情形的行；政策确是如此，则不必改',
  en: 'compare this row with that of the other case; where the policy really says so, leave it',
}
const REMEDIES: Readonly<Record<FindingKind, Text>> = {
  fundFalls: CHECK_ROW,
  personFalls: CHECK_ROW,
  fundJumps: CHECK_ROW,
  higherLevelPaysMore: MAY_BE_MEANT,
  retireeGetsLess: MAY_BE_MEANT,
  filedGetsLess: MAY_BE_MEANT,
  longTermGetsLess: MAY_BE_MEANT,
}
