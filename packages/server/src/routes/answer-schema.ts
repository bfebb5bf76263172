import { Type } from 'typebox'
import { amounts, bilingual, closed, nullable, oneOf, yuan } from './schemas.ts'

/** The engine's answer to a case, as JSON (docs/settlement.md). */
const text = Type.String()

const citation = Type.Unsafe<object | null>({
  ...closed({
    title: text,
    publisher: text,
    date: nullable(text),
    url: nullable(text),
    locator: nullable(text),
  }),
  type: ['object', 'null'],
  description: '出处 · source',
})

/** Counters of the year; a region may have more of them than another. */
export const yearToDate = Type.Unsafe<Readonly<Record<string, unknown>>>({
  type: 'object',
  required: ['stays', 'deductible'],
  properties: { stays: Type.Integer(), deductible: Type.Record(text, yuan) },
  additionalProperties: yuan,
  description: '年度累计 · counters of the year',
})

export const answerSchema = closed({
  status: oneOf(['payable', 'not-payable', 'not-established'], '结论 · status'),
  complete: Type.Boolean(),
  reason: nullable(text),
  filing: closed({ applied: text, because: text, source: citation, rule: text }),
  policy: closed({
    region: text,
    scheme: text,
    benefit: nullable(text),
    version: nullable(text),
    hash: nullable(text),
    alternatives: Type.Array(text),
  }),
  amounts,
  steps: Type.Array(
    closed({
      id: text,
      label: text,
      formula: text,
      amount: nullable(yuan),
      rule: text,
      source: citation,
      confidence: text,
    }),
  ),
  yearToDate,
  advice: Type.Array(closed({ kind: text, text, saves: yuan })),
  missing: Type.Array(closed({ rule: text, ask: text, effect: text })),
  assumptions: Type.Array(closed({ path: text, text })),
})

/** The year's deductible and limits after a bill, with what has been used of them. */
export const yearLimitsSchema = Type.Array(
  closed({
    kind: text,
    label: text,
    limit: nullable(yuan),
    used: yuan,
    left: nullable(yuan),
    rule: text,
    source: citation,
    confidence: text,
  }),
)

export const comparisonSchema = Type.Array(closed({ kind: text, name: bilingual, answer: answerSchema }))

/** The guide is long and its parts are described in docs/filing.md; what a page needs first is here. */
export const guideSchema = Type.Object(
  {
    need: oneOf(['must-file', 'filed-automatically', 'deemed-filed', 'no-need', 'should-file'], '是否需要备案 · need'),
    status: text,
    because: bilingual,
    on: text,
    from: text,
    items: Type.Array(Type.Object({ topic: text, text: bilingual, rule: text }, { additionalProperties: true })),
  },
  { additionalProperties: true },
)
