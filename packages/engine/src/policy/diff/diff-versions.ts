import type { Text } from '../../words/text.ts'
import { EVERYTHING, type Scope } from '../check/scope.ts'
import { plainReferenceNames, type ReferenceNames } from '../describe/format.ts'
import { type AnyVersion, shapeOf } from '../describe/shape.ts'
import { type Change, change } from './change.ts'
import { diffShapes } from './diff-shapes.ts'

/** Whose versions are compared; without a scope every value of every fact is looked at. */
export type VersionsOf = {
  readonly id: string
  readonly name: Text
  readonly scope?: Scope
  readonly names?: ReferenceNames
}

/** What changes from one version of a document to another. */
export function diffVersions(of: VersionsOf, a: AnyVersion, b: AnyVersion): Change[] {
  const { id, name, scope = EVERYTHING, names = plainReferenceNames } = of
  return diffShapes({ id, name, scope, names }, [shapeOf(a), shapeOf(b)]).map(change)
}
