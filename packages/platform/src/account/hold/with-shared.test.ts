import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Query } from '../../database/database.ts'
import { sql } from '../../database/sql.ts'
import { DELIVERIES } from '../../deliveries.ts'
import { deliverAll } from '../../outbox/courier.ts'
import type { BookedAnswer } from '../../settlement/book.ts'
import { settle } from '../../settlement/settle.ts'
import type { Who } from '../../work/desk.ts'
import { CASHIER, hospital, smallCatalogue, type TestDesk, testDesk } from '../../work/test-desk.fixture.ts'
import {
  bound,
  codesOf,
  credited,
  deaf,
  deliverOf,
  deliverRest,
  entered,
  hooked,
  openBill,
  value,
  worker,
} from '../sharing.fixture.ts'
import { balanceOf, family, holdsOf, settling, uses } from './family.fixture.ts'

let test: TestDesk
let special: string
beforeAll(async () => {
  test = await testDesk()
  special = await hospital(test, { number: 1, region: '210200', level: 'level3-special' })
  await smallCatalogue(test, '210200')
})
afterAll(() => test.close())

describe('a crash at any step, and the request again', () => {
  const crash = () => Promise.reject(new Error('crashed'))
  it.each([
    ['before the first hold', () => hooked(test, 1, crash)],
    ['before the second hold', () => hooked(test, 2, crash)],
    ['before the settlement', () => hooked(test, 3, crash)],
    ['the reply to the first hold lost', () => deaf(test, 1)],
    ['the reply to the second hold lost', () => deaf(test, 2)],
    ['the reply to the settlement lost', () => deaf(test, 3)],
  ])('%s: one settlement, each relative paid once', async (_step, broken) => {
    const { patient, spouse, mother, bonds } = await family(test)
    const run = settling(test, patient, await openBill(test, patient, special, '2000.00'), uses(bonds))
    await expect(run(broken())).rejects.toThrow()
    expect(value(await run()).amounts).toMatchObject({ sharedAccount: '1100.00' })
    await deliverAll(test.desk, DELIVERIES)
    expect(await holdsOf(test, spouse)).toEqual([{ amount_fen: 50_000, used_fen: 50_000, state: 'posted' }])
    expect(await holdsOf(test, mother)).toEqual([{ amount_fen: 60_000, used_fen: 60_000, state: 'posted' }])
  })

  it('nobody comes back: after ten minutes the money returns by itself', async () => {
    const { patient, spouse, mother, bonds } = await family(test)
    const run = settling(test, patient, await openBill(test, patient, special, '2000.00'), uses(bonds))
    await expect(run(hooked(test, 3, crash))).rejects.toThrow('crashed')
    test.at('2025-03-01T02:09:59Z')
    await deliverAll(test.desk, DELIVERIES)
    expect(await balanceOf(test, spouse)).toEqual({ balance: '0.00', setAside: '500.00' })
    test.at('2025-03-01T02:10:00Z')
    await deliverAll(test.desk, DELIVERIES)
    expect(await balanceOf(test, spouse)).toEqual({ balance: '500.00', setAside: '0.00' })
    expect(await balanceOf(test, mother)).toEqual({ balance: '2000.00', setAside: '0.00' })

    // Too late: the same request finds its money gone, and settles nothing; a new one does.
    expect(codesOf(await run())).toEqual(['YB-W414'])
    const [{ encounterId }] = await openBills(patient)
    expect(value(await settling(test, patient, encounterId, uses(bonds))()).amounts).toMatchObject({
      sharedAccount: '1100.00',
    })
    test.at('2025-03-01T02:00:00Z')
  })
})

const OPEN = sql`SELECT encounter_id AS "encounterId" FROM encounter WHERE region = $1 AND person_id = $2 AND state = 'open'`
const openBills = ({ region, personId }: Who) =>
  test.database.query<{ encounterId: string }>(OPEN, [region, personId]) as Promise<readonly [{ encounterId: string }]>

it('the bill is settled without relatives between hold and settlement: refused, and their money goes back at once', async () => {
  const { patient, spouse, bonds } = await family(test)
  const encounterId = await openBill(test, patient, special, '2000.00')
  const desk = hooked(test, 2, async () => {
    const command = { encounterId, settledOn: '2025-03-01', useAccount: false, shared: [] }
    value(await settle(test.desk, patient, CASHIER, null, command))
  })
  expect(codesOf(await settling(test, patient, encounterId, uses([bonds[0]]))(desk))).toEqual(['YB-W904'])
  await deliverAll(test.desk, DELIVERIES)
  expect(await balanceOf(test, spouse)).toEqual({ balance: '500.00', setAside: '0.00' })
})

it('the same request settled by another process meanwhile is answered with that settlement', async () => {
  const { patient, spouse, bonds } = await family(test)
  const run = settling(test, patient, await openBill(test, patient, special, '2000.00'), uses([bonds[0]]))
  // Another process settles it after this one has looked whether it was settled, and before it computes.
  let asked = 0
  const other: BookedAnswer[] = []
  const query: Query = async (statement, values) => {
    asked += 1
    if (asked === 2) other.push(value(await run()))
    return test.desk.database.query(statement, values)
  }
  const mine = value(await run({ ...test.desk, database: { ...test.desk.database, query } }))
  expect([mine]).toEqual(other)
  expect(await holdsOf(test, spouse)).toHaveLength(1)
})

it('eight bills at once on one account of 1,000 yuan: never more than that is given', async () => {
  const payer = await worker(test, '众人的亲属')
  await credited(test, payer, '1000.00')
  const bills = await Promise.all(
    Array.from({ length: 8 }, async (_, i) => {
      const patient = await worker(test, `同时就诊${i}`)
      return { patient, encounterId: await openBill(test, patient, special, '900.00') }
    }),
  )
  const bondIds: string[] = []
  for (const { patient } of bills) bondIds.push(await bound(test, payer, patient, 'sibling'))
  const results = await Promise.all(
    bills.map(({ patient, encounterId }, i) => settling(test, patient, encounterId, uses([bondIds[i]!]))()),
  )
  const shared = results.map((one) => value(one).amounts.sharedAccount!)
  await deliverAll(test.desk, DELIVERIES)
  expect(shared.filter((one) => one === '750.00')).toHaveLength(1)
  expect(shared.filter((one) => one === '250.00')).toHaveLength(1)
  expect(await balanceOf(test, payer)).toEqual({ balance: '0.00', setAside: '0.00' })
  expect(await entered(test, payer, 'sharing:settled')).toBe(100_000)
})

it('a hold that expires while its settlement is being made is decided once', async () => {
  await deliverRest(test)
  for (let round = 0; round < 10; round++) {
    const { patient, spouse, bonds } = await family(test)
    const run = settling(test, patient, await openBill(test, patient, special, '2000.00'), uses([bonds[0]]))
    let expiring: Promise<void> = Promise.resolve()
    const settled = await run(
      hooked(test, 2, async () => {
        expiring = deliverOf(test, 'hold-expires')
      }),
    )
    await expiring
    await deliverRest(test)
    if (!settled.ok) expect(codesOf(settled)).toEqual(['YB-W414'])
    expect(await balanceOf(test, spouse)).toEqual({ balance: settled.ok ? '0.00' : '500.00', setAside: '0.00' })
    expect(await entered(test, spouse, 'sharing:settled')).toBe(settled.ok ? 50_000 : 0)
    expect(await entered(test, patient, 'sharing:settled')).toBe(settled.ok ? -50_000 : 0)
  }
})
