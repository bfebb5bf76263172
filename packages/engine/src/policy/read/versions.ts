import type { Place } from '../../problem/problem.ts'
import { type Field, object, optional, required } from '../../shape/object.ts'
import { BAD, listOf } from '../../shape/shape.ts'
import { KEYS } from '../../words/vocabulary.ts'
import type { Version, Versioned } from '../documents.ts'
import { type PolicyContext, type PolicyShape, placeOf } from './context.ts'
import { isoDate, sourced } from './source.ts'
import { anyText, bilingual } from './texts.ts'

type PolicyFields = { readonly [name: string]: Field<unknown, PolicyContext> }

const acceptedWarning = object({ code: required(KEYS.code, anyText), reason: required(KEYS.reason, bilingual) })

/** `自`, `至`, `备注`, `知悉` and the fields of one kind of version. */
export function version<F>(fields: F & PolicyFields) {
  return sourced({
    from: required(KEYS.from, isoDate),
    to: optional(KEYS.to, isoDate, null),
    note: optional(KEYS.note, bilingual, null),
    accepted: optional(KEYS.accepted, listOf(acceptedWarning), []),
    ...fields,
  })
}

/** `版本` and `另一种解读`. */
export function versionsFields<V extends Version>(one: PolicyShape<V>) {
  const alternative = object({
    name: required(KEYS.name, anyText),
    label: optional(KEYS.label, bilingual, null),
    versions: required(KEYS.versions, listOf(one)),
  })
  type Alternative = Versioned<V>['alternatives'][number]
  const withPlace: PolicyShape<Alternative> = {
    schema: alternative.schema,
    read: (tree, reading) => {
      const read = alternative.read(tree, reading)
      if (read === BAD) return BAD
      const at: Place = placeOf(tree, reading)
      return { name: read.name, label: read.label ?? { zh: read.name, en: read.name }, versions: read.versions, at }
    },
  }
  return {
    versions: required(KEYS.versions, listOf(one)),
    alternatives: optional(KEYS.alternatives, listOf(withPlace), [] as readonly Alternative[]),
  }
}
