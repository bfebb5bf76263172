/**
 * `amount × numerator / denominator`, rounded half up to the fen, for non-negative integers whose product is below
 * 2^52. The one rounding of a fund's payment (医保结算: 四舍五入到分).
 */
export function shareHalfUp(amount: number, numerator: number, denominator: number): number {
  return Math.floor((amount * numerator + denominator / 2) / denominator)
}
