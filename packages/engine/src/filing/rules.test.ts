import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/date.ts'
import { automatic, filingDocument, nation, policySet, validity, wholeSet } from './filing.fixture.ts'
import { filingRulesFor } from './rules.ts'
import { lastDay, lastsTo, validityRule } from './validity.ts'

const filing = (from: string, to: string | null = null) =>
  ({ type: 'temporary', kind: null, region: '110000', from, to }) as const

describe('the filing rules of a region', () => {
  it('refine the rules of the nation row by row', () => {
    const rules = filingRulesFor(wholeSet, '210300', '2025-03-01')
    expect(validityRule(rules.validity, 'long-term', 'residence')).toMatchObject({
      row: { months: 12 },
      national: false,
    })
    expect(validityRule(rules.validity, 'temporary', null)).toMatchObject({ row: { months: 6 }, national: true })
    expect(validityRule(rules.nationalValidity, 'long-term', null)?.row.months).toBeNull()
    expect(rules.topics[0]?.national).toBe(false)
  })

  it('are the same object all through a period, so that they cost nothing on the hot path', () => {
    const rules = filingRulesFor(wholeSet, '210200', '2025-03-01')
    expect(filingRulesFor(wholeSet, '210200', '2024-07-01')).toBe(rules)
    expect(filingRulesFor(wholeSet, '330100', '2025-03-01')).toBe(filingRulesFor(wholeSet, '000000', '2025-03-01'))
  })

  it('change on the days on which their rows begin and end', () => {
    const own = filingDocument('210200', {
      validity: [validity('旧', { type: 'temporary', months: 3, to: '2024-12-31' })],
      automatic: [automatic('新', { from: '2025-01-01' })],
    })
    const set = policySet(nation, own)
    const months = (on: string) =>
      validityRule(filingRulesFor(set, '210200', on).validity, 'temporary', null)?.row.months
    expect([months('2024-12-31'), months('2025-01-01')]).toEqual([3, 6])
    expect(filingRulesFor(set, '210200', '2024-12-31').automatic).toHaveLength(0)
    expect(filingRulesFor(set, '210200', '2025-01-01').automatic).toHaveLength(1)
  })

  it('of a nation without files leave a filing open-ended', () => {
    const rules = filingRulesFor(policySet(), '210200', '2025-03-01')
    expect(lastDay(rules.validity, filing('2020-01-01'))).toBeNull()
  })

  it('of several kinds give the shortest validity where the kind is not told', () => {
    const own = filingDocument('210200', {
      validity: [
        validity('甲', { type: 'long-term', kind: 'retirement' }),
        validity('甲', { type: 'long-term', kind: 'work', months: 24 }),
        validity('甲', { type: 'long-term', kind: 'residence', months: 12 }),
      ],
    })
    const { validity: table } = filingRulesFor(policySet(nation, own), '210200', '2025-03-01')
    expect(validityRule(table, 'long-term', null)?.row.months).toBe(12)
    expect(validityRule(table, 'long-term', 'retirement')?.row.months).toBeNull()
  })
})

describe('the last day of a filing', () => {
  const { validity: table } = filingRulesFor(wholeSet, '210200', '2025-03-01')

  it.each([
    ['2025-03-01', '2025-08-31'],
    ['2025-01-15', '2025-07-14'],
    ['2025-08-31', '2026-02-27'],
  ])('of six months begun on %s is %s', (from, last) => {
    expect(lastDay(table, filing(from))).toBe(last)
    expect(lastsTo(table, filing(from), last)).toBe(true)
    expect(lastsTo(table, filing(from), addDays(last, 1))).toBe(false)
  })

  it('is the one on record where there is one', () => {
    expect(lastDay(table, filing('2025-01-15', '2025-01-20'))).toBe('2025-01-20')
    expect(lastsTo(table, filing('2025-01-15', '2025-01-20'), '2025-01-21')).toBe(false)
  })
})
