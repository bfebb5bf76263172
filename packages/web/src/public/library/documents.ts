import {
  describeRegionPolicies,
  type Lang,
  NATIONAL,
  type PolicySet,
  type Section,
  type Text,
  text,
} from '@yibao/engine'

/** The sections of one version, or of what has no versions. */
export type VersionGroup = { readonly version: string | null; readonly sections: readonly Section[] }

export type LibraryDocument = {
  /** `210200/employee-outpatient` */
  readonly id: string
  readonly title: string
  readonly meta: readonly string[]
  readonly groups: readonly VersionGroup[]
}

/** A region's documents as people read them: all versions, or those in force on a day. */
export function documentsOf(set: PolicySet, region: string, lang: Lang, on: string | null): readonly LibraryDocument[] {
  const names = (reference: string): Text =>
    set.references.find((one) => one.reference === reference)?.name ?? text(reference, reference)
  const options = { lang, names, ...(on === null ? {} : { on }) }
  return describeRegionPolicies(set, region, options).map(({ id, description }) => ({
    id,
    title: description.title,
    meta: description.meta,
    groups: grouped(description.sections),
  }))
}

/** Sections one after another that belong to the same version. */
function grouped(sections: readonly Section[]): readonly VersionGroup[] {
  const groups: { version: string | null; sections: Section[] }[] = []
  for (const section of sections) {
    const last = groups.at(-1)
    if (last && last.version === section.version) last.sections.push(section)
    else groups.push({ version: section.version, sections: [section] })
  }
  return groups
}

export type Period = { readonly from: string; readonly to: string | null }

/** The dated versions of a document, oldest first; none where its rows carry their own dates. */
export function versionsOf(set: PolicySet, id: string): readonly Period[] {
  const dated = [...set.benefits, ...set.layers, ...set.accounts, ...set.catalogues].find((one) => one.id === id)
  return [...(dated?.versions ?? [])].sort((a, b) => (a.from < b.from ? -1 : 1)).map(({ from, to }) => ({ from, to }))
}

/** The last day up to `day` on which a region's rules changed; null where none is dated. */
export function lastChange(set: PolicySet, region: string, day: string): string | null {
  const dated = [...set.benefits, ...set.layers, ...set.accounts, ...set.catalogues]
  const days = dated.filter((one) => one.region === region).flatMap(({ versions }) => versions.map(({ from }) => from))
  return (
    days
      .filter((from) => from <= day)
      .sort()
      .at(-1) ?? null
  )
}

export type LibraryRegion = {
  readonly code: string
  readonly name: string
  readonly documents: number
  readonly hasBenefits: boolean
}

/** The nation and every region with policy files; those with benefits first. */
export function libraryRegions(set: PolicySet, lang: Lang, nation: string): readonly LibraryRegion[] {
  const entry = (code: string, name: string): LibraryRegion => ({
    code,
    name,
    documents: describeRegionPolicies(set, code, { lang }).length,
    hasBenefits: set.benefits.some(({ region }) => region === code),
  })
  const regions = set.regions.map(({ region, name }) => entry(region, name[lang]))
  const first = regions.filter(({ hasBenefits }) => hasBenefits)
  return [entry(NATIONAL, nation), ...first, ...regions.filter(({ hasBenefits }) => !hasBenefits)]
}
