import type { Lang, PolicySet } from '@yibao/engine'
import { documentsOf, type LibraryRegion } from './documents.ts'

/** One row of the policy files, as it is found and shown. */
export type Fact = {
  readonly region: string
  readonly regionName: string
  readonly document: string
  readonly documentName: string
  readonly heading: string
  readonly version: string | null
  readonly cells: readonly string[]
}

type Indexed = { readonly fact: Fact; readonly words: string }
type FactIndex = readonly Indexed[]

/** Every row of every document, with the words it is found by. */
export function factIndex(set: PolicySet, regions: readonly LibraryRegion[], lang: Lang): FactIndex {
  return regions.flatMap(({ code, name }) =>
    documentsOf(set, code, lang, null).flatMap(({ id, title, groups }) =>
      groups.flatMap(({ sections, version }) =>
        sections.flatMap(({ heading, rows, notes }) => {
          const all = [...rows, ...(rows.length === 0 ? notes.map((note) => [note]) : [])]
          return all.map((cells) => ({
            fact: { region: code, regionName: name, document: id, documentName: title, heading, version, cells },
            words: [name, title, heading, version ?? '', ...cells].join(' ').toLowerCase(),
          }))
        }),
      ),
    ),
  )
}

/** Facts that hold every word asked for; a word of a region's name, a step, a category or a figure. */
export function searchFacts(index: FactIndex, asked: string): readonly Fact[] {
  const words = asked
    .toLowerCase()
    .split(/[\s，、,]+/)
    .filter(Boolean)
  if (words.length === 0) return []
  return index.filter((one) => words.every((word) => one.words.includes(word))).map(({ fact }) => fact)
}
