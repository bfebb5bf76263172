import type { JsonSchema } from '../shape/shape.ts'
import { caseShape } from './shape.ts'

/** JSON Schema (2020-12) of a case as written; what must agree between its parts is `checkCase`'s to say. */
export function caseSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:yibao:schema:case',
    title: '医保结算案例 · Yibao case',
    ...caseShape.schema(),
  }
}
