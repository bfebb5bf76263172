import { expect, it } from 'vitest'
import { coverOn, dayOfCover, type Enrolment } from './cover.ts'

const enrolment = (state: string, benefitsFrom: string): Enrolment => ({
  enrolmentId: 'e1',
  scheme: 'employee',
  plan: null,
  category: 'working',
  groups: [],
  state,
  from: '2020-01-01',
  to: null,
  benefitsFrom,
  continuousSince: '2020-01-01',
  continuousMonths: 60,
  base: '8000.00',
  employer: null,
  otherRegion: null,
  why: null,
  conflictsWith: [],
  neverHeld: false,
  actions: [],
})

it('cover is judged as an approval judges it', () => {
  expect(coverOn(null, '2025-03-03')).toBe('not-insured')
  expect(coverOn(enrolment('ended', '2020-01-01'), '2025-03-03')).toBe('not-insured')
  expect(coverOn(enrolment('suspended', '2020-01-01'), '2025-03-03')).toBe('suspended')
  expect(coverOn(enrolment('active', '2025-03-04'), '2025-03-03')).toBe('not-yet')
  expect(coverOn(enrolment('active', '2025-03-03'), '2025-03-03')).toBe('covered')
})

it('a filing that began before today is judged on today', () => {
  expect(dayOfCover('2025-03-01', '2025-03-03')).toBe('2025-03-03')
  expect(dayOfCover('2025-04-01', '2025-03-03')).toBe('2025-04-01')
})
