import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '../database/sql.ts'
import { DELIVERIES } from '../deliveries.ts'
import { deliverAll } from '../outbox/courier.ts'
import type { Who } from '../work/desk.ts'
import { CLERK, type TestDesk, testDesk } from '../work/test-desk.fixture.ts'
import { changeBase } from './change-base.ts'
import { type EnrolEmployeeCommand, enrolEmployee } from './enrol-employee.ts'
import { enrolResident } from './enrol-resident.ts'
import { codesOf, DALIAN, registered, resident, SHENZHEN, value, worker } from './enrolment.fixture.ts'
import { currentEnrolment, enrolmentHistory, listConflicts } from './queries.ts'
import { resolve } from './resolve.ts'

let test: TestDesk
beforeAll(async () => {
  test = await testDesk()
})
afterAll(() => test.close())

const on = (who: Who, day: string) => currentEnrolment(test.desk, who, day)
const TODAY = '2025-03-10'
const decision = (enrolmentId: string, keep: 'new' | 'existing') => ({
  enrolmentId,
  keep,
  why: '本人选择',
  today: TODAY,
})
const shenzhenWorker: Partial<EnrolEmployeeCommand> = { plan: 'tier1', coverageFrom: null }

describe('a resident of Dalian takes up work there', () => {
  const enrolled = async (name: string) => {
    const who = await registered(test, DALIAN, name)
    const before = value(await enrolResident(test.desk, who, CLERK, null, resident()))
    const after = value(await enrolEmployee(test.desk, who, CLERK, null, worker()))
    return { who, before, after }
  }

  it('the second enrolment waits in conflict, names the first, and pays nothing meanwhile', async () => {
    const { who, before, after } = await enrolled('冲突甲')
    expect(after).toMatchObject({ state: 'conflict', usuallyKept: 'new' })
    expect(after.conflictsWith).toEqual([
      {
        region: DALIAN,
        enrolmentId: before.enrolmentId,
        scheme: 'resident',
        category: 'adult',
        from: '2025-01-01',
        to: '2025-12-31',
      },
    ])
    expect(await on(who, TODAY)).toMatchObject({ scheme: 'resident', state: 'active' })
    expect(await listConflicts(test.desk, DALIAN, TODAY, { after: null, limit: 10 })).toMatchObject([
      { personId: who.personId, enrolmentId: after.enrolmentId },
    ])
    expect(codesOf(await enrolEmployee(test.desk, who, CLERK, null, worker()))).toEqual(['YB-W132'])
  })

  it('kept: the resident’s ends the day before, the months count on, and no premium comes back', async () => {
    const { who, after } = await enrolled('冲突乙')
    const resolved = value(await resolve(test.desk, who, CLERK, null, decision(after.enrolmentId, 'new')))
    expect(resolved).toMatchObject({ state: 'active', refundable: false })
    expect(await on(who, '2025-02-28')).toMatchObject({ scheme: 'resident', to: '2025-02-28' })
    expect(await on(who, '2025-03-01')).toMatchObject({ scheme: 'employee', continuousSince: '2025-01-01' })
    const again = await resolve(test.desk, who, CLERK, null, decision(after.enrolmentId, 'new'))
    expect(codesOf(again)).toEqual(['YB-W904'])
  })

  it('not kept: it never held, and the resident’s goes on', async () => {
    const { who, after } = await enrolled('冲突丙')
    expect(value(await resolve(test.desk, who, CLERK, null, decision(after.enrolmentId, 'existing')))).toMatchObject({
      state: 'ended',
    })
    expect(await on(who, TODAY)).toMatchObject({ scheme: 'resident', to: '2025-12-31' })
    const history = await enrolmentHistory(test.desk, who, TODAY)
    expect(history.find(({ enrolmentId }) => enrolmentId === after.enrolmentId)).toMatchObject({ neverHeld: true })
  })

  it('next year’s premium, paid before, may come back: its benefits have not begun', async () => {
    const who = await registered(test, DALIAN, '冲突丁')
    const next = resident({ year: 2026, paidOn: '2025-11-10', today: '2025-11-10', inWindow: true })
    value(await enrolResident(test.desk, who, CLERK, null, next))
    const work = worker({ from: '2025-12-01', paidOn: '2025-12-05', today: '2025-12-05', coverageFrom: '2025-12-01' })
    const { enrolmentId } = value(await enrolEmployee(test.desk, who, CLERK, null, work))
    const kept = await resolve(test.desk, who, CLERK, null, { ...decision(enrolmentId, 'new'), today: '2025-12-05' })
    expect(value(kept)).toMatchObject({ state: 'active', refundable: true })
    expect(await on(who, '2026-01-01')).toMatchObject({ scheme: 'employee' })
  })
})

