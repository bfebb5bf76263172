import type { Reading, Shape } from '../../shape/shape.ts'
import type { Tree } from '../../shape/tree.ts'
import type { Source, SourceDocument } from '../source.ts'

/** What enclosing parts of a policy file hand down to what stands in them. */
export type PolicyContext = {
  /** The source in force here; null until one is stated. */
  readonly source: Source | null
  readonly documents: ReadonlyMap<string, SourceDocument>
  readonly file: PolicyFileName
}

/** `policies/210200-dalian/catastrophic.yaml` → region `210200`, stem `catastrophic`. */
export type PolicyFileName = { readonly path: string; readonly region: string; readonly stem: string }

export type PolicyReading = Reading<PolicyContext>
export type PolicyShape<T> = Shape<T, PolicyContext>

export const placeOf = (tree: Tree, reading: PolicyReading) =>
  tree.at ?? { file: reading.context.file.path, line: 1, column: 1 }
