import { describe, expect, it } from 'vitest'
import { type ResidentArrival, waitingMonths } from './resident-waiting.ts'

const arrival = (more: Partial<ResidentArrival>): ResidentArrival => ({
  year: 2025,
  inWindow: true,
  lastInsuredYear: 2024,
  yearsPaidBack: 0,
  groups: [],
  ...more,
})

describe('waiting period of residents (国办发〔2024〕38号)', () => {
  it('insured the year before and paid within the window: none', () => {
    expect(waitingMonths(arrival({}))).toBe(0)
  })
  it('never insured, paid within the window: none; outside the window: 3 months', () => {
    expect(waitingMonths(arrival({ lastInsuredYear: null }))).toBe(0)
    expect(waitingMonths(arrival({ lastInsuredYear: null, inWindow: false }))).toBe(3)
  })
  it('insured the year before but paid after the window: 3 months', () => {
    expect(waitingMonths(arrival({ inWindow: false }))).toBe(3)
  })
  it.each([
    [1, 3],
    [2, 4],
    [3, 5],
    [4, 6],
    [5, 7],
  ])('%i years missed: %i months, inside the window or not', (missed, months) => {
    const lastInsuredYear = 2025 - 1 - missed
    expect(waitingMonths(arrival({ lastInsuredYear }))).toBe(months)
    expect(waitingMonths(arrival({ lastInsuredYear, inWindow: false }))).toBe(months)
  })
  it('3 years missed, 2 paid back: the fixed 3 months are left, and no payment takes those away', () => {
    const threeMissed = { lastInsuredYear: 2021 }
    expect(waitingMonths(arrival({ ...threeMissed, yearsPaidBack: 1 }))).toBe(4)
    expect(waitingMonths(arrival({ ...threeMissed, yearsPaidBack: 2 }))).toBe(3)
    expect(waitingMonths(arrival({ ...threeMissed, yearsPaidBack: 3 }))).toBe(3)
  })
  it('6 years missed, all paid back: still 6 months', () => {
    const sixMissed = { lastInsuredYear: 2018 }
    expect(waitingMonths(arrival(sixMissed))).toBe(8)
    expect(waitingMonths(arrival({ ...sixMissed, yearsPaidBack: 1 }))).toBe(7)
    expect(waitingMonths(arrival({ ...sixMissed, yearsPaidBack: 6 }))).toBe(6)
  })
  it('people on minimum living allowance do not wait; an illness alone is no such group', () => {
    const late = { inWindow: false, lastInsuredYear: 2018 }
    expect(waitingMonths(arrival({ ...late, groups: ['minimum-living'] }))).toBe(0)
    expect(waitingMonths(arrival({ ...late, groups: ['child-serious-illness'] }))).toBe(8)
  })
})
