import { expect, it } from 'vitest'
import { standingOn } from './standing.ts'

const period = (state: string, benefitsFrom = '2025-01-01') => ({ state, benefitsFrom })

it('is in force from the first day of benefits on, and not the day before', () => {
  expect(standingOn(period('active', '2025-03-03'), '2025-03-03')).toBe('inForce')
  expect(standingOn(period('active', '2025-03-03'), '2025-03-02')).toBe('waiting')
})

it('is not in force where the period says so, or there is none', () => {
  expect(standingOn(period('suspended'), '2025-03-03')).toBe('suspended')
  expect(standingOn(period('transferring'), '2025-03-03')).toBe('transferring')
  expect(standingOn(period('ended'), '2025-03-03')).toBe('ended')
  expect(standingOn(null, '2025-03-03')).toBe('none')
})
