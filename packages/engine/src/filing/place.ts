import type { CarePlace } from '../case/enums.ts'
import type { AdministrativePlace } from '../policy/documents.ts'

/**
 * Whether an administrative code (GB/T 2260) lies in an area. Trailing zero pairs of the area are wildcards:
 * `110000` covers 110105, `210200` covers 210211, `000000` covers all.
 */
export function isWithin(code: string, area: string): boolean {
  return code === area || sharesDigits(code, area, significantDigits(area))
}

/** 就医地 seen from the insured's region. */
export function carePlace(insuredRegion: string, visitRegion: string): CarePlace {
  if (isWithin(visitRegion, insuredRegion)) return 'local'
  return sharesDigits(visitRegion, insuredRegion, 2) ? 'same-province' : 'other-province'
}

/**
 * Whether a filing for `filed` is good for an institution at `code`. One files for a city or a municipality (医保发〔2022〕22号):
 * a filing that names a district covers its whole city, and 110100 is the same as 110000.
 */
export function isCovered(code: string, filed: string): boolean {
  const digits = isMunicipal(filed) ? 2 : isDirectCounty(filed) ? 6 : Math.min(4, significantDigits(filed))
  return code === filed || sharesDigits(code, filed, digits)
}

/** Whether a code is in the list of places, or is a county of a prefecture or municipality that is. */
export function isKnownPlace(places: readonly AdministrativePlace[], code: string): boolean {
  return placeName(places, code) !== null
}

/** The name of a place, or of the known city that it lies in. */
export function placeName(places: readonly AdministrativePlace[], code: string): string | null {
  if (!/^[1-9]\d{5}$/.test(code)) return null
  const names = namesOf(places)
  const exact = names.get(code) ?? names.get(`${code.slice(0, 4)}00`)
  if (exact !== undefined) return exact
  const county = code[2] === '0' && (code[3] === '1' || code[3] === '2')
  return (isMunicipal(code) && county ? names.get(`${code.slice(0, 2)}0000`) : undefined) ?? null
}

/** Places whose name begins with what somebody wrote, for "did you mean". */
export function placesNamed(places: readonly AdministrativePlace[], name: string): readonly AdministrativePlace[] {
  return name === '' ? [] : places.filter((place) => place.name.startsWith(name)).slice(0, 3)
}

/** 北京, 天津, 上海, 重庆. */
function isMunicipal(code: string): boolean {
  return (
    sharesDigits(code, '11', 2) ||
    sharesDigits(code, '12', 2) ||
    sharesDigits(code, '31', 2) ||
    sharesDigits(code, '50', 2)
  )
}

/** 省直辖县级行政区划, e.g. 429004 仙桃: a place to file for by itself. */
const isDirectCounty = (code: string): boolean => code[2] === '9' && code[3] === '0' && significantDigits(code) === 6

function significantDigits(area: string): number {
  let digits = 6
  while (digits > 0 && area.charCodeAt(digits - 1) === ZERO && area.charCodeAt(digits - 2) === ZERO) digits -= 2
  return digits
}

const ZERO = 48

function sharesDigits(a: string, b: string, count: number): boolean {
  for (let i = 0; i < count; i++) if (a.charCodeAt(i) !== b.charCodeAt(i)) return false
  return true
}

const nameCache = new WeakMap<readonly AdministrativePlace[], ReadonlyMap<string, string>>()

/** Built once per list, hence once per policy set. */
function namesOf(places: readonly AdministrativePlace[]): ReadonlyMap<string, string> {
  let names = nameCache.get(places)
  if (!names) {
    names = new Map(places.map((place) => [place.code, place.name]))
    nameCache.set(places, names)
  }
  return names
}
