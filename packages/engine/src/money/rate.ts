/**
 * An exact rate: `numerator / 10^digits`, in lowest terms of ten. 92.5 % is `{ numerator: 925, digits: 3 }`.
 * Chains such as 92 % × 0.8 stay exact; nothing is rounded before an amount of money is.
 */
export type Rate = { readonly numerator: number; readonly digits: number }

export const ZERO_RATE: Rate = { numerator: 0, digits: 0 }
export const WHOLE: Rate = { numerator: 1, digits: 0 }

export function rate(numerator: number, digits: number): Rate {
  if (!Number.isSafeInteger(numerator)) throw new RangeError(`rate numerator ${numerator} is not a safe integer`)
  let [n, d] = [numerator, digits]
  while (d > 0 && n % 10 === 0) [n, d] = [n / 10, d - 1]
  return { numerator: n, digits: d }
}

const DECIMAL = /^([+-]?)(\d{1,9})(?:\.(\d{1,6}))?$/

/** Reads `"92.5"` with `shift` 2 as 92.5 %; undefined where the text is no decimal number. */
export function parseRate(decimal: string, shift: number): Rate | undefined {
  const match = DECIMAL.exec(decimal)
  if (!match) return undefined
  const [, sign, whole, fraction = ''] = match
  const value = Number(whole + fraction)
  return rate(sign === '-' && value !== 0 ? -value : value, fraction.length + shift)
}

/** The numerator of `value` over 10^digits; `digits` must be at least the rate's own. */
export function numeratorAt(value: Rate, digits: number): number {
  if (digits < value.digits) throw new RangeError(`rate with ${value.digits} digits does not fit ${digits}`)
  return value.numerator * 10 ** (digits - value.digits)
}

export function addRates(a: Rate, b: Rate): Rate {
  const digits = Math.max(a.digits, b.digits)
  return rate(numeratorAt(a, digits) + numeratorAt(b, digits), digits)
}

export const multiplyRates = (a: Rate, b: Rate): Rate => rate(a.numerator * b.numerator, a.digits + b.digits)

export const negateRate = (a: Rate): Rate => rate(a.numerator === 0 ? 0 : -a.numerator, a.digits)

export function compareRates(a: Rate, b: Rate): number {
  const digits = Math.max(a.digits, b.digits)
  return numeratorAt(a, digits) - numeratorAt(b, digits)
}

/** `92.5%` */
export function formatPercent(value: Rate): string {
  const digits = Math.max(value.digits, 2)
  const n = numeratorAt(value, digits)
  const sign = n < 0 ? '-' : ''
  const text = String(Math.abs(n)).padStart(digits + 1, '0')
  const whole = text.slice(0, text.length - digits + 2).replace(/^0+(?=\d)/, '')
  const fraction = text.slice(text.length - digits + 2).replace(/0+$/, '')
  return `${sign}${whole}${fraction ? `.${fraction}` : ''}%`
}
