import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRate } from '../money/rate.ts'
import { add, compare, fromRate, multiply, rational, roundHalfUp, subtract, whole, withinWhole } from './rational.ts'

const fractions = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([numerator, denominator]) => rational(numerator, denominator))

describe('exact fractions', () => {
  it('92.5 % of 1,000.01 yuan rounds half up to 925.01 yuan', () => {
    expect(roundHalfUp(multiply(fromRate(parseRate('92.5', 2)!), whole(100_001)))).toBe(92_501)
  })

  it('half a fen goes up, just less than half goes down, and half below zero goes up too', () => {
    expect(roundHalfUp(rational(5n, 2n))).toBe(3)
    expect(roundHalfUp(rational(2_499_999n, 1_000_000n))).toBe(2)
    expect(roundHalfUp(rational(-5n, 2n))).toBe(-2)
    expect(roundHalfUp(rational(-26n, 10n))).toBe(-3)
  })

  it('a rate is held within 0 and 1', () => {
    expect(compare(withinWhole(rational(-1n, 3n)), whole(0))).toBe(0)
    expect(compare(withinWhole(rational(4n, 3n)), whole(1))).toBe(0)
    expect(compare(withinWhole(rational(2n, 3n)), rational(2n, 3n))).toBe(0)
  })

  it('what is added can be taken off again', () => {
    fc.assert(fc.property(fractions, fractions, (a, b) => compare(subtract(add(a, b), b), a) === 0))
  })

  it('multiplication spreads over addition', () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, (a, b, c) => {
        expect(compare(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))).toBe(0)
      }),
    )
  })

  it('rounding moves an amount by at most half a fen, and never up by more than that', () => {
    fc.assert(
      fc.property(fractions, (a) => {
        const moved = subtract(whole(roundHalfUp(a)), a)
        expect(compare(moved, rational(1n, 2n))).toBeLessThanOrEqual(0)
        expect(compare(moved, rational(-1n, 2n))).toBeGreaterThan(0)
      }),
    )
  })

  it('a fraction needs a denominator', () => {
    expect(() => rational(1n, 0n)).toThrow(RangeError)
    expect(compare(rational(1n, -2n), rational(-1n, 2n))).toBe(0)
  })
})
