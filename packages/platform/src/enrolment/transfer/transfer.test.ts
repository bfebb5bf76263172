import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../database/database.ts'
import { sql } from '../../database/sql.ts'
import { DELIVERIES } from '../../deliveries.ts'
import { deliverAll } from '../../outbox/courier.ts'
import { verify } from '../../verify/verify.ts'
import type { Actor, Who } from '../../work/desk.ts'
import { CLERK, insured, type TestDesk, testDesk } from '../../work/test-desk.fixture.ts'
import { creditMonth } from '../credit/credit-month.ts'
import { end } from '../end.ts'
import { type EnrolEmployeeCommand, enrolEmployee } from '../enrol-employee.ts'
import { codesOf, DALIAN, registered, SHENZHEN, value, worker } from '../enrolment.fixture.ts'
import { currentEnrolment, listTransfers, transfersOf } from '../queries.ts'
import { suspend } from '../suspend.ts'
import { acceptTransfer } from './accept.ts'
import { closeTransfer } from './close.ts'
import { returnTransfer } from './return.ts'

let test: TestDesk
beforeAll(async () => {
  test = await testDesk()
})
afterAll(() => test.close())

const DALIAN_CLERK: Actor = { id: 'clerk-dalian', role: 'clerk', address: '127.0.0.1' }
const TODAY = '2025-07-01'
const ACCOUNT = sql`SELECT account_fen FROM person_book WHERE region = $1 AND person_id = $2`
const BASE = sql`UPDATE enrolment SET base_fen = $3 WHERE region = $1 AND person_id = $2`

const balance = async ({ region, personId }: Who) =>
  (await test.database.query<{ account_fen: number }>(ACCOUNT, [region, personId]))[0]!.account_fen

/** A worker of Dalian since 2020, with 136 yuan of March in the account, whose work there ended with March. */
async function leaver(name: string): Promise<Who> {
  const who = await insured(test, {
    region: DALIAN,
    name: `99演示证件${name}`,
    scheme: 'employee',
    category: 'working',
  })
  await test.database.query(BASE, [who.region, who.personId, 680_000])
  value(await creditMonth(test.desk, DALIAN, '2025-03', CLERK, { today: '2025-03-20' }))
  value(await suspend(test.desk, who, DALIAN_CLERK, null, { why: '离职', today: '2025-03-20' }))
  return who
}

async function arrived(name: string, more: Partial<EnrolEmployeeCommand>): Promise<Who> {
  const who = await registered(test, SHENZHEN, name)
  const work = worker({ plan: 'tier1', coverageFrom: null, from: TODAY, paidOn: TODAY, today: TODAY, ...more })
  value(await enrolEmployee(test.desk, who, CLERK, null, work))
  return who
}

const accepted = (who: Who, backPaid: boolean) =>
  acceptTransfer(test.desk, who, CLERK, null, { fromRegion: DALIAN, backPaid, today: TODAY })

describe('from Dalian to Shenzhen, three months apart, paid back (医保办发〔2021〕43号)', () => {
  let here: Who
  let there: Who
  let transferId: string
  beforeAll(async () => {
    there = await leaver('转移甲')
    here = await arrived('转移甲', {})
    expect(here.personId).toBe(there.personId)
  })

  it('is accepted at the new place, and the old place finds the letter in its queue', async () => {
    transferId = value(await accepted(here, true)).transferId
    expect(codesOf(await accepted(here, true))).toEqual(['YB-W142'])
    await deliverAll(test.desk, DELIVERIES)
    expect(await listTransfers(test.desk, DALIAN, { after: null, limit: 10 })).toMatchObject([
      { transferId, personId: there.personId, state: 'requested', actions: ['close', 'return'] },
    ])
  })

  it('nobody is handed over with arrears, nor by the person who accepted it', async () => {
    const close = (actor: Actor, arrears: string) =>
      closeTransfer(test.desk, there, actor, null, { transferId, arrears, today: TODAY })
    expect(codesOf(await close(CLERK, '120.00'))).toEqual(['YB-W145', 'YB-W146'])
    expect(value(await close(DALIAN_CLERK, '0.00'))).toEqual({
      transferId,
      state: 'closed',
      account: '136.00',
      sheet: {
        scheme: 'employee',
        category: 'working',
        insuredUntil: '2025-03-31',
        continuousSince: '2020-01-01',
        benefitsFrom: '2020-01-01',
      },
    })
  })

  it('on its way the money is in neither account; then in the new one, to the fen, once', async () => {
    expect([await balance(there), await balance(here)]).toEqual([0, 0])
    expect(await currentEnrolment(test.desk, there, '2025-07-02')).toMatchObject({ state: 'transferring' })
    expect(await deliverAll(test.desk, DELIVERIES)).toMatchObject({ failed: 0 })
    expect([await balance(there), await balance(here)]).toEqual([0, 13_600])
    expect(await deliverAll(test.desk, DELIVERIES)).toEqual({ delivered: 0, failed: 0 })
  })

  it('the time counts on, the gap is covered, and the old enrolment has ended', async () => {
    expect(await currentEnrolment(test.desk, here, TODAY)).toMatchObject({
      continuousSince: '2020-01-01',
      from: '2025-04-01',
      benefitsFrom: '2025-04-01',
      continuousMonths: 66,
    })
    expect(await currentEnrolment(test.desk, there, '2025-07-02')).toMatchObject({ state: 'ended' })
    expect(await transfersOf(test.desk, here)).toMatchObject([{ state: 'completed', account: '136.00' }])
    expect(await transfersOf(test.desk, there)).toMatchObject([{ state: 'completed', account: '136.00' }])
  })
})

