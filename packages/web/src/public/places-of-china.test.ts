import { expect, it } from 'vitest'
import { citiesOf, nameOf, provinceOf, provinces } from './places-of-china.ts'
import { policies } from './policies.ts'

it('a municipality is its own city, and without a province there is no city', () => {
  expect(citiesOf(policies, '110000', 'zh')).toEqual([])
  expect(citiesOf(policies, '', 'zh')).toEqual([])
  expect(citiesOf(policies, '210000', 'zh').map(({ name }) => name)).toContain('大连市')
})

it('care in Hong Kong, which no rule on file covers, is not offered', () => {
  expect(provinces(policies, 'zh').map(({ name }) => name)).not.toContain('香港特别行政区')
})

it('every province has an English name', () => {
  expect(provinces(policies, 'en').filter(({ name }) => !/^[A-Z]/.test(name))).toEqual([])
})

it('a place is named, a county by its city, an unknown one by its code', () => {
  expect(nameOf(policies, '210200', 'en')).toBe('Dalian')
  expect(nameOf(policies, '110000', 'en')).toBe('Beijing')
  expect(nameOf(policies, '320583', 'zh')).toBe('苏州市')
  expect(nameOf(policies, '990000', 'zh')).toBe('990000')
  expect(provinceOf('320500')).toBe('320000')
})
