import { type CarePlace, PLACES } from '../case/enums.ts'
import { isKnownPlace } from '../filing/place.ts'
import type { PolicySet } from '../policy/documents.ts'
import { placeOf } from './facts.ts'

/** Regions where a random visit may be, by how they are seen from the insured person's home. */
export type VisitRegions = Readonly<Record<CarePlace, readonly string[]>>

/** Large cities of several provinces, for policy sets that list no places. */
const WELL_KNOWN: readonly string[] = ['110000', '310000', '210100', '440100', '440300', '370200', '460200']

export function visitRegions(set: PolicySet, home: string): VisitRegions {
  const known = [home, `${home.slice(0, 4)}03`, ...WELL_KNOWN, ...set.places.map((place) => place.code)]
  const districts = home.endsWith('0000') ? [`${home.slice(0, 2)}0105`] : []
  const neighbours = ['01', '02', '09'].map((city) => `${home.slice(0, 2)}${city}00`)
  const all = [...new Set([...known, ...districts, ...neighbours])].filter(
    (code) => set.places.length === 0 || isKnownPlace(set.places, code),
  )
  const seen = (place: CarePlace) => all.filter((code) => placeOf(home, code) === place)
  return { local: seen(PLACES[0]), 'same-province': seen(PLACES[1]), 'other-province': seen(PLACES[2]) }
}
