import { type IsoDate, yearOf } from '../calendar/date.ts'
import {
  CATEGORIES_OF,
  type Care,
  LAYER_FUNDS,
  type LayerFund,
  type Level,
  type Plan,
  type Scheme,
} from '../case/enums.ts'
import type { Fen } from '../money/fen.ts'
import {
  type AccountDocument,
  type BenefitDocument,
  type BenefitVersion,
  type CatalogueDocument,
  type LayerDocument,
  type LayerVersion,
  NATIONAL,
  type PolicySet,
  type Version,
  type Versioned,
} from '../policy/documents.ts'
import type { FilingDocument } from '../policy/filing-document.ts'
import type { NotEstablished } from '../policy/table.ts'
import type { Ground, References } from './lower/scope.ts'

/** Whose benefit for what care. */
export type BenefitKey = {
  readonly region: string
  readonly scheme: Scheme
  readonly plan: Plan | null
  readonly care: Care
}

export type InForce<D, V> = {
  readonly document: D
  readonly version: V
  /** `210200/employee-outpatient@2023-01-01`, with the reading's name where it is an alternative. */
  readonly path: string
}

/** The documents that settle a bill on one date. */
export type ChosenDocuments = {
  readonly benefit: InForce<BenefitDocument, BenefitVersion>
  readonly layers: Readonly<Record<LayerFund, InForce<LayerDocument, LayerVersion> | null>>
  readonly account: InForce<AccountDocument, AccountDocument['versions'][number]> | null
  readonly sharedAccount: InForce<AccountDocument, AccountDocument['versions'][number]> | null
  readonly year: number
  /** What else decides the money: the year's reference values, the levels told apart, the filing and catalogue rules. */
  readonly around: {
    readonly references: readonly (readonly [string, Fen | NotEstablished])[]
    readonly levels: readonly Level[]
    readonly filings: readonly FilingDocument[]
    readonly catalogues: readonly CatalogueDocument[]
  }
}

/** Nothing on file for this care (`document` null), or nothing on this date. */
export type NoBenefit = Pick<ChosenDocuments, 'account' | 'sharedAccount'> & {
  readonly benefit: null
  readonly document: BenefitDocument | null
}

/** The documents in force, or what is lacking. A region's document goes before the nation's. */
export function chooseDocuments(
  set: PolicySet,
  key: BenefitKey,
  on: IsoDate,
  alternatives: ReadonlySet<string>,
): ChosenDocuments | NoBenefit {
  const document = set.benefits.find(
    (one) =>
      one.region === key.region &&
      one.scheme === key.scheme &&
      coversPlan(one.plans, key.plan) &&
      one.care.includes(key.care),
  )
  const account = chooseAccount(set, key, [key.region, NATIONAL], on, alternatives)
  const sharedAccount = chooseAccount(set, key, [NATIONAL], on, alternatives)
  const benefit = document === undefined ? null : inForce(document, on, alternatives)
  if (benefit === null) return { benefit, document: document ?? null, account, sharedAccount }
  const layers = Object.fromEntries(LAYER_FUNDS.map((fund) => [fund, chooseLayer(set, key, fund, on, alternatives)]))
  const year = yearOf(on)
  const around = aroundOf(set, key, year)
  return { benefit, layers: layers as ChosenDocuments['layers'], account, sharedAccount, year, around }
}

function aroundOf(set: PolicySet, key: BenefitKey, year: number): ChosenDocuments['around'] {
  const inRegion = (one: { readonly region: string }): boolean => one.region === key.region
  return {
    references: [...referencesOf(set, key.region, year)],
    levels: set.regions.find(inRegion)?.levels ?? [],
    filings: set.filings.filter((one) => inRegion(one) || one.region === NATIONAL),
    catalogues: set.catalogues.filter((one) => inRegion(one) && one.schemes.includes(key.scheme)),
  }
}

function chooseLayer(set: PolicySet, key: BenefitKey, fund: LayerFund, on: IsoDate, alternatives: ReadonlySet<string>) {
  const candidates = set.layers.filter(
    (one) =>
      one.fund === fund &&
      one.schemes.includes(key.scheme) &&
      coversPlan(one.plans, key.plan) &&
      one.care.includes(key.care),
  )
  const document =
    candidates.find((one) => one.region === key.region) ?? candidates.find((one) => one.region === NATIONAL)
  return document === undefined ? null : inForce(document, on, alternatives)
}

function chooseAccount(
  set: PolicySet,
  key: BenefitKey,
  regions: readonly string[],
  on: IsoDate,
  alternatives: ReadonlySet<string>,
) {
  const candidates = set.accounts.filter((one) => one.schemes.includes(key.scheme) && coversPlan(one.plans, key.plan))
  const document = regions
    .map((region) => candidates.find((one) => one.region === region))
    .find((one) => one !== undefined)
  return document === undefined ? null : inForce(document, on, alternatives)
}

const coversPlan = (plans: readonly Plan[] | null, plan: Plan | null): boolean =>
  plans === null || (plan !== null && plans.includes(plan))

/** The version of a document on a date, in the reading that was asked for. */
export function inForce<D extends Versioned<Version> & { readonly id: string }>(
  document: D,
  on: IsoDate,
  alternatives: ReadonlySet<string>,
): InForce<D, D['versions'][number]> | null {
  const reading = document.alternatives.find(({ name }) => alternatives.has(name))
  const versions = reading?.versions ?? document.versions
  const version = versions.find(({ from, to }) => from <= on && (to === null || on <= to))
  if (version === undefined) return null
  return { document, version, path: `${document.id}@${version.from}${reading ? `(${reading.name})` : ''}` }
}

/** What holds for every case of one plan: whom the benefit is for, and the region's reference values of the policy year. */
export function groundOf(set: PolicySet, { region, scheme, plan, care }: BenefitKey, year: number): Ground {
  const levels = set.regions.find((one) => one.region === region)?.levels
  return {
    references: referencesOf(set, region, year),
    domain: { plan: [plan ?? ''], care: [care], category: CATEGORIES_OF[scheme], ...(levels ? { level: levels } : {}) },
    care,
  }
}

function referencesOf(set: PolicySet, region: string, year: number): References {
  const found = set.references.filter((one) => one.region === region)
  const ofYear = found.flatMap((one) =>
    one.values.filter((entry) => entry.year === year).map((entry) => [one.reference, entry.value] as const),
  )
  return new Map(ofYear)
}
