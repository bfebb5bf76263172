import { expect, it } from 'vitest'
import { daysBetween, daysSince, waitingOf } from './waiting.ts'

it('the oldest counts, and what has no date counts as one that waits', () => {
  expect(waitingOf([2, 9, null], false)).toEqual({ count: 3, hasMore: false, oldestDays: 9 })
  expect(waitingOf([], false)).toEqual({ count: 0, hasMore: false, oldestDays: null })
  expect(waitingOf([null], true)).toEqual({ count: 1, hasMore: true, oldestDays: null })
})

it('days are whole days since a moment, and days of the calendar between dates', () => {
  expect(daysSince('2025-03-03T06:00:00Z', new Date('2025-03-05T05:59:00Z'))).toBe(1)
  expect(daysSince('2025-03-03T06:00:00Z', new Date('2025-03-05T06:00:00Z'))).toBe(2)
  expect(daysBetween('2025-02-27', '2025-03-02')).toBe(3)
})
