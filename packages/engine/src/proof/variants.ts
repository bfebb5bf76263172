import { addDays, type IsoDate, yearOf } from '../calendar/date.ts'
import { type Care, LAYER_FUNDS, type Plan as Tier } from '../case/enums.ts'
import { type ChosenDocuments, chooseDocuments, groundOf } from '../plan/choose.ts'
import type { Ground } from '../plan/lower/scope.ts'
import { shapeOf } from '../policy/describe/shape.ts'
import {
  type BenefitDocument,
  type BenefitVersion,
  type LayerDocument,
  type LayerVersion,
  NATIONAL,
  type PolicySet,
  type Version,
  type Versioned,
} from '../policy/documents.ts'

/** A benefit version with what pays after it: one plan for each set of reference values that is looked at. */
export type Variant = {
  readonly chosen: ChosenDocuments
  readonly tier: Tier | null
  /** The kinds of care that it holds for. */
  readonly care: readonly Care[]
  readonly grounds: readonly Ground[]
}

type Draft = Variant & { readonly care: Care[]; readonly grounds: Ground[]; readonly years: Set<string> }

/** Every plan that the set's benefit documents lead to, each once, over all dates, plans and readings. */
export function variantsOf(set: PolicySet): Variant[] {
  return set.benefits.flatMap((document) => documentVariants(set, document))
}

function documentVariants(set: PolicySet, document: BenefitDocument): Variant[] {
  const layers = set.layers.filter((one) => one.region === document.region || one.region === NATIONAL)
  const days = daysOf(set, document, layers)
  const found = new Map<string, Draft>()
  const number = numbering()
  for (const reading of readingsOf([document, ...layers])) {
    for (const tier of tiersOf(set, document)) {
      for (const care of document.care) {
        const key = { region: document.region, scheme: document.scheme, plan: tier, care }
        for (const on of days) {
          const chosen = chooseDocuments(set, key, on, reading)
          if (chosen.benefit === null || chosen.benefit.document !== document) continue
          const versions = [chosen.benefit, ...LAYER_FUNDS.map((fund) => chosen.layers[fund])]
          const same = `${tier} ${versions.map((one) => (one ? number(one.version) : '-'))}`
          const draft = found.get(same) ?? { chosen, tier, care: [], grounds: [], years: new Set() }
          found.set(same, draft)
          if (!draft.care.includes(care)) draft.care.push(care)
          if (!usesReferences(chosen) && draft.grounds.length > 0) continue
          const ground = groundOf(set, key, yearOf(on))
          const year = [...ground.references.values()]
            .map((value) => `${typeof value === 'number' ? value : '?'}`)
            .join()
          if (draft.years.has(year)) continue
          draft.years.add(year)
          draft.grounds.push(ground)
        }
      }
    }
  }
  return [...found.values()].map(({ chosen, tier, care, grounds }) => ({
    chosen,
    tier,
    care,
    grounds: extremes(grounds).map((ground) => ({ ...ground, domain: { ...ground.domain, care } })),
  }))
}

/**
 * Limits grow with the reference value that they are a share of, so of several years the ones with the least and the
 * greatest are looked at; a year whose value is not established shows nothing that they do not.
 */
function extremes(grounds: readonly Ground[]): readonly Ground[] {
  if (grounds.length < 3 || grounds.some(({ references }) => references.size !== 1)) return grounds
  const amountOf = ({ references }: Ground): number => Number([...references.values()][0])
  const known = grounds.filter((ground) => !Number.isNaN(amountOf(ground))).sort((a, b) => amountOf(a) - amountOf(b))
  return known.length < 2 ? grounds : [known[0]!, known.at(-1)!]
}

/** The default reading, and each named one by itself. */
function readingsOf(documents: readonly Versioned<Version>[]): ReadonlySet<string>[] {
  const names = new Set(documents.flatMap(({ alternatives }) => alternatives.map(({ name }) => name)))
  return [new Set(), ...[...names].map((name) => new Set([name]))]
}

/** 档次 that the document's people have: its own, else those that the region's documents of the scheme tell apart. */
function tiersOf({ benefits }: PolicySet, { plans, region, scheme }: BenefitDocument): readonly (Tier | null)[] {
  if (plans !== null) return plans
  const known = benefits.flatMap((one) => (one.region === region && one.scheme === scheme ? (one.plans ?? []) : []))
  return known.length > 0 ? [...new Set(known)] : [null]
}

/** The days on which a plan may change: first days of versions, days after their last, and years of reference values. */
function daysOf(set: PolicySet, document: BenefitDocument, layers: readonly LayerDocument[]): readonly IsoDate[] {
  const documents: readonly Versioned<Version>[] = [document, ...layers]
  const versions = documents.flatMap((one) => [one, ...one.alternatives].flatMap((reading) => reading.versions))
  const years = set.references
    .filter(({ region }) => region === document.region)
    .flatMap(({ values }) => values.map(({ year }) => `${year}-01-01`))
  const changes = versions.flatMap(({ from, to }) => (to === null ? [from] : [from, addDays(to, 1)]))
  return [...new Set([...changes, ...years])].sort()
}

const references = new WeakMap<Version, boolean>()

/** Whether a figure of the documents is a share of a reference value, so that it changes by policy year. */
function usesReferences({ benefit, layers }: ChosenDocuments): boolean {
  return versionUses(benefit.version) || LAYER_FUNDS.some((fund) => layers[fund] && versionUses(layers[fund].version))
}

function versionUses(version: BenefitVersion | LayerVersion): boolean {
  const known = references.get(version)
  if (known !== undefined) return known
  const uses = shapeOf(version).tables.some(({ rows }) => rows.some(({ value }) => value.kind === 'reference-share'))
  references.set(version, uses)
  return uses
}

/** Gives each object a number of its own. */
function numbering(): (object: object) => number {
  const numbers = new Map<object, number>()
  return (object) => {
    const known = numbers.get(object) ?? numbers.size
    numbers.set(object, known)
    return known
  }
}
