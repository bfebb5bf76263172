import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { admit } from '../encounter/admit.ts'
import type { Who } from '../work/desk.ts'
import { CASHIER, CLERK, hospital, insured, type TestDesk, testDesk } from '../work/test-desk.fixture.ts'
import { changeBase } from './change-base.ts'
import { changeCategory } from './change-category.ts'
import { end } from './end.ts'
import { enrolEmployee } from './enrol-employee.ts'
import { enrolNewborn } from './enrol-newborn.ts'
import { enrolResident } from './enrol-resident.ts'
import { codesOf, DALIAN, registered, resident, SHENZHEN, value, worker } from './enrolment.fixture.ts'
import { currentEnrolment, enrolmentHistory } from './queries.ts'
import { repairWaiting } from './repair-waiting.ts'
import { resume } from './resume.ts'
import { suspend } from './suspend.ts'

let test: TestDesk
beforeAll(async () => {
  test = await testDesk()
})
afterAll(() => test.close())

const on = (who: Who, day: string) => currentEnrolment(test.desk, who, day)

describe('employees', () => {
  it('a worker of Shenzhen tier 1 who pays on 15 March is covered from 1 April, months counting from March', async () => {
    const who = await registered(test, SHENZHEN, '深圳一档')
    const first = worker({ plan: 'tier1', paidOn: '2025-03-15', coverageFrom: null, today: '2025-03-15' })
    const enrolled = value(await enrolEmployee(test.desk, who, CLERK, null, first))
    expect(enrolled).toMatchObject({ state: 'active', from: '2025-03-01', benefitsFrom: '2025-04-01', to: null })
    expect(await on(who, '2025-09-30')).toMatchObject({ continuousMonths: 6, base: '6800.00', plan: 'tier1' })
  })

  it('what does not fit is told at once: plan, category, base, the first day of benefits, payment tomorrow', async () => {
    const who = await registered(test, DALIAN, '大连不符')
    const wrong = worker({ plan: 'tier1', base: '零', coverageFrom: null, paidOn: '2025-03-11' })
    const refusal = await enrolEmployee(test.desk, who, CLERK, null, wrong)
    expect([...codesOf(refusal)].sort()).toEqual(['YB-W122', 'YB-W123', 'YB-W124', 'YB-W135'])
    const tierless = worker({ plan: null, coverageFrom: null })
    const there = await registered(test, SHENZHEN, '深圳无档')
    expect(codesOf(await enrolEmployee(test.desk, there, CLERK, null, tierless))).toEqual(['YB-W122'])
    const nowhere = await registered(test, '999900', '无此统筹区')
    expect(codesOf(await enrolEmployee(test.desk, nowhere, CLERK, null, worker()))).toEqual(['YB-W120'])
  })

  it('a base below Shenzhen’s floor of 2026, 6,727 yuan, is refused; of 2025 no limit is established', async () => {
    const who = await registered(test, SHENZHEN, '深圳基数')
    const low = { plan: 'tier2', base: '6726.99', coverageFrom: null, today: '2026-02-01', paidOn: '2026-01-10' }
    const refusal = await enrolEmployee(test.desk, who, CLERK, null, worker({ ...low, from: '2026-01-01' }))
    expect(codesOf(refusal)).toEqual(['YB-W123'])
    value(await enrolEmployee(test.desk, who, CLERK, null, worker({ ...low, from: '2025-12-01' })))
    const changed = await changeBase(test.desk, who, CLERK, null, { base: '6727.00', from: '2026-01-15' })
    expect(value(changed).from).toBe('2026-01-01')
    expect(await on(who, '2025-12-31')).toMatchObject({ base: '6726.99' })
    expect(await on(who, '2026-01-01')).toMatchObject({ base: '6727.00', continuousSince: '2025-12-01' })
  })

  it('suspended in March: covered to the end of the month, not from 1 April; no visit begins then', async () => {
    const who = await insured(test, { region: DALIAN, name: '停保', scheme: 'employee', category: 'working' })
    const institutionId = await hospital(test, { number: 71, region: DALIAN, level: 'level2' })
    expect(codesOf(await suspend(test.desk, who, CLERK, null, { why: ' ', today: '2025-03-10' }))).toEqual(['YB-W137'])
    const suspended = value(await suspend(test.desk, who, CLERK, null, { why: '单位停缴', today: '2025-03-10' }))
    expect(suspended).toMatchObject({ state: 'suspended', from: '2025-04-01' })
    const visit = (admittedOn: string) =>
      admit(test.desk, who, CASHIER, null, {
        institutionId,
        care: 'outpatient',
        admittedOn,
        emergency: false,
        diagnosis: 'none',
        selected: true,
        referred: false,
        signed: false,
        injury: 'none',
      })
    expect((await visit('2025-03-31')).ok).toBe(true)
    expect(codesOf(await visit('2025-04-01'))).toEqual(['YB-W402'])
    expect(codesOf(await suspend(test.desk, who, CLERK, null, { why: '再停', today: '2025-04-10' }))).toEqual([
      'YB-W904',
    ])
  })

  const BACK = { paidOn: '2025-07-01', coverageFrom: null, base: null, employer: null, today: '2025-07-01' }

  it('resumed after three months that are paid back: as if there had been no gap', async () => {
    const who = await insured(test, { region: DALIAN, name: '补缴', scheme: 'employee', category: 'working' })
    value(await suspend(test.desk, who, CLERK, null, { why: '离职', today: '2025-03-10' }))
    expect(await on(who, '2025-05-01')).toMatchObject({ state: 'suspended' })
    const back = { ...BACK, from: '2025-07-01', backPaid: true, waitMonths: null }
    expect(value(await resume(test.desk, who, CLERK, null, back))).toMatchObject({
      state: 'active',
      from: '2025-04-01',
      benefitsFrom: '2025-04-01',
      continuousSince: '2020-01-01',
    })
    expect(await on(who, '2025-05-01')).toMatchObject({ state: 'active', continuousMonths: 64 })
    const history = await enrolmentHistory(test.desk, who, '2025-07-01')
    expect(history.map(({ state, neverHeld }) => [state, neverHeld])).toContainEqual(['ended', true])
  })

  it('resumed after five months: it waits as long as the agency says, six months at most, and counts anew', async () => {
    const who = await insured(test, { region: DALIAN, name: '等待', scheme: 'employee', category: 'working' })
    value(await suspend(test.desk, who, CLERK, null, { why: '离职', today: '2025-03-10' }))
    const back = { ...BACK, from: '2025-09-01', paidOn: '2025-09-01', today: '2025-09-01', coverageFrom: '2025-09-01' }
    const ask = (waitMonths: number | null) =>
      resume(test.desk, who, CLERK, null, { ...back, backPaid: true, waitMonths })
    expect(codesOf(await ask(null))).toEqual(['YB-W125'])
    expect(codesOf(await ask(7))).toEqual(['YB-W126'])
    expect(value(await ask(3))).toMatchObject({ benefitsFrom: '2025-12-01', continuousSince: '2025-09-01' })
  })

  it('resumed before the suspension began: nothing was ever broken', async () => {
    const who = await insured(test, { region: DALIAN, name: '反悔', scheme: 'employee', category: 'working' })
    value(await suspend(test.desk, who, CLERK, null, { why: '误报', today: '2025-03-10' }))
    const back = { ...BACK, from: '2025-03-20', paidOn: '2025-03-20', today: '2025-03-20' }
    const resumed = await resume(test.desk, who, CLERK, null, { ...back, backPaid: false, waitMonths: null })
    expect(value(resumed)).toMatchObject({ from: '2025-04-01', continuousSince: '2020-01-01', state: 'active' })
    expect(await on(who, '2025-03-31')).toMatchObject({ state: 'active' })
  })

  it('a worker retires on 1 May: April is still settled as a worker’s', async () => {
    const who = await registered(test, DALIAN, '退休', '1965-04-20')
    value(await enrolEmployee(test.desk, who, CLERK, null, worker()))
    const retire = {
      category: 'retired',
      plan: null,
      groups: [],
      base: null,
      from: '2025-05-01',
      why: '办理退休',
    } as const
    expect(codesOf(await changeCategory(test.desk, who, CLERK, null, { ...retire, base: '1.00' }))).toEqual(['YB-W123'])
    expect(codesOf(await changeCategory(test.desk, who, CLERK, null, { ...retire, from: '2025-02-01' }))).toEqual([
      'YB-W139',
    ])
    value(await changeCategory(test.desk, who, CLERK, null, retire))
    expect(await on(who, '2025-04-30')).toMatchObject({ category: 'working', base: '6800.00' })
    expect(await on(who, '2025-05-01')).toMatchObject({
      category: 'retired',
      base: null,
      continuousSince: '2025-03-01',
    })
    expect(codesOf(await changeCategory(test.desk, who, CLERK, null, retire))).toEqual(['YB-W134'])
    const adult = { ...retire, category: 'adult' } as const
    expect(codesOf(await changeCategory(test.desk, who, CLERK, null, adult))).toEqual(['YB-W121'])
  })

  it('ended by death on 10 March: the day is covered, the next is not', async () => {
    const who = await insured(test, { region: DALIAN, name: '死亡', scheme: 'employee', category: 'retired' })
    const death = { reason: 'death', lastDay: '2025-03-10', why: '家属申报', today: '2025-03-12' } as const
    expect(codesOf(await end(test.desk, who, CLERK, null, { ...death, lastDay: '2025-03-13' }))).toEqual(['YB-W135'])
    expect(value(await end(test.desk, who, CLERK, null, death))).toMatchObject({ state: 'ended', from: '2025-03-11' })
    expect(await on(who, '2025-03-10')).toMatchObject({ state: 'active' })
    expect(await on(who, '2025-03-11')).toMatchObject({ state: 'ended', why: 'death: 家属申报' })
  })
})

