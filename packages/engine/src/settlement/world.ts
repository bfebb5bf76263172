import type { IsoDate } from '../calendar/date.ts'
import type { Kin, Scheme } from '../case/enums.ts'
import type { CaseWorld } from '../case/read.ts'
import { isKnownPlace, isWithin } from '../filing/place.ts'
import type { Rate } from '../money/rate.ts'
import { inForce } from '../plan/choose.ts'
import { NATIONAL, type PolicySet } from '../policy/documents.ts'

/** What a set of policies tells about which cases make sense. */
export function worldOf(set: PolicySet, alternatives: ReadonlySet<string>): CaseWorld {
  const covered = new Map(
    set.regions
      .filter(({ region }) => region !== NATIONAL)
      .sort((a, b) => a.region.localeCompare(b.region))
      .map(({ region, name }) => [region, name.zh]),
  )
  return {
    isKnownPlace: (code) => isKnownPlace(set.places, code),
    isWithin,
    coveredRegions: covered,
    plansOf: (region, scheme) => plansOf(set, region, scheme),
    kinOn: (scheme, on) => kinOn(set, scheme, on, alternatives),
    classBRate: (region, scheme, on) => classBRate(set, region, scheme, on, alternatives),
  }
}

/** 档次 that the benefit documents of a region's scheme tell apart. */
function plansOf(set: PolicySet, region: string, scheme: Scheme): readonly string[] {
  const benefits = set.benefits.filter((one) => one.region === region && one.scheme === scheme)
  return [...new Set(benefits.flatMap(({ plans }) => plans ?? []))].sort()
}

/** Whose accounts the nation's document lets pay (家庭共济). */
function kinOn(set: PolicySet, scheme: Scheme, on: IsoDate, alternatives: ReadonlySet<string>): readonly Kin[] | null {
  const document = set.accounts.find((one) => one.region === NATIONAL && one.schemes.includes(scheme))
  return (document && inForce(document, on, alternatives)?.version.kin) ?? null
}

/** The share of a class B line that is paid before the benefit, where the line names none and one figure holds for all. */
function classBRate(
  set: PolicySet,
  region: string,
  scheme: Scheme,
  on: IsoDate,
  alternatives: ReadonlySet<string>,
): Rate | null {
  const document = set.catalogues.find((one) => one.region === region && one.schemes.includes(scheme))
  const rows = document && inForce(document, on, alternatives)?.version.classBPrePayment.rows
  const value = rows?.length === 1 && rows[0]!.when.length === 0 ? rows[0]!.value : undefined
  return value?.kind === 'rate' ? value.rate : null
}
