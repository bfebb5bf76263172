import { describe, expect, it } from 'vitest'
import { factsOf, levelOf, placeOf } from './facts.ts'
import { valueFor } from './rows.ts'
import { always, caseOf, is, other, row, rows } from './tiny-policies.ts'

const factsWith = (changes: Parameters<typeof caseOf>[1]) => factsOf(caseOf('100', changes), 'local', [])

describe('facts of a case', () => {
  it('a level the region does not tell apart counts as the next lower one, or as the lowest', () => {
    expect(levelOf('level3-special', ['level2', 'level3'])).toBe('level3')
    expect(levelOf('community', ['level2', 'level3'])).toBe('level2')
    expect(levelOf('level2', ['level1', 'level2', 'level3'])).toBe('level2')
  })

  it('a district lies in its city, and a city in its province', () => {
    expect(placeOf('210200', '210203')).toBe('local')
    expect(placeOf('210200', '210100')).toBe('same-province')
    expect(placeOf('210200', '110000')).toBe('other-province')
    expect(placeOf('110000', '110105')).toBe('local')
    expect(placeOf('210000', '210203')).toBe('local')
  })

  it('age counts full years on the day of settlement, and is assumed by category where it is not told', () => {
    const visit = { settledOn: '2025-03-01' }
    expect(factsWith({ visit, insured: { birthDate: '1955-03-01' } }).age).toBe(70)
    expect(factsWith({ visit, insured: { birthDate: '1955-03-02' } }).age).toBe(69)
    expect(factsWith({ visit, insured: { category: 'retired' } }).age).toBe(60)
  })

  it('the stay of a case is one more than the year has had', () => {
    expect(factsWith({ yearToDate: { stays: 1 } }).stay).toBe(2)
  })
})

describe('rows of a table', () => {
  it('其他 stands for every value that no other row names', () => {
    const table = rows(row('named', is('diagnosis', 'dialysis', 'transplant')), row('rest', other('diagnosis')))
    expect(valueFor(table, factsWith({ visit: { diagnosis: 'transplant' } }), 'table')).toBe('named')
    expect(valueFor(table, factsWith({ visit: { diagnosis: 'none' } }), 'table')).toBe('rest')
  })

  it('a person of several groups belongs to the first row that names one of theirs', () => {
    const table = rows(row('a', is('group', 'orphan')), row('b', is('group', 'hardship')), row('c', other('group')))
    expect(valueFor(table, factsWith({ insured: { groups: ['hardship', 'orphan'] } }), 'table')).toBe('a')
    expect(valueFor(table, factsWith({ insured: { groups: ['hardship', 'pku-child'] } }), 'table')).toBe('b')
    expect(valueFor(table, factsWith({ insured: { groups: ['pku-child'] } }), 'table')).toBe('c')
  })

  it('no row, or more than one, is an error that names the table', () => {
    expect(() => valueFor(rows(row(1, is('place', 'same-province'))), factsWith({}), 'limit')).toThrow(
      /0 rows of limit/,
    )
    expect(() => valueFor(rows(row(1), row(2)), factsWith({}), 'limit')).toThrow(/2 rows of limit/)
    expect(valueFor(always(3), factsWith({}), 'limit')).toBe(3)
  })
})