describe('residents', () => {
  it('paid for 2025 in November 2024: covered for the year, and no longer', async () => {
    const who = await registered(test, DALIAN, '居民按期')
    const enrolled = value(await enrolResident(test.desk, who, CLERK, null, resident()))
    expect(enrolled).toMatchObject({ from: '2025-01-01', to: '2025-12-31', benefitsFrom: '2025-01-01' })
    expect(await on(who, '2026-01-01')).toBeNull()
    const next = resident({ year: 2026, paidOn: '2025-10-10', today: '2025-10-10', inWindow: true })
    expect(value(await enrolResident(test.desk, who, CLERK, null, next))).toMatchObject({
      from: '2026-01-01',
      continuousSince: '2025-01-01',
      state: 'active',
    })
    expect(await on(who, '2026-12-31')).toMatchObject({ continuousMonths: 23 })
  })

  it('a window that is not established must be said to be kept or missed', async () => {
    const who = await registered(test, DALIAN, '居民窗口')
    const next = resident({ year: 2026, paidOn: '2025-10-10', today: '2025-10-10' })
    expect(codesOf(await enrolResident(test.desk, who, CLERK, null, next))).toEqual(['YB-W127'])
  })

  it('insured until 2021, back in February 2025: 5 months; two years paid back take two of them away', async () => {
    const who = await registered(test, DALIAN, '居民断缴')
    const late = { paidOn: '2025-02-10', today: '2025-02-10', insuredUntil: '2021-12-31' }
    const tooMany = await enrolResident(test.desk, who, CLERK, null, resident({ ...late, yearsPaidBack: 4 }))
    expect(codesOf(tooMany)).toEqual(['YB-W129'])
    const enrolled = value(await enrolResident(test.desk, who, CLERK, null, resident(late)))
    expect(enrolled).toMatchObject({ from: '2025-02-10', benefitsFrom: '2025-07-10', continuousSince: '2025-02-10' })
    const repaired = await repairWaiting(test.desk, who, CLERK, null, { years: 2, today: '2025-03-01' })
    expect(value(repaired).benefitsFrom).toBe('2025-05-10')
    expect(codesOf(await repairWaiting(test.desk, who, CLERK, null, { years: 2, today: '2025-03-01' }))).toEqual([
      'YB-W129',
    ])
    expect(codesOf(await repairWaiting(test.desk, who, CLERK, null, { years: 1, today: '2025-05-10' }))).toEqual([
      'YB-W140',
    ])
  })

  it('on minimum living allowance, never insured, in February: no wait', async () => {
    const who = await registered(test, DALIAN, '居民低保')
    const late = resident({ paidOn: '2025-02-10', today: '2025-02-10', groups: ['minimum-living'] })
    expect(value(await enrolResident(test.desk, who, CLERK, null, late))).toMatchObject({ benefitsFrom: '2025-02-10' })
  })

  it('in Shenzhen a late payer’s three months begin on the first of the month after payment', async () => {
    const who = await registered(test, SHENZHEN, '深圳居民')
    const late = resident({ paidOn: '2025-02-10', today: '2025-02-10' })
    expect(value(await enrolResident(test.desk, who, CLERK, null, late))).toMatchObject({ benefitsFrom: '2025-06-01' })
  })

  it('out of work after five years insured, a resident two months later: covered from the day after work', async () => {
    const who = await insured(test, { region: DALIAN, name: '职工转居民', scheme: 'employee', category: 'working' })
    value(await suspend(test.desk, who, CLERK, null, { why: '离职', today: '2025-03-10' }))
    const moved = resident({ paidOn: '2025-06-01', today: '2025-06-01' })
    expect(value(await enrolResident(test.desk, who, CLERK, null, moved))).toMatchObject({
      state: 'active',
      from: '2025-04-01',
      benefitsFrom: '2025-04-01',
      continuousSince: '2020-01-01',
    })
    expect(await on(who, '2025-03-31')).toMatchObject({ scheme: 'employee' })
    expect(await on(who, '2025-04-01')).toMatchObject({ scheme: 'resident' })
  })

  it('residents neither suspend nor resume, and students name their school', async () => {
    const who = await registered(test, DALIAN, '大学生', '2005-05-05')
    const student = resident({ category: 'student' })
    expect(codesOf(await enrolResident(test.desk, who, CLERK, null, student))).toEqual(['YB-W136'])
    value(await enrolResident(test.desk, who, CLERK, null, { ...student, school: '演示大学' }))
    expect(codesOf(await suspend(test.desk, who, CLERK, null, { why: '离校', today: '2025-03-10' }))).toEqual([
      'YB-W138',
    ])
  })
})

