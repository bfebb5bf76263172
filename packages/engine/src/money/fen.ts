import { badInput } from './bad-input.ts'

declare const fenBrand: unique symbol

/** Money: an integer number of fen (1/100 yuan). Never a fraction, never yuan. */
export type Fen = number & { readonly [fenBrand]: true }

/**
 * The largest bill the engine takes: 99,999,999.99 yuan. With rates of at most five decimal digits every product
 * stays below 2^52, so integers held in doubles are exact; `plan/range.ts` proves it for each plan.
 */
export const MAX_FEN = 9_999_999_999 as Fen

export const fen = (value: number): Fen => {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not a whole number of fen`)
  return value as Fen
}

const YUAN = /^(-?)(\d{1,12})(?:\.(\d{1,2}))?$/

/** Reads a decimal string of yuan (`"1234.50"`, `"1234.5"`, `"1234"`) as fen; undefined where it is none. */
export function parseYuan(value: string): Fen | undefined {
  const match = YUAN.exec(value)
  if (!match) return undefined
  const [, sign, whole, fraction = ''] = match
  const amount = Number(whole) * 100 + Number(fraction.padEnd(2, '0'))
  return fen(sign === '-' && amount !== 0 ? -amount : amount)
}

/** Writes fen as a decimal string of yuan with two places: `123450` → `"1234.50"`. */
export function formatYuan(amount: number): string {
  if (!Number.isInteger(amount)) badInput(`formatYuan of ${amount}`)
  const sign = amount < 0 ? '-' : ''
  const digits = String(Math.abs(amount)).padStart(3, '0')
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** As people read it: thousands separated, `"1,234.50"`. */
export function formatYuanGrouped(amount: number): string {
  return formatYuan(amount).replace(/\B(?=(\d{3})+\.)/g, ',')
}
