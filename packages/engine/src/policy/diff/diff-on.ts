import { type IsoDate, yearOf } from '../../calendar/date.ts'
import { text } from '../../words/text.ts'
import { datedDocuments } from '../check/checked-table.ts'
import type { DatedDocument } from '../check/scope.ts'
import { shapeOf, type VersionShape } from '../describe/shape.ts'
import type { PolicySet } from '../documents.ts'
import { type Change, change } from './change.ts'
import { diffReferenceYears } from './diff-references.ts'
import { diffShapes } from './diff-shapes.ts'
import { subjectOf } from './subject.ts'

/** What a region's policies say differently on two days; each change with the day since which it holds. */
export function diffOn(set: PolicySet, region: string, dateA: IsoDate, dateB: IsoDate): Change[] {
  const documents = datedDocuments(set).filter((document) => document.region === region)
  const references = set.references.filter((reference) => reference.region === region)
  return [
    ...documents.flatMap((document) => diffDocumentOn(set, document, dateA, dateB)),
    ...references.flatMap((reference) => diffReferenceYears(reference, yearOf(dateA), yearOf(dateB))),
  ]
}

function diffDocumentOn(set: PolicySet, document: DatedDocument, dateA: IsoDate, dateB: IsoDate): Change[] {
  const versions = document.versions.map(shapeOf)
  const [before, after] = [versionOn(versions, dateA), versionOn(versions, dateB)]
  if (before === after) return []
  if (!before || !after) return [comesOrGoes(document, before, after)]
  return diffShapes(subjectOf(set, document), chainBetween(versions, before, after)).map(change)
}

export const versionOn = (versions: readonly VersionShape[], day: IsoDate): VersionShape | undefined =>
  versions.find(({ from, to }) => from <= day && (to === null || day <= to))

/** The two versions and those between them; when asked backwards in time only the two. */
function chainBetween(versions: readonly VersionShape[], before: VersionShape, after: VersionShape): VersionShape[] {
  const between = versions.filter(({ from }) => before.from < from && from < after.from)
  return [before, ...between.sort((a, b) => (a.from < b.from ? -1 : 1)), after]
}

function comesOrGoes(
  document: DatedDocument,
  before: VersionShape | undefined,
  after: VersionShape | undefined,
): Change {
  const { id, name } = document
  const rules = text('这项规定', 'the rule')
  return change({
    kind: after ? 'added' : 'removed',
    document: id,
    documentName: name,
    step: '',
    stepName: text('', ''),
    when: text('', ''),
    before: before ? rules : null,
    after: after ? rules : null,
    from: after?.from ?? null,
    to: after ? null : (before?.to ?? null),
  })
}
