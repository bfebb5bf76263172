import type { Place } from '../../problem/problem.ts'
import { isoDateShape } from '../../shape/date.ts'
import { nearest } from '../../shape/nearest.ts'
import { type Field, object, optional, required } from '../../shape/object.ts'
import { BAD, complain, mapShape, nullable, oneOrMore } from '../../shape/shape.ts'
import type { Tree } from '../../shape/tree.ts'
import { wordOf } from '../../shape/words.ts'
import { text } from '../../words/text.ts'
import { KEYS, type Word } from '../../words/vocabulary.ts'
import type { Source } from '../source.ts'
import { type PolicyContext, type PolicyReading, type PolicyShape, placeOf } from './context.ts'
import { anyText } from './texts.ts'

export const isoDate = isoDateShape<PolicyContext>('YB-P004')

const statement = object({
  document: optional(KEYS.document, anyText, null),
  confidence: optional(KEYS.confidence, wordOf<'confidence', PolicyContext>('confidence'), null),
  locator: optional(KEYS.locator, nullable(anyText), null),
  facts: optional(KEYS.facts, oneOrMore(anyText), []),
})

const FIELD: Field<null, PolicyContext> = optional(
  KEYS.source,
  mapShape(statement, () => null),
  null,
)

type PolicyFields = { readonly [name: string]: Field<unknown, PolicyContext> }

type Read<F> = { readonly [K in keyof F]: F[K] extends Field<infer T, infer _C> ? T : never }

/** A map that may state its 来源, which reaches everything inside; one without 文件 refines the one around it. */
export function scope<F>(fields: F & PolicyFields): PolicyShape<Read<F>> {
  const shape = object<PolicyFields, PolicyContext>({ ...fields, stated: FIELD }, enter)
  return mapShape(shape, ({ stated: _stated, ...rest }) => rest as Read<F>)
}

/** As `scope`; the result carries `source` and `at`. Without any source in force it is refused: every row has one. */
export function sourced<F>(
  fields: F & PolicyFields,
): PolicyShape<Read<F> & { readonly source: Source; readonly at: Place }> {
  const shape = scope(fields)
  return {
    schema: shape.schema,
    read: (tree, reading) => {
      const value = shape.read(tree, reading)
      const source = sourceInForce(tree, reading)
      if (source === null) return withoutSource(tree, reading)
      return value === BAD ? BAD : { ...value, source, at: placeOf(tree, reading) }
    },
  }
}

/** Fields inside inherit the source without its facts: a fact is carried by the part that names it. */
function enter(find: (word: Word) => Tree | undefined, reading: PolicyReading): PolicyReading {
  const stated = find(KEYS.source)
  if (stated === undefined) return withSource(reading, reading.context.source)
  return withSource(reading, stateSource(stated, reading))
}

const withSource = (reading: PolicyReading, source: Source | null): PolicyReading => ({
  ...reading,
  context: { ...reading.context, source: source && { ...source, facts: [] } },
})

function sourceInForce(tree: Tree, reading: PolicyReading): Source | null {
  const silent = { ...reading, report: () => {} }
  const entry =
    tree.kind === 'map' ? tree.entries.find((e) => e.key === KEYS.source.zh || e.key === KEYS.source.en) : undefined
  return entry ? stateSource(entry.value, silent) : reading.context.source && { ...reading.context.source, facts: [] }
}

function stateSource(tree: Tree, reading: PolicyReading): Source | null {
  const outer = reading.context.source
  const stated = statement.read(tree, { ...reading, report: () => {} })
  if (stated === BAD) return outer
  const facts = stated.facts
  if (stated.document === null) {
    return (
      outer && {
        ...outer,
        facts,
        confidence: stated.confidence ?? outer.confidence,
        locator: stated.locator ?? outer.locator,
      }
    )
  }
  const document = reading.context.documents.get(stated.document)
  if (document === undefined) {
    const close = nearest(stated.document, [...reading.context.documents.keys()])
    complain(tree, reading, {
      code: 'YB-P007',
      message: text(
        `文献中没有“${stated.document}”${close ? `，是不是“${close}”？` : ''}`,
        `no document "${stated.document}" is listed${close ? `; maybe you meant "${close}"?` : ''}`,
      ),
      remedy: text('先在 sources.yaml 的“文献”中登记该文件', 'list it in sources.yaml under "sources" first'),
    })
    return outer
  }
  const confidence = stated.confidence ?? outer?.confidence ?? null
  if (confidence === null) {
    complain(tree, reading, {
      code: 'YB-P008',
      message: text('来源没有写可信度', 'the source states no confidence'),
      remedy: text(
        '补上 可信度: 官方文件、来源文件、推算、网络资料 或 待核实',
        'add confidence: official, document, derived, web or recalled',
      ),
    })
  }
  return { document, confidence: confidence ?? 'recalled', locator: stated.locator, facts }
}

function withoutSource(tree: Tree, reading: PolicyReading): typeof BAD {
  return complain(tree, reading, {
    code: 'YB-P006',
    message: text('这一行没有来源', 'this row has no source'),
    remedy: text(
      '补上 来源: {文件: …, 可信度: …}，或写在它所在的表、版本上',
      'add source: {document: …, confidence: …} here, or on its table or version',
    ),
  })
}

/** An entry of 文献. */
export const sourceDocument = object({
  title: required(KEYS.title, anyText),
  english: optional(KEYS.english, nullable(anyText), null),
  publisher: optional(KEYS.publisher, nullable(anyText), null),
  date: optional(KEYS.date, nullable(isoDate), null),
  url: optional(KEYS.url, nullable(anyText), null),
})
