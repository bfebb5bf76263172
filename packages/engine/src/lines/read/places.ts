import { LEVELS, type Level, PLANS, SCHEMES } from '../../case/enums.ts'
import type { CaseWorld } from '../../case/read.ts'
import { levelInRegion } from '../../plan/facts.ts'
import type { PolicySet } from '../../policy/documents.ts'

/** A region whose policies are on file. */
export type Home = {
  readonly region: string
  /** The code of each level as the region tells levels apart. */
  readonly levels: Int32Array
  /** By scheme × 3 + plan code: 1 where a case may say so. */
  readonly plans: Uint8Array
}

/** Places by the number their six digits make. */
export class Places {
  private readonly homes: ReadonlyMap<number, Home>
  private readonly known = new Map<number, string>()

  constructor(
    set: PolicySet,
    private readonly world: CaseWorld,
  ) {
    const levels = new Map<string, readonly Level[]>(set.regions.map((one) => [one.region, one.levels]))
    const home = (region: string): Home => ({
      region,
      levels: Int32Array.from(LEVELS, (level) => LEVELS.indexOf(levelInRegion(level, levels.get(region) ?? []))),
      plans: Uint8Array.from(
        SCHEMES.flatMap((scheme) => {
          const plans = world.plansOf(region, scheme)
          return [plans.length === 0, ...PLANS.map((plan) => plans.includes(plan))].map(Number)
        }),
      ),
    })
    this.homes = new Map([...world.coveredRegions.keys()].map((region) => [Number(region), home(region)]))
  }

  home(code: number): Home | undefined {
    return this.homes.get(code)
  }

  /** The six digits of a place that exists. */
  textOf(code: number): string | undefined {
    const known = this.known.get(code)
    if (known !== undefined) return known
    const text = String(code).padStart(6, '0')
    if (!this.world.isKnownPlace(text)) return undefined
    this.known.set(code, text)
    return text
  }
}
