import type { IsoDate } from '../calendar/date.ts'
import type { Case } from '../case/case.ts'
import type { Level } from '../case/enums.ts'
import { carePlace } from '../filing/place.ts'
import { type FilingDecision, resolveFiling } from '../filing/resolve.ts'
import { type FilingRules, filingRulesFor } from '../filing/rules.ts'
import { CODES, encodeCase, levelInRegion, MONEY } from '../plan/facts.ts'
import type { PolicySet } from '../policy/documents.ts'
import { type PlanShelf, planShelf, type ReadyPlan } from './plans.ts'

/** One bill, settled: the numbers, and what they were computed from. Texts are rendered from it when somebody asks. */
export type Settlement = {
  readonly case: Case
  readonly filing: FilingDecision
  readonly ready: ReadyPlan
  /** Key in `yearToDate.deductible` that this bill fills; null without a deductible. */
  readonly deductibleKey: string | null
  readonly codes: Int32Array
  readonly money: Float64Array
  /** Every named amount of the plan, in fen. */
  readonly slots: Float64Array
}

export type Settler = {
  readonly settle: (input: Case) => Settlement
  readonly filingRules: (region: string, on: IsoDate) => FilingRules
  readonly planFor: PlanShelf['planFor']
}

/** Settles cases under a set of policies: which filing applies, which plan is in force, and the plan's amounts. */
export function createSettler(set: PolicySet, alternatives: ReadonlySet<string>): Settler {
  const shelf: PlanShelf = planShelf(set, alternatives)
  const levels = new Map<string, readonly Level[]>(set.regions.map((one) => [one.region, one.levels]))
  const filingRules = (region: string, on: IsoDate): FilingRules => filingRulesFor(set, region, on)
  const settle = (input: Case): Settlement => {
    const { insured, visit } = input
    const filing = resolveFiling(filingRules(insured.region, visit.settledOn), input)
    const ready = shelf.planFor(
      { region: insured.region, scheme: insured.scheme, plan: insured.plan, care: visit.care },
      visit.settledOn,
    )
    const level = levelInRegion(visit.level, levels.get(insured.region) ?? [])
    const deductibleKey = deductibleKeyOf(ready, level)
    const codes = new Int32Array(CODES.length)
    const money = new Float64Array(MONEY.length)
    const place = carePlace(insured.region, visit.region)
    encodeCase(input, { filing: filing.applied, place, level, deductibleKey }, codes, 0, money, 0)
    const slots = new Float64Array(ready.plan.amounts.length)
    ready.run(codes, 0, money, 0, slots)
    return { case: input, filing, ready, deductibleKey, codes, money, slots }
  }
  return { settle, filingRules, planFor: shelf.planFor }
}

function deductibleKeyOf({ plan }: ReadyPlan, level: Level): string | null {
  const pool = plan.deductiblePool
  return pool === null ? null : pool.perLevel ? `${pool.pool}:${level}` : pool.pool
}

/** A named amount of a settlement in fen; `NaN` = not established. */
export function amountOf({ ready, slots }: Settlement, id: string): number {
  const slot = ready.plan.slotOf[id]
  if (slot === undefined) throw new Error(`the plan ${ready.plan.id} has no amount ${id}`)
  return slots[slot]!
}