describe('newborns', () => {
  const paid = (paidOn: string) => ({ groups: [], year: 2025, paidOn, today: paidOn })

  it('Dalian: three months after birth, to the day, benefits begin at birth', async () => {
    const who = await registered(test, DALIAN, '新生儿甲', '2025-01-31')
    expect(codesOf(await enrolNewborn(test.desk, who, CLERK, null, paid('2025-05-01')))).toEqual(['YB-W130'])
    expect(value(await enrolNewborn(test.desk, who, CLERK, null, paid('2025-04-30')))).toMatchObject({
      from: '2025-01-31',
      benefitsFrom: '2025-01-31',
      continuousSince: '2025-01-31',
      to: '2025-12-31',
    })
  })

  it('elsewhere: ninety days', async () => {
    const late = await registered(test, SHENZHEN, '新生儿乙', '2025-01-31')
    expect(codesOf(await enrolNewborn(test.desk, late, CLERK, null, paid('2025-05-02')))).toEqual(['YB-W130'])
    expect(value(await enrolNewborn(test.desk, late, CLERK, null, paid('2025-05-01'))).benefitsFrom).toBe('2025-01-31')
  })

  it('a year that is neither that of birth nor the present one is refused', async () => {
    const who = await registered(test, DALIAN, '新生儿丙', '2025-01-31')
    const next = { ...paid('2025-03-01'), year: 2026 }
    expect(codesOf(await enrolNewborn(test.desk, who, CLERK, null, next))).toEqual(['YB-W128'])
  })
})
