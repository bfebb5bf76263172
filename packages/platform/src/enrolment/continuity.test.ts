import { describe, expect, it } from 'vitest'
import { type Arrival, type Before, employeeCover } from './continuity.ts'

const DALIAN = '210200'
const SHENZHEN = '440300'

const worker: Before = {
  until: '2025-03-31',
  scheme: 'employee',
  continuousSince: '2019-05-01',
  benefitsFrom: '2019-05-01',
}
const arrival = (more: Partial<Arrival>): Arrival => ({
  from: '2025-07-01',
  paidOn: '2025-07-10',
  backPaid: false,
  coverageFrom: null,
  waitMonths: null,
  ...more,
})
const codes = (region: string, before: Before | null, it: Arrival) => {
  const cover = employeeCover(region, before, it)
  return cover.ok ? cover.value : cover.problems.map(({ code }) => code)
}

describe('a worker who was insured until the end of March (医保办发〔2021〕43号)', () => {
  it('goes on without a break from 1 April: months count from 2019', () => {
    const cover = { from: '2025-04-01', benefitsFrom: '2025-04-01', continuousSince: '2019-05-01' }
    expect(codes(DALIAN, worker, arrival({ from: '2025-04-01' }))).toEqual(cover)
    expect(codes(SHENZHEN, worker, arrival({ from: '2025-04-01' }))).toEqual(cover)
  })
  it('back on 1 July, three months paid back: covered from 1 April, as if there had been no gap', () => {
    expect(codes(DALIAN, worker, arrival({ backPaid: true }))).toEqual({
      from: '2025-04-01',
      benefitsFrom: '2025-04-01',
      continuousSince: '2019-05-01',
    })
  })
  it('back on 2 July: more than 3 months cannot be paid back, and Dalian’s wait must be said', () => {
    const late = arrival({ from: '2025-07-02', backPaid: true, coverageFrom: '2025-07-02' })
    expect(codes(DALIAN, worker, late)).toEqual(['YB-W125'])
    expect(codes(DALIAN, worker, { ...late, waitMonths: 6 })).toEqual({
      from: '2025-07-02',
      benefitsFrom: '2026-01-02',
      continuousSince: '2025-07-02',
    })
    expect(codes(DALIAN, worker, { ...late, waitMonths: 7 })).toEqual(['YB-W126'])
  })
  it('three months not paid back are a gap like any other', () => {
    expect(codes(DALIAN, worker, arrival({ coverageFrom: '2025-07-10' }))).toEqual(['YB-W125'])
  })
  it('in Shenzhen the wait after a gap begins on the first of the month after payment', () => {
    const back = arrival({ from: '2025-10-01', paidOn: '2025-10-15', waitMonths: 2 })
    expect(codes(SHENZHEN, worker, back)).toMatchObject({ benefitsFrom: '2026-01-01', continuousSince: '2025-10-01' })
  })
})

describe('somebody insured for the first time', () => {
  it('in Shenzhen, paid on 15 March: benefits from 1 April', () => {
    const first = arrival({ from: '2025-03-01', paidOn: '2025-03-15' })
    expect(codes(SHENZHEN, null, first)).toEqual({
      from: '2025-03-01',
      benefitsFrom: '2025-04-01',
      continuousSince: '2025-03-01',
    })
    expect(codes(SHENZHEN, null, { ...first, coverageFrom: '2025-03-01' })).toEqual(['YB-W124'])
  })
  it('in Dalian the first day of benefits is not established: the agency says it', () => {
    const first = arrival({ from: '2025-03-01', paidOn: '2025-03-15' })
    expect(codes(DALIAN, null, first)).toEqual(['YB-W124'])
    expect(codes(DALIAN, null, { ...first, coverageFrom: '2025-03-01' })).toMatchObject({ benefitsFrom: '2025-03-01' })
  })
})

describe('from the resident scheme into the employee scheme, two months later, paid back', () => {
  const back = arrival({ from: '2025-06-01', backPaid: true, coverageFrom: '2025-06-01' })
  it('counts on after 2 years insured', () => {
    const resident: Before = { ...worker, scheme: 'resident', continuousSince: '2023-04-01' }
    expect(codes(DALIAN, resident, back)).toMatchObject({ from: '2025-04-01', continuousSince: '2023-04-01' })
  })
  it('does not, one day short of 2 years', () => {
    const resident: Before = { ...worker, scheme: 'resident', continuousSince: '2023-04-02' }
    expect(codes(DALIAN, resident, back)).toEqual(['YB-W125'])
  })
})

it('a waiting period that is not over goes on when enrolment does', () => {
  const waiting: Before = { ...worker, benefitsFrom: '2025-06-01' }
  expect(codes(DALIAN, waiting, arrival({ from: '2025-04-01' }))).toMatchObject({ benefitsFrom: '2025-06-01' })
})
