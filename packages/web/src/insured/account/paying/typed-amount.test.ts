import { expect, it } from 'vitest'
import { typedAmount } from './typed-amount.ts'

it.each([
  ['120.5', '120.50'],
  [' 1,200 ', '1200.00'],
  ['1，200.00', '1200.00'],
  ['0.01', '0.01'],
  ['0', null],
  ['-5', null],
  ['12.345', null],
  ['一百', null],
  ['', null],
])('“%s” is read as %s', (typed, read) => {
  expect(typedAmount(typed)).toBe(read)
})
