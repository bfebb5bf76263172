import { type DatedDocument, scopeOf } from '../check/scope.ts'
import { plainReferenceNames, type ReferenceNames } from '../describe/format.ts'
import type { PolicySet } from '../documents.ts'
import type { Subject } from './diff-shapes.ts'

/** A document of a set as the subject of changes. */
export function subjectOf(set: PolicySet, document: DatedDocument): Subject {
  const { id, name, region } = document
  return { id, name, scope: scopeOf(set, document), names: referenceNames(set, region) }
}

/** The names of a region's reference values in both languages. */
function referenceNames({ references }: PolicySet, region: string): ReferenceNames {
  const byName = new Map(references.filter((each) => each.region === region).map((each) => [each.reference, each.name]))
  return (reference) => {
    const english = byName.get(reference)?.en
    return english === undefined ? plainReferenceNames(reference) : { zh: reference, en: english }
  }
}
