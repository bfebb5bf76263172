import { AMOUNTS, CARES, DIAGNOSES, type Lang } from '@yibao/engine'
import { type Static, type TSchema, Type } from 'typebox'

/** Pieces that routes build their schemas of. Objects take no fields but those named. */
export const closed = <P extends Record<string, TSchema>>(
  properties: P,
  options: { readonly description?: string } = {},
) => Type.Object(properties, { additionalProperties: false, ...options })

export const uuid = (description: string) =>
  Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$', description })

export const region = Type.String({
  pattern: '^[0-9]{6}$',
  description: '统筹区行政区划代码 · pooling region, six digits',
})

export const institutionId = Type.String({
  pattern: '^[HP][0-9]{11}$',
  description: '定点医药机构编码 · code of a designated institution',
})

/** Money at the edges: yuan as text. */
export const yuan = Type.String({
  pattern: '^-?[0-9]{1,13}(\\.[0-9]{1,2})?$',
  description: '元 · yuan',
  examples: ['1234.50'],
})

export const day = Type.String({
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
  description: '日期 · date',
  examples: ['2025-03-01'],
})

/** A text of at most `maxLength` characters, not empty. */
export const shortText = (maxLength: number, description: string) =>
  Type.String({ minLength: 1, maxLength, description })

/** The type or null, as one schema: `type: [string, null]`, and null among the values where they are listed. */
export const nullable = <T extends TSchema>(schema: T) => {
  const { type = 'string', enum: values } = schema as { readonly type?: string; readonly enum?: readonly unknown[] }
  const listed = values === undefined ? {} : { enum: [...values, null] }
  return Type.Unsafe<Static<T> | null>({ ...schema, ...listed, type: [type, 'null'] })
}

export const oneOf = <const V extends readonly string[]>(values: V, description: string) =>
  Type.Unsafe<V[number]>({ type: 'string', enum: [...values], description })

export const flag = (description: string) => Type.Boolean({ description })

export const lang = oneOf(['zh', 'en'] as const satisfies readonly Lang[], '语言 · language; 默认 zh')

export const care = oneOf(CARES, '就医类别 · kind of care')
export const diagnosis = oneOf(DIAGNOSES, '病种 · diagnosis')

/** A text that everybody may read, in both languages. */
export const bilingual = closed({ zh: Type.String(), en: Type.String() })

/** All amounts of a settlement. */
export const amounts = Type.Unsafe<Readonly<Record<string, string>>>(
  closed(Object.fromEntries(AMOUNTS.map((name) => [name, yuan]))),
)

/** Of a person, in the address. */
export const personParams = { region, personId: uuid('人员编号 · person id') }
