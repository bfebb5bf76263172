import { describe, expect, it } from 'vitest'
import { wholeSet } from './filing.fixture.ts'
import { carePlace, isCovered, isKnownPlace, isWithin, placeName, placesNamed } from './place.ts'

describe('an administrative code', () => {
  it.each([
    ['210211', '210200', true],
    ['210200', '210200', true],
    ['210100', '210200', false],
    ['110105', '110000', true],
    ['110100', '110000', true],
    ['210281', '210000', true],
    ['210281', '000000', true],
    ['210000', '210200', false],
    ['210212', '210211', false],
    ['211000', '210000', true],
    ['211003', '211000', true],
    ['210003', '211000', false],
  ])('%s in the area of %s: %s', (code, area, expected) => {
    expect(isWithin(code, area)).toBe(expected)
  })

  it('of a county of a known prefecture or municipality is known, others are not', () => {
    const known = (code: string) => isKnownPlace(wholeSet.places, code)
    expect(['210200', '210281', '110000', '110100', '110105', '310151'].filter(known)).toHaveLength(6)
    expect(['000000', '330100', '119900', '210900', '2102', '大连市', ''].filter(known)).toEqual([])
    expect(placeName(wholeSet.places, '110105')).toBe('北京市')
    expect(placesNamed(wholeSet.places, '北京').map(({ code }) => code)).toEqual(['110000'])
  })
})

describe('the place of care', () => {
  it('is local in the insured region, in the same province, or in another one', () => {
    expect(carePlace('210200', '210211')).toBe('local')
    expect(carePlace('210200', '210100')).toBe('same-province')
    expect(carePlace('210200', '110000')).toBe('other-province')
    expect(carePlace('310000', '310115')).toBe('local')
  })
})

describe('a filing', () => {
  it('is made for a city or a municipality, and a district stands for its city', () => {
    expect(isCovered('110105', '110000')).toBe(true)
    expect(isCovered('110000', '110105')).toBe(true)
    expect(isCovered('500233', '500100')).toBe(true)
    expect(isCovered('440305', '440304')).toBe(true)
    expect(isCovered('440100', '440300')).toBe(false)
    expect(isCovered('440300', '440000')).toBe(true)
  })

  it('for a county directly under its province covers that county alone', () => {
    expect(isCovered('429004', '429004')).toBe(true)
    expect(isCovered('429005', '429004')).toBe(false)
  })
})
