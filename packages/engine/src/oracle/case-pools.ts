import { addDays, type IsoDate } from '../calendar/date.ts'
import type { Plan, Scheme } from '../case/enums.ts'
import { CATEGORIES, type Category, DIAGNOSES, type Diagnosis, GROUPS, type Group, LEVELS } from '../case/enums.ts'
import type { BenefitDocument, PolicySet } from '../policy/documents.ts'
import { NATIONAL } from '../policy/documents.ts'
import { markersIn } from './markers.ts'
import { type VisitRegions, visitRegions } from './visit-regions.ts'

/** What random cases for one benefit document choose from: what its rules and those of its later funds tell apart. */
export type CasePools = {
  readonly benefit: BenefitDocument
  readonly plans: readonly (Plan | null)[]
  readonly categories: readonly Category[]
  readonly dates: readonly IsoDate[]
  /** First and last days of versions, and the days beside them: drawn more often than other days. */
  readonly edgeDates: readonly IsoDate[]
  /** Amounts in fen at which a rule changes, ascending. */
  readonly thresholds: readonly number[]
  readonly ages: readonly number[]
  readonly months: readonly number[]
  readonly stays: readonly number[]
  readonly diagnoses: readonly Diagnosis[]
  readonly groups: readonly Group[]
  readonly poolKeys: readonly string[]
  readonly usesItems: boolean
  readonly regions: VisitRegions
}

const CATEGORIES_OF: Readonly<Record<Scheme, readonly Category[]>> = {
  employee: CATEGORIES.slice(0, 2),
  resident: CATEGORIES.slice(2),
}

export const [FIRST_DAY, LAST_DAY] = ['2023-01-01', '2026-12-31']

export function casePools(set: PolicySet, benefit: BenefitDocument): CasePools {
  const { region, scheme } = benefit
  const versions = [benefit, ...benefit.alternatives].flatMap((reading) => reading.versions)
  const later = set.layers.filter(
    (one) => (one.region === region || one.region === NATIONAL) && one.schemes.includes(scheme),
  )
  const references = set.references.filter((one) => one.region === region)
  const markers = markersIn([versions, later.map((one) => [one.versions, one.alternatives])], references)
  return {
    benefit,
    plans: plansOf(set, benefit),
    categories: CATEGORIES_OF[scheme],
    ...datesOf(versions),
    thresholds: markers.amounts,
    ages: around(markers.bounds.age),
    months: [0, ...around(markers.bounds.enrolledMonths)],
    stays: [0, 1, 2, ...around(markers.bounds.stay).map((stay) => Math.max(0, stay - 1))],
    diagnoses: named(DIAGNOSES, markers.names),
    groups: named(GROUPS, markers.names),
    poolKeys: poolKeysOf(benefit),
    usesItems: versions.some((version) => version.items.length > 0),
    regions: visitRegions(set, region),
  }
}

/** The document's own 档次, or those its region's scheme tells apart, or none. */
function plansOf(set: PolicySet, { region, scheme, plans }: BenefitDocument): CasePools['plans'] {
  if (plans !== null) return plans
  const known = set.benefits.filter((one) => one.region === region && one.scheme === scheme)
  const told = [...new Set(known.flatMap((one) => one.plans ?? []))]
  return told.length > 0 ? told : [null]
}

/** Each bound and its neighbours, not below 0. */
const around = (bounds: readonly number[]): number[] =>
  bounds.flatMap((bound) => [bound - 1, bound, bound + 1]).filter((value) => value >= 0)

/** The values rules name, or all of them where rules name none. */
function named<T extends string>(all: readonly T[], names: ReadonlySet<string>): readonly T[] {
  const found = all.filter((value) => names.has(value))
  return found.length > 0 ? found : all
}

type Dated = { readonly from: IsoDate; readonly to: IsoDate | null }

function datesOf(versions: readonly Dated[]): Pick<CasePools, 'dates' | 'edgeDates'> {
  const inForce = (day: IsoDate) => versions.some((one) => one.from <= day && (one.to === null || day <= one.to))
  const dates: IsoDate[] = []
  for (let day = FIRST_DAY; day <= LAST_DAY; day = addDays(day, 1)) if (inForce(day)) dates.push(day)
  const edges = versions
    .flatMap(({ from, to }) => [addDays(from, -1), from, ...(to === null ? [LAST_DAY] : [to, addDays(to, 1)])])
    .filter((day) => FIRST_DAY <= day && day <= LAST_DAY)
  if (dates.length === 0) throw new Error(`no version is in force from ${FIRST_DAY} to ${LAST_DAY}`)
  return { dates, edgeDates: edges.length > 0 ? edges : dates }
}

function poolKeysOf(benefit: BenefitDocument): readonly string[] {
  const keys = new Set<string>()
  for (const { versions } of [benefit, ...benefit.alternatives])
    for (const { deductible } of versions) {
      if (deductible === null) continue
      keys.add(deductible.pool)
      if (deductible.acrossLevels === 'separate') for (const level of LEVELS) keys.add(`${deductible.pool}:${level}`)
    }
  return [...keys]
}
