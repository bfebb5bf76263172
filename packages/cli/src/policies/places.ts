import type { PolicySet } from '@yibao/engine'

type NamedPlace = { readonly code: string; readonly name: string }

/** Endings that people leave out: 大连 for 大连市. */
const ENDING = /(特别行政区|自治区|自治州|地区|[市省盟县])$/

/**
 * The code of a place written as a code or as a name: 210200, 大连市, 大连, Dalian. What cannot be told stays as it
 * was written; the engine refuses it together with everything else that is wrong.
 */
export function placeCode(set: PolicySet, written: string): string {
  if (/^\d{6}$/.test(written)) return written
  const matches = placesNamed(set, written)
  return matches.length === 1 ? matches[0]!.code : written
}

/** The places that a name may mean: those called so, else those whose name begins so. */
export function placesNamed(set: PolicySet, written: string): readonly NamedPlace[] {
  const name = written.trim()
  if (name === '') return []
  const english = set.regions.filter((one) => one.name.en.toLowerCase() === name.toLowerCase())
  if (english.length > 0) return english.map((one) => ({ code: one.region, name: one.name.zh }))
  const all = knownPlaces(set)
  const called = all.filter((one) => one.name === name || one.name.replace(ENDING, '') === name)
  return called.length > 0 ? called : all.filter((one) => name.length >= 2 && one.name.startsWith(name))
}

/** Regions with policy files, then all places. */
function knownPlaces(set: PolicySet): readonly NamedPlace[] {
  const regions = set.regions.map(({ region, name }) => ({ code: region, name: name.zh }))
  const covered = new Set(regions.map(({ code }) => code))
  return [...regions, ...set.places.filter(({ code }) => !covered.has(code))]
}

/** 大连市 or Dalian; the code where nothing is known. A county is told by its city. */
export function nameOfPlace(set: PolicySet, code: string, lang: 'zh' | 'en'): string {
  const region = set.regions.find((one) => one.region === code)
  if (region) return region.name[lang]
  const names = [code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]
  for (const each of names) {
    const place = set.places.find((one) => one.code === each)
    if (place) return each === code ? place.name : `${place.name} ${code}`
  }
  return code
}
