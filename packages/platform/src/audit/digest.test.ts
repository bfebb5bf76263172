import { createHash } from 'node:crypto'
import { ok } from '@yibao/engine'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import { verify } from '../verify/verify.ts'
import type { Casework } from '../work/casework.ts'
import { SYSTEM, type Who } from '../work/desk.ts'
import { perform } from '../work/perform.ts'
import { CLERK, insured, type TestDesk, testDesk } from '../work/test-desk.fixture.ts'
import { eventHash } from './chain.ts'
import type { DigestedEvent } from './day-digest.ts'
import { type DayDigest, digestDay } from './digest.ts'

const REGION = '210200'
const DAY = '2025-03-01'

let test: TestDesk
let reader: Database
const people: Who[] = []

beforeAll(async () => {
  test = await testDesk()
  reader = openDatabase({ ...test.config, pipeline: false })
  for (const [name, region] of [
    ['甲', REGION],
    ['乙', REGION],
    ['丙', '210300'],
  ] as const)
    people.push(await insured(test, { region, name, scheme: 'employee', category: 'working' }))
  // Midnight in China is four in the afternoon, UTC.
  for (const at of [
    '2025-02-28T15:59:59.999Z',
    '2025-02-28T16:00:00Z',
    '2025-03-01T03:00:00Z',
    '2025-03-01T15:59:59.999Z',
    '2025-03-01T16:00:00Z',
  ])
    for (const who of people) await noted(who, at)
  test.at('2025-03-02T02:00:00Z')
})
afterAll(async () => {
  await reader.close()
  await test.close()
})

const NOTE: Casework<null, null> = {
  load: async () => null,
  decide: () => ok({ answer: null, writes: [], audit: [{ action: 'test.look', target: 'person' }] }),
}

async function noted(who: Who, at: string): Promise<void> {
  test.at(at)
  await perform(test.desk, who, CLERK, null, NOTE)
}

async function digested(day = DAY): Promise<DayDigest> {
  const done = await digestDay(test.desk, REGION, day, SYSTEM)
  if (!done.ok) throw new Error(JSON.stringify(done.problems))
  return done.value
}

const findings = async () => (await verify(reader, test.desk.policies, { region: REGION })).findings
const EVENTS = sql`
  SELECT person_id, seq, hash FROM audit_event WHERE region = '210200' AND at >= '2025-02-28T16:00:00Z'
    AND at < '2025-03-01T16:00:00Z' ORDER BY at, person_id, seq`
const DIGESTING = sql`SELECT count(*)::int AS events FROM audit_event WHERE action = 'audit.digest'`

it('a day is digested from midnight to midnight in China, one region, in the order of time', async () => {
  const events = await test.database.query<{ person_id: string; seq: number; hash: Buffer }>(EVENTS)
  const bytes = events.map(({ person_id, seq, hash }) => {
    const number = Buffer.alloc(8)
    number.writeUInt32BE(seq, 4)
    return Buffer.concat([Buffer.from(person_id.replaceAll('-', ''), 'hex'), number, hash])
  })
  const expected = createHash('sha256').update(Buffer.concat(bytes)).digest('hex')
  expect(await digested()).toEqual({ day: DAY, events: 6, digest: expected })
  expect(await digested()).toEqual({ day: DAY, events: 6, digest: expected })
  expect(await test.database.query(DIGESTING)).toEqual([{ events: 1 }])
  expect(await findings()).toEqual([])
})

it('two at once keep one digest', async () => {
  const [one, other] = await Promise.all([digested('2025-02-28'), digested('2025-02-28')])
  expect(one).toEqual(other)
  expect(one!.events).toBe(2)
})

it('a day that is not over is refused', async () => {
  expect(await digestDay(test.desk, REGION, '2025-03-02', SYSTEM)).toMatchObject({
    ok: false,
    problems: [{ code: 'YB-W945', path: 'day' }],
  })
})

describe('verify finds', () => {
  const CHAIN = sql`SELECT * FROM audit_event WHERE region = $1 AND person_id = $2 AND seq >= 3 ORDER BY seq`
  const FORGE = sql`UPDATE audit_event SET actor = $4, hash = $5 WHERE region = $1 AND person_id = $2 AND seq = $3`
  const CLOSE = sql`UPDATE person_book SET audit_hash = $3 WHERE region = $1 AND person_id = $2`
  type Event = Omit<DigestedEvent, 'person_id'> &
    Readonly<Record<'actor' | 'role' | 'address' | 'action' | 'target', string>> & { readonly at: Date }

  /** Says that somebody else did the fourth thing, and rewrites the chain from there so that it is whole again. */
  async function forged({ region, personId }: Who, somebody: string): Promise<void> {
    const [third, ...rest] = await test.database.query<Event>(CHAIN, [region, personId])
    let hash = third!.hash
    for (const { seq, at, role, address, action, target, ...event } of rest) {
      const id = seq === 4 ? somebody : event.actor
      const content = { seq, at: at.getTime(), actor: { id, role, address }, action, target }
      hash = eventHash(hash, { region, personId }, content)
      await test.database.query(FORGE, [region, personId, seq, id, hash])
    }
    await test.database.query(CLOSE, [region, personId, hash])
  }

  it('an event that was changed, with its whole chain rewritten to match', async () => {
    await forged(people[0]!, 'somebody')
    expect((await findings()).map(({ proof, where }) => [proof, where])).toEqual([
      ['audit-digests', `audit-digest/${DAY}`],
    ])
    await forged(people[0]!, CLERK.id)
    expect(await findings()).toEqual([])
  })

  it('an event that was taken out of its day, and says how many there were', async () => {
    const [last] = (await test.database.query<Event>(CHAIN, Object.values(people[1]!))).filter(({ seq }) => seq === 4)
    const MOVE = sql`UPDATE audit_event SET at = $4 WHERE region = $1 AND person_id = $2 AND seq = $3`
    const key = [...Object.values(people[1]!), 4]
    await test.database.query(MOVE, [...key, new Date('2025-03-05T00:00:00Z')])
    const found = (await findings()).find(({ proof }) => proof === 'audit-digests')
    expect(found?.message.en).toBe('6 events were digested, 5 are there')
    await test.database.query(MOVE, [...key, last!.at])
    expect(await findings()).toEqual([])
  })
})
