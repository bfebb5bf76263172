import { expect, it } from 'vitest'
import { weeksOf } from './month.ts'

it('a month is laid out in whole weeks from Monday: 2025-03-01 is a Saturday', () => {
  const weeks = weeksOf('2025-03')
  expect(weeks).toHaveLength(6)
  expect(weeks[0]).toEqual([null, null, null, null, null, '2025-03-01', '2025-03-02'])
  expect(weeks[5]).toEqual(['2025-03-31', null, null, null, null, null, null])
})

it('February of a common year that begins on Monday takes four weeks', () => {
  expect(weeksOf('2027-02').map((week) => week.length)).toEqual([7, 7, 7, 7])
})
