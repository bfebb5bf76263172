import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../database/database.ts'
import { sql } from '../../database/sql.ts'
import { verify } from '../../verify/verify.ts'
import { SYSTEM, type Who } from '../../work/desk.ts'
import { insured, type TestDesk, type TestPerson, testDesk } from '../../work/test-desk.fixture.ts'
import { codesOf, DALIAN, SHENZHEN, value } from '../enrolment.fixture.ts'
import { suspend } from '../suspend.ts'
import { type CreditReport, creditMonth } from './credit-month.ts'
import { twoPercent } from './monthly-credit.ts'

let test: TestDesk
beforeAll(async () => {
  test = await testDesk('2025-03-31T02:00:00Z')
})
afterAll(() => test.close())

const BASE = sql`UPDATE enrolment SET base_fen = $3 WHERE region = $1 AND person_id = $2`
const ACCOUNT = sql`SELECT account_fen FROM person_book WHERE region = $1 AND person_id = $2`
const CREDITS = sql`
  SELECT person_id, account, amount_fen FROM ledger_entry WHERE region = $1 AND reason = 'credit' ORDER BY person_id, entry_no`

const employee = async (person: Omit<TestPerson, 'scheme'>, baseFen: number | null = null): Promise<Who> => {
  const who = await insured(test, { ...person, scheme: 'employee' })
  await test.database.query(BASE, [who.region, who.personId, baseFen])
  return who
}
const balance = async ({ region, personId }: Who) =>
  (await test.database.query<{ account_fen: number }>(ACCOUNT, [region, personId]))[0]!.account_fen
const run = { today: '2025-03-31' }

it('2 % of a base, half up to the fen', () => {
  expect(twoPercent(680_000)).toBe(13_600)
  expect(twoPercent(672_735)).toBe(13_455) // 134.547 yuan
  expect(twoPercent(672_725)).toBe(13_455) // 134.545 yuan: the half goes up
  expect(twoPercent(672_724)).toBe(13_454)
})

describe('March 2025 in Dalian', () => {
  let worker: Who
  let retiree: Who
  let leaving: Who
  beforeAll(async () => {
    worker = await employee({ region: DALIAN, name: '在职甲', category: 'working' }, 672_725)
    retiree = await employee({ region: DALIAN, name: '退休甲', category: 'retired', birthDate: '1955-01-01' })
    leaving = await employee({ region: DALIAN, name: '在职乙', category: 'working' }, 680_000)
    await employee({ region: DALIAN, name: '在职无基数', category: 'working' })
    await insured(test, { region: DALIAN, name: '居民甲', scheme: 'resident', category: 'adult' })
    value(await suspend(test.desk, leaving, SYSTEM, null, { why: '离职', today: '2025-03-15' }))
  })

  it('a worker gets 134.55 yuan of what they paid, a retiree 80 of the pooled fund, a resident nothing', async () => {
    const report = value(await creditMonth(test.desk, DALIAN, '2025-03', SYSTEM, run))
    expect(report).toEqual({
      region: DALIAN,
      month: '2025-03',
      credited: 3,
      total: '350.55',
      notCredited: [{ category: 'working', plan: null, reason: 'no-base', people: 1 }],
      failed: [],
      next: null,
    })
    expect([await balance(worker), await balance(retiree), await balance(leaving)]).toEqual([13_455, 8_000, 13_600])
    const credits = await test.database.query<{ person_id: string; account: string }>(CREDITS, [DALIAN])
    const from = (who: Who) =>
      credits.filter(({ person_id }) => person_id === who.personId).map(({ account }) => account)
    expect(from(worker)).toEqual(['person:account', 'bank'])
    expect(from(retiree)).toEqual(['person:account', 'fund:pooledFund'])
  })

  it('a second run credits nobody a second time', async () => {
    expect(value(await creditMonth(test.desk, DALIAN, '2025-03', SYSTEM, run))).toMatchObject({
      credited: 0,
      total: '0.00',
    })
    expect(await balance(worker)).toBe(13_455)
  })

  it('in April who left is not credited any more', async () => {
    const april = value(await creditMonth(test.desk, DALIAN, '2025-04', SYSTEM, { today: '2025-04-30' }))
    expect(april).toMatchObject({ credited: 2, total: '214.55' })
    expect(await balance(leaving)).toBe(13_600)
  })
})

