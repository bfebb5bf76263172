import type { Rate } from './rate.ts'

/** The one rounding of money: half up to the fen (医保结算: 四舍五入到分). For amounts from 0 on. */

/** `numerator / 10^digits`, half up; exact where the numerator is below 2^52. `NaN` stays so. */
export const halfUp = (numerator: number, digits: number): number =>
  Math.floor((numerator + 10 ** digits / 2) / 10 ** digits)

/** `amount × rate`, half up; exact through BigInt, for products that may be longer. */
export function timesHalfUp(amount: number, rate: Rate): number {
  const denominator = 10n ** BigInt(rate.digits)
  return Number((BigInt(amount) * BigInt(rate.numerator) * 2n + denominator) / (2n * denominator))
}
