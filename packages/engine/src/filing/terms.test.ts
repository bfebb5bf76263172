import { shippedPolicies } from '@yibao/engine/policies'
import { expect, it } from 'vitest'
import { filingTerms } from './terms.ts'

const set = shippedPolicies()

it('a long-term filing from Dalian has no end and may not be changed for six months', () => {
  expect(filingTerms(set, '210200', { type: 'long-term', kind: 'residence', from: '2025-01-15' })).toEqual({
    to: null,
    lockedTo: '2025-07-14',
  })
})

it('a long-term filing from Anshan ends after one year, as Anshan says', () => {
  expect(filingTerms(set, '210300', { type: 'long-term', kind: 'retirement', from: '2025-03-01' }).to).toBe(
    '2026-02-28',
  )
})

it('a temporary filing holds six months and is not locked', () => {
  expect(filingTerms(set, '440300', { type: 'temporary', kind: null, from: '2025-05-20' })).toEqual({
    to: '2025-11-19',
    lockedTo: null,
  })
})
