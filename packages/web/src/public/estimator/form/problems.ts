import { type Problem, type Text, text } from '@yibao/engine'
import type { Form } from './form.ts'

/** What is still to be answered, and what is wrong, by field. */
export type FormProblems = {
  /** Fields without which there is no answer, in the order of the page. */
  readonly unanswered: readonly string[]
  readonly wrong: ReadonlyMap<string, readonly Text[]>
}

/** Sorts the engine's problems by the fields that they concern. A field that is still empty is no mistake. */
export function problemsByField(problems: readonly Problem[], form: Form): FormProblems {
  const unanswered = new Set<string>()
  const wrong = new Map<string, Text[]>()
  for (const problem of problems) {
    const field = fieldOf(problem.path)
    if (isUnanswered(problem, field)) {
      // The place of care is asked for only where it is not the home region, and a filing takes it over.
      if (field === 'place' && form.place === null) continue
      unanswered.add(field)
    } else if (!(field.startsWith('filings.') && form.place === '')) {
      wrong.set(field, [...(wrong.get(field) ?? []), wordsOf(problem)])
    }
  }
  return { unanswered: QUESTIONS.filter((field) => unanswered.has(field)), wrong }
}

/** The fields of the three questions, in their order. */
const QUESTIONS = ['home', 'scheme', 'plan', 'category', 'care', 'place', 'level', 'settledOn', 'total']

const isUnanswered = ({ code }: Problem, field: string): boolean =>
  QUESTIONS.includes(field) && ['YB-S006', 'YB-C023', 'YB-C031'].includes(code)

/** The field that a path of a case is filled in at: `insured.birthDate` → `born`, `filings[0].to` → `filings.0.to`. */
export function fieldOf(path: string): string {
  const plain = path.replace(/\[(\d+)\]/g, '.$1')
  if (plain.startsWith('bill.lines')) return 'lines'
  return (
    FIELDS[plain] ??
    plain
      .replace(/^(insured|visit|bill|account)\./, '')
      .replace(/^yearToDate\.(?!deductible|stays)/, 'year.')
      .replace(/^yearToDate\./, '')
  )
}

const FIELDS: Readonly<Record<string, string>> = {
  'insured.region': 'home',
  'insured.birthDate': 'born',
  'insured.enrolledMonths': 'months',
  'visit.region': 'place',
  bill: 'outOfCatalogue',
}

/** The engine's words, with the remedy in terms of this page where the engine's speaks of files. */
function wordsOf({ code, message, remedy, path }: Problem): Text {
  const row = /^bill\.lines\[(\d+)\]/.exec(path)
  const where = row ? text(`第 ${Number(row[1]) + 1} 行：`, `line ${Number(row[1]) + 1}: `) : text('', '')
  const todo = REMEDIES[`${code} ${path}`] ?? REMEDIES[code] ?? remedy
  return text(`${where.zh}${message.zh}。${todo.zh}。`, `${where.en}${message.en}. ${todo.en}.`)
}

const REMEDIES: Readonly<Record<string, Text>> = {
  'YB-C001': text(
    '写成以元为单位、最多两位小数的数，如 1234.50',
    'write yuan with at most two decimals, such as 1234.50',
  ),
  'YB-C004 insured.birthDate': text(
    '写年龄或出生日期，如 70 或 1955-03-02',
    'write an age or a date, such as 70 or 1955-03-02',
  ),
  'YB-C008': text('写成 10% 或 0.1', 'write 10% or 0.1'),
  'YB-C024': text('改选险种或参保地', 'choose another scheme or home region'),
  'YB-C032': text('至少一行，或改填总额', 'give at least one line, or the total'),
  'YB-C036': text('在这一行填上先行自付比例，如 10%', 'give the pre-payment rate of the line, such as 10%'),
  'YB-C037': text('核对各行，或把总额留空', 'check the lines, or leave the total empty'),
}
