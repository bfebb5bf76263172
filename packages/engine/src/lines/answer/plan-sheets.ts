import { LEVELS } from '../../case/enums.ts'
import { policyOf } from '../../explain/answer.ts'
import { assumptionsOf } from '../../explain/assumptions.ts'
import { policyHash } from '../../settlement/hash.ts'
import type { ReadyPlan } from '../../settlement/plans.ts'
import type { WhereAndFiled } from '../../settlement/scenarios.ts'
import type { Lang } from '../../words/text.ts'
import { ASSUMABLE } from '../facts.ts'
import { type Pool, poolOf } from '../read/pools.ts'
import { type SheetKey, sheetKey } from '../sheet/key.ts'
import { makeSheet, type Sheet, type SheetGround } from '../sheet/sheet.ts'
import { FIRST_SLOT } from '../sheet/values.ts'
import { REGISTERS } from '../write/paper.ts'
import { type Fragment, fragmentOf } from '../write/texts.ts'

/** The sheets of one plan, made as cases ask for them. */
export class PlanSheets {
  /** The pool of the deductible by level; null without one. */
  readonly pools: readonly (Pool | null)[]
  /** A view on the registers that the plan writes its amounts through. */
  readonly slots: Float64Array
  private readonly sheets = new Map<number, Sheet | null>()
  private readonly assumptions: (Fragment | undefined)[] = []

  constructor(
    readonly ready: ReadyPlan,
    readonly key: SheetKey,
    private readonly ground: SheetGround,
  ) {
    const { deductiblePool, amounts } = ready.plan
    this.pools = LEVELS.map((level) =>
      deductiblePool === null ? null : poolOf(`${deductiblePool.pool}${deductiblePool.perLevel ? `:${level}` : ''}`),
    )
    this.slots = REGISTERS.subarray(FIRST_SLOT, FIRST_SLOT + amounts.length)
  }

  /** Null where such cases must be answered the ordinary way. */
  sheet(key: number, codes: Int32Array): Sheet | null {
    const known = this.sheets.get(key)
    if (known !== undefined) return known
    const made = this.make(codes)
    this.sheets.set(key, made)
    return made
  }

  private make(codes: Int32Array): Sheet | null {
    try {
      return makeSheet(this.ground, codes)
    } catch (error) {
      // A figure that cannot be written: the ordinary way says so, where a case does reach it.
      if (error instanceof RangeError) return null
      throw error
    }
  }

  /** The register of a named amount; −1 where the plan has none. */
  register(name: string): number {
    const slot = this.ready.plan.slotOf[name]
    return slot === undefined ? -1 : FIRST_SLOT + slot
  }

  /** The end of an answer, by which facts were left out. */
  assumed(mask: number): Fragment {
    const known = this.assumptions[mask]
    if (known !== undefined) return known
    const { lang } = this.ground
    const assumed = ASSUMABLE.filter((_, i) => (mask & (1 << i)) !== 0)
    const list = assumptionsOf({ assumed }, this.ready.plan, lang)
    const made = fragmentOf(`,"assumptions":${JSON.stringify(list)}}\n`)
    this.assumptions[mask] = made
    return made
  }
}

/** Null for plans whose answers are given the ordinary way: nothing on file, or far too large. */
export function planSheets(ready: ReadyPlan, asked: WhereAndFiled, lang: Lang): PlanSheets | null {
  const { chosen, plan } = ready
  if (chosen.benefit === null || FIRST_SLOT + plan.amounts.length >= REGISTERS.length) return null
  const key = sheetKey(plan)
  const policy = policyOf({ case: asked, ready }, policyHash(chosen))
  return key && new PlanSheets(ready, key, { ready, policy, lang })
}