it('the gap is not paid back: the money moves, the months begin anew', async () => {
  const there = await leaver('转移乙')
  const here = await arrived('转移乙', {})
  const { transferId } = value(await accepted(here, false))
  await deliverAll(test.desk, DELIVERIES)
  value(await closeTransfer(test.desk, there, DALIAN_CLERK, null, { transferId, arrears: '0.00', today: TODAY }))
  await deliverAll(test.desk, DELIVERIES)
  expect(await balance(here)).toBe(13_600)
  expect(await currentEnrolment(test.desk, here, TODAY)).toMatchObject({
    continuousSince: TODAY,
    benefitsFrom: '2025-08-01',
  })
})

it('returned with a reason: the new place reads it, and nothing has moved', async () => {
  const there = await leaver('转移丙')
  const here = await arrived('转移丙', {})
  const { transferId } = value(await accepted(here, true))
  await deliverAll(test.desk, DELIVERIES)
  expect(codesOf(await returnTransfer(test.desk, there, DALIAN_CLERK, null, { transferId, why: '' }))).toEqual([
    'YB-W137',
  ])
  value(await returnTransfer(test.desk, there, DALIAN_CLERK, null, { transferId, why: '单位欠费未缴清' }))
  await deliverAll(test.desk, DELIVERIES)
  expect(await transfersOf(test.desk, here)).toMatchObject([{ state: 'returned', why: '单位欠费未缴清' }])
  expect([await balance(there), await balance(here)]).toEqual([13_600, 0])
  expect(await currentEnrolment(test.desk, there, TODAY)).toMatchObject({ state: 'suspended' })
})

it('a place where nobody knows the person sends the letter back by itself', async () => {
  const here = await arrived('转移丁', {})
  value(await accepted(here, true))
  await deliverAll(test.desk, DELIVERIES)
  expect(await transfersOf(test.desk, here)).toMatchObject([{ state: 'returned' }])
})

it('who is leaving for one place already cannot leave for a third: that letter comes back too', async () => {
  await leaver('转移己')
  const here = await arrived('转移己', {})
  value(await accepted(here, true))
  await deliverAll(test.desk, DELIVERIES)
  const gone = { reason: 'moved', lastDay: TODAY, why: '再次离职', today: TODAY } as const
  value(await end(test.desk, here, CLERK, null, gone))
  const third = await registered(test, '210300', '转移己')
  const work = worker({ from: '2025-07-02', paidOn: '2025-07-02', today: '2025-07-02', coverageFrom: '2025-07-02' })
  value(await enrolEmployee(test.desk, third, CLERK, null, work))
  value(await accepted(third, true))
  await deliverAll(test.desk, DELIVERIES)
  expect(await transfersOf(test.desk, third)).toMatchObject([
    { state: 'returned', why: expect.stringContaining('third') },
  ])
})

it('who is not enrolled at the new place is told to enrol first, and where one may come from', async () => {
  const who = await registered(test, SHENZHEN, '转移戊')
  const refusal = await acceptTransfer(test.desk, who, CLERK, null, {
    fromRegion: SHENZHEN,
    backPaid: false,
    today: TODAY,
  })
  expect(codesOf(refusal)).toEqual(['YB-W143', 'YB-W144'])
})

it('after all of this the books of both regions hold', async () => {
  const reader = openDatabase({ ...test.config, pipeline: false })
  expect((await verify(reader, test.desk.policies)).findings).toEqual([])
  await reader.close()
  expect(await test.database.query(MOVED)).toEqual([
    { region: DALIAN, fen: 27_200 },
    { region: SHENZHEN, fen: -27_200 },
  ])
})
const MOVED = sql`
  SELECT region, sum(amount_fen)::bigint AS fen FROM ledger_entry
  WHERE account = 'bank' AND reason = 'account-move' GROUP BY region ORDER BY region`
