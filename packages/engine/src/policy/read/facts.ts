import { object, optional, recordOf, required } from '../../shape/object.ts'
import { listOf, mapShape, oneOrMore, parsed } from '../../shape/shape.ts'
import { wordOf } from '../../shape/words.ts'
import { text } from '../../words/text.ts'
import { KEYS } from '../../words/vocabulary.ts'
import type { PolicyContext, PolicyShape } from './context.ts'
import { isoDate, scope, sourced } from './source.ts'
import { yesNo } from './steps.ts'
import { anyText, bilingual, englishName } from './texts.ts'
import { duration, moneyOrUnknown } from './values.ts'

const year = parsed<number, PolicyContext>(
  (written) => (/^(19|20)\d\d$/.test(written) ? Number(written) : undefined),
  (written) => ({
    code: 'YB-P004',
    message: text(`${written} 不是年份`, `${written} is not a year`),
    remedy: text('写成 2025', 'write it as 2025'),
  }),
  { type: 'integer' },
)

/** 地区 */
export const region = sourced({
  region: required(KEYS.region, anyText),
  name: required(KEYS.name, anyText),
  englishName,
  levels: required(KEYS.levels, oneOrMore(wordOf<'level', PolicyContext>('level'))),
  plans: optional(KEYS.plans, oneOrMore(wordOf<'plan', PolicyContext>('plan')), []),
  yearEnd: optional(KEYS.yearEnd, wordOf<'yearEnd', PolicyContext>('yearEnd'), 'settlement-year' as const),
  hotline: optional(KEYS.hotline, anyText, null),
})

/** 参照值 */
export const reference = scope({
  reference: required(KEYS.reference, anyText),
  englishName,
  values: required(
    KEYS.values,
    listOf(sourced({ year: required(KEYS.year, year), value: required(KEYS.value, moneyOrUnknown) })),
  ),
})

const careList = oneOrMore(wordOf<'care', PolicyContext>('care'))
const scopeField = optional(KEYS.scope, wordOf<'scope', PolicyContext>('scope'), 'both' as const)
const category = wordOf<'category', PolicyContext>('category')
const dated = { from: optional(KEYS.from, isoDate, null), to: optional(KEYS.to, isoDate, null) }
const kind = wordOf<'longTermKind', PolicyContext>('longTermKind')

const validity = sourced({
  type: required(KEYS.type, wordOf<'filingType', PolicyContext>('filingType')),
  kind: optional(KEYS.kind, kind, null),
  months: required(KEYS.months, duration),
  lockMonths: optional(KEYS.lockMonths, duration, null),
  ...dated,
})

const window = object({
  from: required(KEYS.from, isoDate),
  to: required(KEYS.to, isoDate),
  label: required(KEYS.name, bilingual),
})

const automatic = sourced({
  care: required(KEYS.careTypes, careList),
  windows: optional(KEYS.windows, listOf(window), []),
  scope: scopeField,
  ...dated,
})

const treatedAsLocal = sourced({
  category: required(KEYS.category, category),
  care: required(KEYS.careTypes, careList),
  scope: scopeField,
  ...dated,
})

const topic = sourced({
  topic: required(KEYS.topic, wordOf<'filingTopic', PolicyContext>('filingTopic')),
  filings: optional(KEYS.filings, oneOrMore(wordOf<'filing', PolicyContext>('filing')), []),
  kinds: optional(KEYS.kinds, oneOrMore(kind), []),
  care: optional(KEYS.careTypes, careList, []),
  categories: optional(KEYS.category, oneOrMore(category), []),
  scope: scopeField,
  text: required(KEYS.text, bilingual),
  papers: optional(KEYS.papers, listOf(bilingual), []),
  orCommitment: optional(KEYS.orCommitment, yesNo, false),
  channels: optional(KEYS.channels, listOf(bilingual), []),
  contradictsNational: optional(KEYS.contradictsNational, yesNo, false),
  ...dated,
})

/** 备案规则 */
export const filingRules = scope({
  name: required(KEYS.filingRules, anyText),
  validity: optional(KEYS.validity, listOf(validity), []),
  automatic: optional(KEYS.automatic, listOf(automatic), []),
  treatedAsLocal: optional(KEYS.treatedAsLocal, listOf(treatedAsLocal), []),
  topics: optional(KEYS.topics, listOf(topic), []),
})

const dataValue: PolicyShape<string | readonly string[]> = mapShape(oneOrMore(anyText), (values, tree) =>
  tree.kind === 'list' ? values : values[0]!,
)

const entry = sourced({
  topic: required(KEYS.topic, wordOf<'guideTopic', PolicyContext>('guideTopic')),
  title: required(KEYS.title, bilingual),
  text: required(KEYS.text, bilingual),
  schemes: optional(KEYS.scheme, oneOrMore(wordOf<'scheme', PolicyContext>('scheme')), []),
  values: optional(KEYS.data, recordOf(dataValue), {}),
  ...dated,
})

/** 资料 */
export const guide = scope({ name: required(KEYS.guide, anyText), entries: required(KEYS.entries, listOf(entry)) })

/** 行政区划: code → name */
export const places = object({ places: required(KEYS.places, recordOf(anyText)) })