describe('enrolled in Dalian and in Shenzhen', () => {
  const enrolledTwice = async (name: string) => {
    test.at('2025-03-10T01:00:00Z')
    const dalian = await registered(test, DALIAN, name)
    const shenzhen = await registered(test, SHENZHEN, name)
    value(await enrolEmployee(test.desk, dalian, CLERK, null, worker()))
    test.at('2025-03-10T02:00:00Z')
    const second = await enrolEmployee(test.desk, shenzhen, CLERK, null, worker(shenzhenWorker))
    return { dalian, shenzhen, second: value(second) }
  }

  it('the other region’s is stopped first; only then does the new one begin', async () => {
    const { dalian, shenzhen, second } = await enrolledTwice('两地甲')
    expect(second).toMatchObject({ state: 'conflict', conflictsWith: [{ region: DALIAN }] })
    const keep = decision(second.enrolmentId, 'new')
    expect(value(await resolve(test.desk, shenzhen, CLERK, null, keep))).toMatchObject({ state: 'conflict' })
    expect(await on(shenzhen, '2025-04-01')).toBeNull()
    expect(codesOf(await resolve(test.desk, shenzhen, CLERK, null, { ...keep, keep: 'existing' }))).toEqual(['YB-W141'])
    expect(await deliverAll(test.desk, DELIVERIES)).toMatchObject({ failed: 0 })
    expect(await on(dalian, '2025-04-01')).toMatchObject({ state: 'ended', otherRegion: SHENZHEN })
    expect(await on(shenzhen, '2025-04-01')).toMatchObject({ state: 'active', plan: 'tier1' })
  })

  it('what the other region changed in between is stopped too', async () => {
    const dalian = await registered(test, DALIAN, '两地丙')
    const shenzhen = await registered(test, SHENZHEN, '两地丙')
    value(await enrolEmployee(test.desk, dalian, CLERK, null, worker()))
    const may = worker({ ...shenzhenWorker, from: '2025-05-01', paidOn: '2025-05-06', today: '2025-05-06' })
    const { enrolmentId } = value(await enrolEmployee(test.desk, shenzhen, CLERK, null, may))
    value(await resolve(test.desk, shenzhen, CLERK, null, { ...decision(enrolmentId, 'new'), today: '2025-05-06' }))
    value(await changeBase(test.desk, dalian, CLERK, null, { base: '7000.00', from: '2025-04-01' }))
    await deliverAll(test.desk, DELIVERIES)
    expect(await on(dalian, '2025-04-30')).toMatchObject({ state: 'active', base: '7000.00' })
    expect(await on(dalian, '2025-05-01')).toMatchObject({ state: 'ended' })
    expect(await on(shenzhen, '2025-05-01')).toMatchObject({ state: 'active' })
  })

  it('the existing one is kept: nothing is asked of the other region', async () => {
    const { dalian, shenzhen, second } = await enrolledTwice('两地乙')
    value(await resolve(test.desk, shenzhen, CLERK, null, decision(second.enrolmentId, 'existing')))
    await deliverAll(test.desk, DELIVERIES)
    expect(await on(dalian, '2025-04-01')).toMatchObject({ state: 'active' })
    expect(await on(shenzhen, '2025-04-01')).toBeNull()
  })

  it('ten people enrolled in both at once: for each, one enrolment stays active and the other waits in conflict', async () => {
    const names = Array.from({ length: 10 }, (_, i) => `同时办理${i}`)
    for (const name of names) {
      const dalian = await registered(test, DALIAN, name)
      const shenzhen = await registered(test, SHENZHEN, name)
      await Promise.all([
        enrolEmployee(test.desk, dalian, CLERK, null, worker()),
        enrolEmployee(test.desk, shenzhen, CLERK, null, worker(shenzhenWorker)),
      ])
      await deliverAll(test.desk, DELIVERIES)
      const [there] = await enrolmentHistory(test.desk, dalian, TODAY)
      const [here] = await enrolmentHistory(test.desk, shenzhen, TODAY)
      expect([there!.state, here!.state].sort()).toEqual(['active', 'conflict'])
    }
  })

  // What two transactions leave behind that were committed side by side: both active, and one of the two looked at first.
  const BOTH_ACTIVE = sql`UPDATE enrolment SET state = 'active' WHERE region = $1 AND person_id = $2`
  const LOOK_FIRST = sql`
    INSERT INTO outbox (region, person_id, event_id, topic, payload, due_at)
    VALUES ($1, $2, gen_random_uuid(), 'enrolment-check', $3, '2020-01-01')`

  it.each([DALIAN, SHENZHEN])('whichever is looked at first (%s), the later one gives way', async (first) => {
    const { dalian, shenzhen, second } = await enrolledTwice(`同时${first}`)
    await test.database.query(BOTH_ACTIVE, [SHENZHEN, shenzhen.personId])
    const event = { region: SHENZHEN, enrolmentId: second.enrolmentId }
    if (first === SHENZHEN) await test.database.query(LOOK_FIRST, [SHENZHEN, shenzhen.personId, event])
    expect(await deliverAll(test.desk, DELIVERIES)).toMatchObject({ failed: 0 })
    expect(await on(dalian, '2025-04-01')).toMatchObject({ state: 'active' })
    expect(await on(shenzhen, '2025-04-01')).toBeNull()
    const [waits] = await enrolmentHistory(test.desk, shenzhen, TODAY)
    expect(waits).toMatchObject({ state: 'conflict', conflictsWith: [{ region: DALIAN }] })
  })
})
