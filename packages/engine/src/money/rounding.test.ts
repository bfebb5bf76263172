import { expect, it } from 'vitest'
import { halfUp, timesHalfUp } from './rounding.ts'

it('half a fen is rounded up, less than half down, in numbers as in BigInt', () => {
  expect([1049, 1050, 1051].map((numerator) => halfUp(numerator, 2))).toEqual([10, 11, 11])
  expect([1049, 1050, 1051].map((amount) => timesHalfUp(amount, { numerator: 1, digits: 2 }))).toEqual([10, 11, 11])
  expect(timesHalfUp(333, { numerator: 1, digits: 0 })).toBe(333)
})

it('a product beyond 2^53 is still exact', () => {
  expect(timesHalfUp(9_999_999_999, { numerator: 9_999_995, digits: 7 })).toBe(9_999_994_999)
})
