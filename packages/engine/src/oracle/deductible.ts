import type { YearToDate } from '../case/case.ts'
import type { Deductible } from '../policy/steps/deductible.ts'
import { type Figure, moneyIn, type Reading, rateIn } from './figures.ts'
import { isZero, multiply, ONE, roundHalfUp, whole } from './rational.ts'

/** The yearly counter a deductible fills: its pool, or pool and level where levels do not carry over. */
export const poolKey = (rule: Deductible, reading: Reading): string =>
  rule.acrossLevels === 'separate' ? `${rule.pool}:${reading.facts.level}` : rule.pool

/** Step 4: what of `ordinary` the deductible takes; null: not established. Cost that is none needs no figure. */
export function deductibleOf(
  rule: Deductible | null,
  ordinary: number,
  yearToDate: YearToDate,
  reading: Reading,
): Figure<number> {
  if (rule === null || ordinary === 0) return 0
  const standard = standardOf(rule, reading)
  if (standard === null) return null
  const met = rule.per === 'year' ? (yearToDate.deductible[poolKey(rule, reading)] ?? 0) : 0
  return Math.min(ordinary, Math.max(0, standard - met))
}

/** amount × waiver × step-down, rounded once. Where one of them takes nothing, the others need not be established. */
function standardOf(rule: Deductible, reading: Reading): Figure<number> {
  const waiver = rule.waiver === null ? ONE : rateIn(rule.waiver, reading, 'deductible waiver')
  const stepDown = rule.stepDown === null ? ONE : rateIn(rule.stepDown, reading, 'deductible step-down')
  if ([waiver, stepDown].some((share) => share !== null && isZero(share))) return 0
  const amount = moneyIn(rule.amount, reading, 'deductible')
  if (amount === 'unlimited') return 0
  if (waiver === null || amount === null || stepDown === null) return null
  return roundHalfUp(multiply(multiply(whole(amount), waiver), stepDown))
}
