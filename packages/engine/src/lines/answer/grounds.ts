import { CARES, FILINGS, PLACES, PLANS, SCHEMES } from '../../case/enums.ts'
import { ADVICE } from '../../explain/advice.ts'
import { carePlace } from '../../filing/place.ts'
import { resolveFiling } from '../../filing/resolve.ts'
import type { FilingRules } from '../../filing/rules.ts'
import type { ReadyPlan } from '../../settlement/plans.ts'
import { type ScenarioKind, scenariosOf } from '../../settlement/scenarios.ts'
import type { Settler } from '../../settlement/settle.ts'
import type { Lang } from '../../words/text.ts'
import type { LineFacts } from '../facts.ts'
import type { Home } from '../read/places.ts'
import { type PlanSheets, planSheets } from './plan-sheets.ts'

/** What settles the cases of one benefit that are settled on one day. */
export type Ground = {
  readonly sheets: PlanSheets | null
  readonly rules: FilingRules
  /** By category, kind of care and place: see `scenarios`. */
  readonly scenarios: (readonly Elsewhere[] | undefined)[]
}

/** Another filing that the bill might have had and that one can give as advice, in codes. */
export type Elsewhere = { readonly kind: ScenarioKind; readonly filing: number; readonly place: number }

/** Days × benefits that are kept at hand; beyond that they are found again. */
const MOST = 200_000

export class Grounds {
  private readonly byHome = new Map<Home, Map<number, Ground>>()
  private readonly sheetsOf = new Map<ReadyPlan, PlanSheets | null>()
  private readonly scenariosOf = new Map<FilingRules, Ground['scenarios']>()
  private count = 0

  constructor(
    private readonly settler: Settler,
    private readonly lang: Lang,
    private readonly facts: LineFacts,
  ) {}

  of(home: Home): Ground {
    const { codes, scheme, settled } = this.facts
    const key = ((settled * SCHEMES.length + scheme) * 3 + codes[0]!) * CARES.length + codes[2]!
    let days = this.byHome.get(home)
    if (days === undefined) {
      days = new Map()
      this.byHome.set(home, days)
    }
    const known = days.get(key)
    if (known !== undefined) return known
    if (++this.count > MOST) {
      for (const one of this.byHome.values()) one.clear()
      this.count = 0
    }
    const made = this.make()
    days.set(key, made)
    return made
  }

  private make(): Ground {
    const { asked, codes, scheme } = this.facts
    const { insured, visit } = asked
    const plan = codes[0] === 0 ? null : PLANS[codes[0]! - 1]!
    const care = CARES[codes[2]!]!
    const key = { region: insured.region, scheme: SCHEMES[scheme]!, plan, care } as const
    const ready = this.settler.planFor(key, visit.settledOn)
    let sheets = this.sheetsOf.get(ready)
    if (sheets === undefined) {
      const person = { ...insured, scheme: key.scheme, plan }
      sheets = planSheets(ready, { ...asked, insured: person }, this.lang)
      this.sheetsOf.set(ready, sheets)
    }
    const rules = this.settler.filingRules(insured.region, visit.settledOn)
    const scenarios = this.scenariosOf.get(rules) ?? []
    this.scenariosOf.set(rules, scenarios)
    return { sheets, rules, scenarios }
  }

  /**
   * The other filings of a case, in the order of `settlement/scenarios.ts`. Their filing is made for the visit, so it does not
   * matter when that is or where: who the person is, what care it is and how far from home decide all. Asked once for each.
   */
  scenarios(ground: Ground): readonly Elsewhere[] {
    const { codes, asked } = this.facts
    const at = (codes[1]! * CARES.length + codes[2]!) * PLACES.length + codes[5]!
    const known = ground.scenarios[at]
    if (known !== undefined) return known
    const made = scenariosOf(asked).flatMap(({ kind, case: other }): Elsewhere[] => {
      if (ADVICE[kind] === undefined) return []
      const filing = FILINGS.indexOf(resolveFiling(ground.rules, other).applied)
      return [{ kind, filing, place: PLACES.indexOf(carePlace(other.insured.region, other.visit.region)) }]
    })
    ground.scenarios[at] = made
    return made
  }
}
