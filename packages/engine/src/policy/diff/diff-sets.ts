import { text } from '../../words/text.ts'
import { datedDocuments } from '../check/checked-table.ts'
import type { DatedDocument } from '../check/scope.ts'
import { shapeOf } from '../describe/shape.ts'
import type { PolicySet } from '../documents.ts'
import { type Change, change } from './change.ts'
import { diffReferences } from './diff-references.ts'
import { diffTexts } from './diff-texts.ts'
import { diffTimelines } from './diff-timelines.ts'
import { subjectOf } from './subject.ts'

/** What two states of the policy files say differently: documents that came and went, and every value that changed. */
export function diffSets(a: PolicySet, b: PolicySet): Change[] {
  return [
    ...paired(datedDocuments(a), datedDocuments(b), (one, other) => diffDocuments(b, one, other)),
    ...paired(a.references, b.references, diffReferences),
    ...diffTexts(a, b),
  ]
}

type Named = { readonly id: string; readonly name: DatedDocument['name'] }

function paired<D extends Named>(
  before: readonly D[],
  after: readonly D[],
  compare: (a: D, b: D) => Change[],
): Change[] {
  const [ofA, ofB] = [new Map(before.map((d) => [d.id, d])), new Map(after.map((d) => [d.id, d]))]
  return [
    ...before.filter(({ id }) => !ofB.has(id)).map((document) => comesOrGoes(document, 'removed')),
    ...after.flatMap((document) => {
      const old = ofA.get(document.id)
      return old ? compare(old, document) : [comesOrGoes(document, 'added')]
    }),
  ]
}

function comesOrGoes({ id, name }: Named, kind: 'added' | 'removed', what = text('文件', 'the document')): Change {
  const none = text('', '')
  const values = { before: kind === 'removed' ? what : null, after: kind === 'added' ? what : null }
  const dates = { from: null, to: null }
  return change({ kind, document: id, documentName: name, step: '', stepName: none, when: none, ...values, ...dates })
}

function diffDocuments(set: PolicySet, a: DatedDocument, b: DatedDocument): Change[] {
  const subject = subjectOf(set, b)
  const names = new Set([...a.alternatives, ...b.alternatives].map(({ name }) => name))
  return [
    ...diffTimelines(subject, a.versions.map(shapeOf), b.versions.map(shapeOf)),
    ...[...names].flatMap((name) => {
      const [before, after] = [a, b].map((document) => document.alternatives.find((each) => each.name === name))
      const what = text(`另一种解读“${name}”`, `the alternative "${name}"`)
      if (!before || !after) return [comesOrGoes(b, after ? 'added' : 'removed', what)]
      const reading = { zh: `${b.name.zh} ${what.zh}`, en: `${b.name.en}, ${what.en}` }
      return diffTimelines({ ...subject, name: reading }, before.versions.map(shapeOf), after.versions.map(shapeOf))
    }),
  ]
}
