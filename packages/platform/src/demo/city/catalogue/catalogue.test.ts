import { DIAGNOSES, LEVELS } from '@yibao/engine'
import { describe, expect, it } from 'vitest'
import { CATALOGUE, itemNamed } from './catalogue.ts'
import { itemsOf } from './item.ts'

describe('the catalogue of the demonstration', () => {
  it('has over three hundred items of all kinds, classes and items, each with a code and a name of its own', () => {
    expect(CATALOGUE.length).toBeGreaterThan(300)
    expect(new Set(CATALOGUE.map(({ code }) => code)).size).toBe(CATALOGUE.length)
    expect(new Set(CATALOGUE.map(({ name }) => name)).size).toBe(CATALOGUE.length)
    expect(new Set(CATALOGUE.map(({ kind }) => kind)).size).toBe(3)
    expect(new Set(CATALOGUE.map((item) => item.class)).size).toBe(3)
    const items = ['consultation', 'large-equipment', 'negotiated-drug', null]
    expect(new Set(CATALOGUE.map(({ item }) => item))).toEqual(new Set(items))
    for (const { code } of CATALOGUE) expect(code).toMatch(/^[XZFC]9[789]\d{4,5}$/)
  })

  it('asks a share of its own for class B and for no other, and limits no price of class C', () => {
    for (const item of CATALOGUE) {
      expect(item.selfPayBp !== null, item.name).toBe(item.class === 'B')
      if (item.selfPayBp !== null) expect(item.selfPayBp > 0 && item.selfPayBp <= 2_000, item.name).toBe(true)
      if (item.class === 'C') expect(item.limit, item.name).toBeNull()
    }
  })

  it('prices services by level and drugs alike', () => {
    for (const { name, kind, price } of CATALOGUE) {
      const prices = LEVELS.map((level) => price[level])
      expect(
        prices.every((fen) => Number.isSafeInteger(fen) && fen > 0),
        name,
      ).toBe(true)
      if (kind !== 'service') expect(new Set(prices).size, name).toBe(1)
      else expect(prices, name).toEqual([...prices].sort((a, b) => a - b))
    }
    const consultation = itemNamed('普通门诊诊查费')
    expect([consultation.price.community, consultation.price.level3, consultation.limit?.level3]).toEqual([
      1400, 2000, 2000,
    ])
  })

  it('has drugs for the chronic diseases that the people of the city are certified for', () => {
    const certified = DIAGNOSES.filter((one) => CATALOGUE.some(({ diagnoses }) => diagnoses.includes(one)))
    expect(certified).toEqual([
      'malignant-tumour',
      'psychiatric',
      'hypertension',
      'diabetes',
      'dialysis',
      'transplant',
      'copd',
      'rheumatoid-arthritis',
      'coronary-disease',
      'viral-hepatitis',
      'ankylosing-spondylitis',
    ])
  })

  it('does not know what it does not have, nor take a row without its share or with a broken price', () => {
    expect(() => itemNamed('仙丹')).toThrow('仙丹')
    for (const row of ['某药 盒 乙 12.00', '某药 盒 甲 12.00 10%', '某药 盒 甲 12.345', '某药 盒 丁 12.00', '某药 盒'])
      expect(() => itemsOf('X99', 'drug', 'anywhere', row), row).toThrow(RangeError)
    expect(itemsOf('X99', 'drug', 'anywhere', '某药 盒 乙 12.00 10%')[0]).toMatchObject({
      code: 'X990001',
      selfPayBp: 1_000,
    })
  })
})
