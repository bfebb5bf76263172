import { addDays, type IsoDate, later, yearOf } from '../calendar/date.ts'
import { CARES, PLANS, SCHEMES } from '../case/enums.ts'
import { type BenefitKey, type ChosenDocuments, chooseDocuments, groundOf, type NoBenefit } from '../plan/choose.ts'
import { compilePlan } from '../plan/javascript/compile.ts'
import type { RunPlan } from '../plan/javascript/run-plan.ts'
import { lowerPlan, lowerWithoutBenefit } from '../plan/lower/lower.ts'
import type { Plan } from '../plan/plan.ts'
import { NATIONAL, type PolicySet, type Version, type Versioned } from '../policy/documents.ts'

/** A plan ready to run, with the documents it was made from. */
export type ReadyPlan = { readonly chosen: ChosenDocuments | NoBenefit; readonly plan: Plan; readonly run: RunPlan }

/** Plans by whose benefit, what care and when; each is lowered and compiled once, when it is first asked for. */
export type PlanShelf = { readonly planFor: (key: BenefitKey, on: IsoDate) => ReadyPlan }

type Period = { readonly from: IsoDate; readonly to: IsoDate; readonly ready: ReadyPlan }

export function planShelf(set: PolicySet, alternatives: ReadonlySet<string>): PlanShelf {
  const byRegion = new Map<string, Period[][]>()
  const changesIn = new Map<string, readonly IsoDate[]>()
  return {
    planFor: (key, on) => {
      const shelf = shelfFor(byRegion, key)
      for (const period of shelf) if (period.from <= on && on <= period.to) return period.ready
      const changes = changesIn.get(key.region) ?? firstDays(set, key.region)
      changesIn.set(key.region, changes)
      const ready = makePlan(set, key, on, alternatives)
      shelf.push({ ...periodAround(changes, on), ready })
      return ready
    },
  }
}

function shelfFor(byRegion: Map<string, Period[][]>, key: BenefitKey): Period[] {
  const regional = byRegion.get(key.region) ?? []
  byRegion.set(key.region, regional)
  const at = positionOf(key)
  const shelf = regional[at] ?? []
  regional[at] = shelf
  return shelf
}

const positionOf = ({ scheme, plan, care }: BenefitKey): number =>
  (SCHEMES.indexOf(scheme) * 3 + (plan === null ? 0 : PLANS.indexOf(plan) + 1)) * CARES.length + CARES.indexOf(care)

function makePlan(set: PolicySet, key: BenefitKey, on: IsoDate, alternatives: ReadonlySet<string>): ReadyPlan {
  const chosen = chooseDocuments(set, key, on, alternatives)
  const ground = groundOf(set, key, yearOf(on))
  const plan =
    chosen.benefit === null
      ? lowerWithoutBenefit(chosen.document?.id ?? `${key.region}/${key.scheme}-${key.care}`, chosen, ground.domain)
      : lowerPlan(chosen, ground)
  return { chosen, plan, run: compilePlan(plan) }
}

/** The days on which something may change in a region: its versions' and the nation's first days, and the days after their last. */
function firstDays(set: PolicySet, region: string): readonly IsoDate[] {
  const documents: readonly (Versioned<Version> & { readonly region: string })[] = [
    ...set.benefits,
    ...set.layers,
    ...set.accounts,
  ]
  const versions = documents
    .filter((one) => one.region === region || one.region === NATIONAL)
    .flatMap((one) => [one.versions, ...one.alternatives.map((reading) => reading.versions)])
    .flat()
  return [...new Set(versions.flatMap(({ from, to }) => (to === null ? [from] : [from, addDays(to, 1)])))].sort()
}

/** The span around a date in which the same plan holds: no version changes, and the policy year stays the same. */
function periodAround(changes: readonly IsoDate[], on: IsoDate): { readonly from: IsoDate; readonly to: IsoDate } {
  const year = on.slice(0, 4)
  const last = changes.filter((day) => day <= on).at(-1) ?? on
  const next = changes.find((day) => day > on)
  const [newYear, yearEnd] = [`${year}-01-01`, `${year}-12-31`]
  return { from: later(last, newYear), to: next === undefined || next > yearEnd ? yearEnd : addDays(next, -1) }
}
