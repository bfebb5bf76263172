import { missingFigure } from '../../explain/missing.ts'
import { rowOn, valueOn } from '../../plan/lookup.ts'
import type { Need, Plan } from '../../plan/plan.ts'
import type { Lang } from '../../words/text.ts'
import { REGISTERS } from '../write/paper.ts'
import { FIRST_SLOT, type KnownValues } from './values.ts'

/** A figure that is not established for these codes: told where the money makes it matter. */
export type MissingFigure = {
  readonly rule: string
  readonly json: string
  /** The register that must not be zero or less; null = matters anyway. */
  readonly above: number | null
  /** Registers of which one must be unknown; null = matters anyway. */
  readonly unknown: readonly number[] | null
}

/** More of them than bits in a mask never occur; a plan that has more is settled the ordinary way. */
export const MOST_MISSING = 30

/** `explain/missing.ts` with what the codes decide decided. */
export function missingFigures(
  plan: Plan,
  codes: Int32Array,
  values: KnownValues,
  lang: Lang,
): readonly MissingFigure[] {
  return plan.needs.flatMap((need) => {
    const row = rowOn(need.figure.lookup, codes, 0)
    if (row === undefined || !Number.isNaN(valueOn(need.figure.lookup, codes, 0))) return []
    const unknown = need.effect === 'not-limited' ? null : registersThatMayBeUnknown(need, plan, values)
    if (unknown?.length === 0) return []
    const above = need.whenPositive === null ? null : FIRST_SLOT + need.whenPositive
    return [{ rule: row.rule, json: JSON.stringify(missingFigure(need, row, lang)), above, unknown }]
  })
}

function registersThatMayBeUnknown({ figure }: Need, plan: Plan, values: KnownValues): readonly number[] | null {
  const slots = plan.amounts.flatMap(({ figures }, slot) => (figures.includes(figure) ? [slot] : []))
  if (slots.some((slot) => Number.isNaN(values.slot(slot)))) return null
  return slots.filter((slot) => values.slot(slot) === undefined).map((slot) => FIRST_SLOT + slot)
}

/** Which of the figures matter, as a mask; of several with one rule, the first that does. */
export function missingMask(figures: readonly MissingFigure[]): number {
  let mask = 0
  for (let i = 0; i < figures.length; i++) {
    const { above, unknown, rule } = figures[i]!
    if (above !== null && REGISTERS[above]! <= 0) continue
    if (unknown !== null && !unknown.some((register) => Number.isNaN(REGISTERS[register]!))) continue
    if (!figures.some((one, j) => j < i && (mask & (1 << j)) !== 0 && one.rule === rule)) mask |= 1 << i
  }
  return mask
}
