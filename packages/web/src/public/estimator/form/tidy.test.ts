import { describe, expect, it } from 'vitest'
import { birthOf, tidyAmount, tidyDate, tidyRate } from './tidy.ts'

describe('an amount', () => {
  it.each([
    ['￥1，234.5元', '1234.5'],
    ['12,345,678.90', '12345678.90'],
    ['１２３４', '1234'],
    ['1500 元', '1500'],
    ['20.', '20'],
  ])('typed %s means %s', (typed, meant) => expect(tidyAmount(typed)).toBe(meant))

  it.each(['1,23', '-5', '一千', '1.2.3', ''])('typed %s is left to be refused by name', (typed) =>
    expect(tidyAmount(typed)).toBe(typed),
  )
})

describe('a share', () => {
  it.each([
    ['10', '10%'],
    ['10％', '10%'],
    ['0.1', '0.1'],
    ['1', '1'],
    ['', ''],
  ])('typed %s means %s', (typed, meant) => expect(tidyRate(typed)).toBe(meant))
})

it.each([
  ['19550302', '1955-03-02'],
  ['1955年3月2日', '1955-03-02'],
  ['1955/3/2', '1955-03-02'],
  ['三月', '三月'],
])('a date typed %s means %s', (typed, meant) => expect(tidyDate(typed)).toBe(meant))

it('an age is full on the day of settlement: 70 on 2025-03-01 is born on 1955-03-01', () => {
  expect(birthOf('70', '2025-03-01')).toBe('1955-03-01')
  expect(birthOf('70岁', '2025-03-01')).toBe('1955-03-01')
  expect(birthOf('1955-03-02', '2025-03-01')).toBe('1955-03-02')
})
