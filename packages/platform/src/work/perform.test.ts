import { ok } from '@yibao/engine'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '../database/sql.ts'
import type { Who } from './desk.ts'
import { perform } from './perform.ts'
import { requestKey } from './request.ts'
import { CASHIER, insured, type TestDesk, testDesk } from './test-desk.fixture.ts'

let test: TestDesk
let people: readonly Who[]
beforeAll(async () => {
  test = await testDesk()
  people = await Promise.all(['工人甲', '工人乙'].map((name) => insured(test, worker(name))))
})
afterAll(() => test.close())

const worker = (name: string) => ({ region: '210200', name, scheme: 'employee', category: 'working' }) as const
const note = (who: Who, key: string) =>
  perform(test.desk, who, CASHIER, requestKey('H21020000001', key, {}), {
    load: async () => null,
    decide: () => ok({ answer: who.personId, writes: [], audit: [{ action: 'test.note', target: 'test/1' }] }),
  })
const EVENTS = sql`SELECT count(*)::int AS events FROM audit_event WHERE region = $1 AND person_id = $2`

describe('requests under one key at the same time', () => {
  it('for two people are two requests: each is carried out', async () => {
    const answers = await Promise.all(people.map((who) => note(who, 'both')))
    expect(answers).toEqual(people.map(({ personId }) => ok(personId)))
  })

  it('for one person are one: whichever comes second waits its turn or is told so, and it happens once', async () => {
    const [who] = people as [Who]
    const answers = await Promise.all([note(who, 'twice'), note(who, 'twice')])
    const told = answers.map((one) => (one.ok ? one.value : one.problems[0]!.code)).sort()
    expect(told).toEqual(['YB-W903', who.personId].sort())
    const [{ events }] = (await test.database.query<{ events: number }>(EVENTS, [who.region, who.personId])) as [
      { events: number },
    ]
    expect(events).toBe(2)
    expect(await note(who, 'twice')).toEqual(ok(who.personId))
  })
})
