import { type IsoDate, isIsoDate } from '../calendar/date.ts'
import type { Care, CarePlace, Category } from '../case/enums.ts'
import type { PolicySet, RegionDocument } from '../policy/documents.ts'
import { failed, ok, type Problem, type Result } from '../problem/problem.ts'
import { type Text, text } from '../words/text.ts'
import { VALUES, type Word } from '../words/vocabulary.ts'
import { carePlace, placeName, placesNamed } from './place.ts'

/** What somebody asks the filing guide, unchecked. Reason, care and category in Chinese or English. */
export type FilingQuestion = {
  /** Home region (参保地), six digits. */
  readonly region: string
  /** Where the care is to be given, six digits. */
  readonly to: string
  /** Why one is there: `FILING_REASONS`. */
  readonly reason: string
  /** Today. */
  readonly on: string
  /** Planned start; left out: today. */
  readonly from?: string | null
  /** Left out: decided for a stay in hospital, and told for all care. */
  readonly care?: string | null
  readonly category?: string | null
}

export const FILING_REASONS = {
  retirement: VALUES.longTermKind.retirement,
  residence: VALUES.longTermKind.residence,
  work: VALUES.longTermKind.work,
  referral: VALUES.filing.referral,
  emergency: VALUES.filing.emergency,
  travel: { zh: '临时外出', en: 'travel', also: ['temporary'] },
} as const satisfies Record<string, Word>
export type FilingReason = keyof typeof FILING_REASONS

export type CheckedQuestion = {
  readonly home: RegionDocument
  readonly to: { readonly code: string; readonly name: string }
  readonly place: Exclude<CarePlace, 'local'>
  readonly reason: FilingReason
  readonly on: IsoDate
  readonly from: IsoDate
  readonly care: Care | null
  readonly category: Category | null
}

/** The question, or everything that is wrong with it. */
export function checkQuestion(set: PolicySet, question: FilingQuestion): Result<CheckedQuestion> {
  const problems: Problem[] = []
  const must = <T>(value: T | null, problem: () => Problem): T | null => {
    if (value === null) problems.push(problem())
    return value
  }
  const optional = <W extends Record<string, Word>>(code: string, path: string, words: W, value: string | null) =>
    value === null ? null : must(wordIn(words, value), () => notOneOf(code, path, words, value))

  const home = must(set.regions.find(({ region }) => region === question.region) ?? null, () =>
    unknownRegion(set, question.region),
  )
  const name = must(placeName(set.places, question.to), () => unknownPlace(set, question.to))
  const place = carePlace(question.region, question.to)
  if (home && name !== null && place === 'local') problems.push(withinHome(home, name))
  const reason = must(wordIn(FILING_REASONS, question.reason), () =>
    notOneOf('YB-F004', 'reason', FILING_REASONS, question.reason),
  )
  const date = (path: string, value: string) => must(isIsoDate(value) ? value : null, () => badDate(path, value))
  const on = date('on', question.on)
  const from = question.from ? date('from', question.from) : on
  const care = optional('YB-F006', 'care', VALUES.care, question.care ?? null)
  const category = optional('YB-F007', 'category', VALUES.category, question.category ?? null)

  if (problems.length > 0 || !home || name === null || place === 'local' || !reason || !on || !from) {
    return failed(problems)
  }
  return ok({ home, to: { code: question.to, name }, place, reason, on, from, care, category })
}

/** The engine's name of what was written in any of the words of a table. */
function wordIn<W extends Record<string, Word>>(words: W, written: string): (keyof W & string) | null {
  for (const [name, word] of Object.entries(words)) {
    if (written === name || written === word.zh || written === word.en || word.also?.includes(written)) return name
  }
  return null
}

const problem = (code: string, path: string, message: Text, remedy: Text): Problem => ({
  code,
  path,
  message,
  remedy,
  severity: 'error',
})

function unknownRegion(set: PolicySet, written: string): Problem {
  const known = (lang: 'zh' | 'en') => set.regions.map(({ region, name }) => `${region} ${name[lang]}`)
  return problem(
    'YB-F001',
    'region',
    text(`没有参保地“${written}”的政策文件。`, `There are no policy files for the home region "${written}".`),
    text(`请用以下之一：${known('zh').join('、')}。`, `Use one of: ${known('en').join(', ')}.`),
  )
}

function unknownPlace(set: PolicySet, written: string): Problem {
  const meant = placesNamed(set.places, written).map(({ code, name }) => `${code} ${name}`)
  return problem(
    'YB-F002',
    'to',
    text(`“${written}”不是已知的行政区划代码。`, `"${written}" is not a known administrative code.`),
    meant.length > 0
      ? text(`是否指：${meant.join('、')}？`, `Did you mean ${meant.join(', ')}?`)
      : text(
          '请用就医地的六位行政区划代码，如 110000（北京市）。',
          'Give the six-digit code of the place of care, e.g. 110000 (Beijing).',
        ),
  )
}

function withinHome(home: RegionDocument, name: string): Problem {
  return problem(
    'YB-F003',
    'to',
    text(
      `${name}在参保地${home.name.zh}之内，就医无需备案。`,
      `${name} lies within the home region, ${home.name.en}: no filing is needed.`,
    ),
    text(
      '持医保码或社保卡直接就医结算；如要到外地就医，请填写外地的行政区划代码。',
      'Settle directly with the insurance code or card; for care elsewhere, give the code of that place.',
    ),
  )
}

function badDate(path: string, written: string): Problem {
  return problem(
    'YB-F005',
    path,
    text(`“${written}”不是日期。`, `"${written}" is not a date.`),
    text('请用年-月-日，如 2025-03-01。', 'Write year-month-day, e.g. 2025-03-01.'),
  )
}

function notOneOf(code: string, path: string, words: Record<string, Word>, written: string): Problem {
  const names = Object.entries(words)
  return problem(
    code,
    path,
    text(`${path}: “${written}”不在可选范围内。`, `${path}: "${written}" is not one of the values.`),
    text(
      `请用以下之一：${names.map(([name, word]) => `${word.zh}（${name}）`).join('、')}。`,
      `Use one of: ${names.map(([name]) => name).join(', ')}.`,
    ),
  )
}