it('in Shenzhen tier 2 has no account, and what retirees of tier 1 get is not established: told, not guessed', async () => {
  await employee({ region: SHENZHEN, name: '一档在职', category: 'working', plan: 'tier1' }, 1_000_000)
  await employee({ region: SHENZHEN, name: '二档在职', category: 'working', plan: 'tier2' }, 1_000_000)
  await employee({ region: SHENZHEN, name: '一档退休', category: 'retired', plan: 'tier1' })
  const report = value(await creditMonth(test.desk, SHENZHEN, '2025-03', SYSTEM, run))
  expect(report).toMatchObject({ credited: 1, total: '200.00' })
  expect([...report.notCredited].sort((a, b) => (a.reason < b.reason ? -1 : 1))).toEqual([
    { category: 'working', plan: 'tier2', reason: 'no-account', people: 1 },
    { category: 'retired', plan: 'tier1', reason: 'retiree-credit-not-established', people: 1 },
  ])
})

describe('forty workers of Anshan, in batches of seven', () => {
  const ANSHAN = '210300'
  const people: Who[] = []
  beforeAll(async () => {
    for (let i = 0; i < 40; i++)
      people.push(await employee({ region: ANSHAN, name: `鞍山${i}`, category: 'working' }, 500_000))
  })
  const balances = async () => {
    const all = new Map<number, number>()
    for (const who of people) {
      const fen = await balance(who)
      all.set(fen, (all.get(fen) ?? 0) + 1)
    }
    return Object.fromEntries(all)
  }

  it('a run that dies after the second batch is finished by the next one, each worker credited once', async () => {
    let batches = 0
    const dying = creditMonth(test.desk, ANSHAN, '2025-03', SYSTEM, {
      ...run,
      batchSize: 7,
      onProgress: () => {
        batches += 1
        if (batches === 2) throw new Error('the machine went down')
      },
    })
    await expect(dying).rejects.toThrow('the machine went down')
    expect(await balances()).toEqual({ 0: 26, 10000: 14 })
    const progress: number[] = []
    const rest = await creditMonth(test.desk, ANSHAN, '2025-03', SYSTEM, {
      ...run,
      batchSize: 7,
      onProgress: ({ credited }) => void progress.push(credited),
    })
    expect(value(rest)).toMatchObject({ credited: 26, total: '2600.00', failed: [] })
    expect(progress).toEqual([7, 14, 21, 26])
    expect(await balances()).toEqual({ 10000: 40 })
  })

  it('a run that may look at fourteen people says where the next one goes on, until everybody was looked at', async () => {
    const may = { today: '2025-05-31', batchSize: 7, atMost: 14 }
    const credited: number[] = []
    for (let after: string | null = null; ; ) {
      const so: CreditReport = value(await creditMonth(test.desk, ANSHAN, '2025-05', SYSTEM, { ...may, after }))
      credited.push(so.credited)
      after = so.next
      if (after === null) break
    }
    expect(credited).toEqual([14, 14, 12])
  })

  it('two runs at once credit each worker once, and together everybody', async () => {
    const april = () => creditMonth(test.desk, ANSHAN, '2025-04', SYSTEM, { today: '2025-04-30' })
    const [one, other] = await Promise.all([april(), april()])
    expect(value(one).credited + value(other).credited).toBe(40)
    expect(await balances()).toEqual({ 30000: 40 })
  })
})

it('a month that has not come, or is none, is refused', async () => {
  expect(codesOf(await creditMonth(test.desk, DALIAN, '2025-04', SYSTEM, run))).toEqual(['YB-W150'])
  expect(codesOf(await creditMonth(test.desk, DALIAN, '2025-13', SYSTEM, run))).toEqual(['YB-W150'])
})

it('after all of this the books hold', async () => {
  const reader = openDatabase({ ...test.config, pipeline: false })
  expect((await verify(reader, test.desk.policies)).findings).toEqual([])
  await reader.close()
})
