import type { Rate } from '../money/rate.ts'

/**
 * An exact fraction on BigInt; the denominator is above zero. It is never reduced: one settlement chains a handful of
 * decimal rates, so the parts stay short, and reducing would cost more than it saves. Compare with `compare`, not by parts.
 */
export type Rational = { readonly numerator: bigint; readonly denominator: bigint }

export const ZERO: Rational = { numerator: 0n, denominator: 1n }
export const ONE: Rational = { numerator: 1n, denominator: 1n }

export function rational(numerator: bigint, denominator: bigint): Rational {
  if (denominator === 0n) throw new RangeError('a fraction with denominator 0')
  return denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator }
}

/** A whole number, e.g. an amount in fen. */
export const whole = (value: number): Rational => ({ numerator: BigInt(value), denominator: 1n })

const POWERS_OF_TEN: readonly bigint[] = Array.from({ length: 20 }, (_, digits) => 10n ** BigInt(digits))

/** 92.5 % is 925/1000. */
export const fromRate = (rate: Rate): Rational => ({
  numerator: BigInt(rate.numerator),
  denominator: POWERS_OF_TEN[rate.digits] ?? 10n ** BigInt(rate.digits),
})

export function add(a: Rational, b: Rational): Rational {
  if (a.denominator === b.denominator) return { numerator: a.numerator + b.numerator, denominator: a.denominator }
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  }
}

const negate = (a: Rational): Rational => ({ numerator: -a.numerator, denominator: a.denominator })

export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b))

export const multiply = (a: Rational, b: Rational): Rational => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
})

/** Below, at or above zero as `a` is below, equal to or above `b`. */
export function compare(a: Rational, b: Rational): number {
  const left = a.numerator * b.denominator
  const right = b.numerator * a.denominator
  return left < right ? -1 : left > right ? 1 : 0
}

export const isZero = (a: Rational): boolean => a.numerator === 0n

export const absolute = (a: Rational): Rational => (a.numerator < 0n ? negate(a) : a)

/** A ratio held within 0…1. */
export function withinWhole(a: Rational): Rational {
  if (a.numerator < 0n) return ZERO
  return a.numerator > a.denominator ? ONE : a
}

/** The greatest whole number not above `a + 1/2`: half up to the fen. */
export function roundHalfUp(a: Rational): number {
  const twice = 2n * a.denominator
  const shifted = 2n * a.numerator + a.denominator
  const quotient = shifted / twice
  return Number(shifted < 0n && quotient * twice !== shifted ? quotient - 1n : quotient)
}
