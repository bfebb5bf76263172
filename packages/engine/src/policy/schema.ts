import type { JsonSchema } from '../shape/shape.ts'
import type { Word } from '../words/vocabulary.ts'
import { KINDS } from './load.ts'
import { Definitions } from './schema-definitions.ts'

/** JSON Schema (2020-12) of one document of a policy file: its head key tells the kind, the kind tells the rest. */
export function policySchema(): JsonSchema {
  const definitions = new Definitions()
  const kinds = KINDS.map(({ word, shape }) => ({
    if: headed(word),
    // biome-ignore lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema
    then: definitions.refer(shape.schema()),
  }))
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:yibao:schema:policy',
    title: '医保政策文件 · Yibao policy document',
    type: 'object',
    anyOf: KINDS.map(({ word }) => headed(word)),
    allOf: kinds,
    $defs: definitions.all(),
  }
}

const headed = ({ zh, en }: Word): JsonSchema => ({ anyOf: [{ required: [zh] }, { required: [en] }] })
