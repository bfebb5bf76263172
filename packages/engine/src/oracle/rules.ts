import type { IsoDate } from '../calendar/date.ts'
import type { Care, LayerFund, Level, Plan, Scheme } from '../case/enums.ts'
import { LAYER_FUNDS, LEVELS } from '../case/enums.ts'
import type {
  AccountDocument,
  BenefitDocument,
  LayerDocument,
  PolicySet,
  Version,
  Versioned,
} from '../policy/documents.ts'
import { NATIONAL } from '../policy/documents.ts'

/** The documents that one kind of insured person and care is under, before the date chooses their versions. */
export type Rules = {
  readonly levels: readonly Level[]
  readonly benefit: BenefitDocument | undefined
  /** Each fund's document, in the order in which the funds pay. */
  readonly layers: readonly { readonly fund: LayerFund; readonly document: LayerDocument }[]
  readonly account: AccountDocument | undefined
  /** Whose rule the accounts of relatives are under: the nation's. */
  readonly sharedAccount: AccountDocument | undefined
  /** The region's reference value in fen of a year; null: not established. */
  readonly reference: (name: string, year: number) => number | null
}

type Insured = { readonly region: string; readonly scheme: Scheme; readonly plan: Plan | null }

const kept = new WeakMap<PolicySet, Map<string, Rules>>()

/** The rules for a person's region, scheme and plan and a kind of care; chosen once per policy set. */
export function rulesFor(set: PolicySet, insured: Insured, care: Care): Rules {
  let rulesOfSet = kept.get(set)
  if (rulesOfSet === undefined) {
    rulesOfSet = new Map()
    kept.set(set, rulesOfSet)
  }
  const key = `${insured.region} ${insured.scheme} ${insured.plan} ${care}`
  let rules = rulesOfSet.get(key)
  if (rules === undefined) {
    rules = chooseRules(set, insured, care)
    rulesOfSet.set(key, rules)
  }
  return rules
}

function chooseRules(set: PolicySet, { region, scheme, plan }: Insured, care: Care): Rules {
  const covers = (plans: readonly Plan[] | null) => plans === null || (plan !== null && plans.includes(plan))
  const layer = (fund: LayerFund) =>
    regionElseNation(
      set.layers.filter((one) => one.fund === fund && one.schemes.includes(scheme) && one.care.includes(care)),
      region,
      covers,
    )
  const accounts = set.accounts.filter((one) => one.schemes.includes(scheme))
  const benefits = set.benefits.filter((one) => one.scheme === scheme && one.care.includes(care))
  return {
    levels: set.regions.find((one) => one.region === region)?.levels ?? LEVELS,
    benefit: only(benefits, region, covers),
    layers: LAYER_FUNDS.flatMap((fund) => {
      const document = layer(fund)
      return document ? [{ fund, document }] : []
    }),
    account: regionElseNation(accounts, region, covers),
    sharedAccount: only(accounts, NATIONAL, covers),
    reference: referencesOf(set, region),
  }
}

type Placed = { readonly id: string; readonly region: string; readonly plans: readonly Plan[] | null }
type Covers = (plans: readonly Plan[] | null) => boolean

const regionElseNation = <D extends Placed>(documents: readonly D[], region: string, covers: Covers) =>
  only(documents, region, covers) ?? only(documents, NATIONAL, covers)

function only<D extends Placed>(documents: readonly D[], region: string, covers: Covers): D | undefined {
  const found = documents.filter((one) => one.region === region && covers(one.plans))
  if (found.length > 1) throw new Error(`more than one document holds: ${found.map((one) => one.id).join(', ')}`)
  return found[0]
}

function referencesOf(set: PolicySet, region: string): Rules['reference'] {
  const values = new Map<string, number>()
  for (const document of set.references) {
    if (document.region !== region) continue
    for (const { year, value } of document.values)
      if (typeof value === 'number') values.set(`${document.reference} ${year}`, value)
  }
  return (name, year) => values.get(`${name} ${year}`) ?? null
}

/** The version in force on `date` of the reading named `alternative`, or of the ordinary one where none is so named. */
export function versionOn<V extends Version>(
  document: Versioned<V>,
  alternative: string | null,
  date: IsoDate,
): V | undefined {
  const other = alternative === null ? undefined : document.alternatives.find((reading) => reading.name === alternative)
  return (other ?? document).versions.find((one) => one.from <= date && (one.to === null || date <= one.to))
}
