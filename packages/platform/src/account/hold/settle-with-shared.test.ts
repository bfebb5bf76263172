import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Query } from '../../database/database.ts'
import { sql } from '../../database/sql.ts'
import { DELIVERIES } from '../../deliveries.ts'
import { deliverAll } from '../../outbox/courier.ts'
import type { BookedAnswer } from '../../settlement/book.ts'
import { reverse } from '../../settlement/reverse.ts'
import { settle } from '../../settlement/settle.ts'
import type { Desk, Who } from '../../work/desk.ts'
import { requestKey } from '../../work/request.ts'
import {
  CASHIER,
  CLERK,
  hospital,
  insured,
  smallCatalogue,
  type TestDesk,
  testDesk,
} from '../../work/test-desk.fixture.ts'
import { unbind } from '../bond/unbind.ts'
import { accountBalance } from '../queries.ts'
import {
  bound,
  codesOf,
  credited,
  deaf,
  deliverOne,
  entered,
  hooked,
  openBill,
  SELF,
  value,
  worker,
} from '../sharing.fixture.ts'
import { type BondUse, settleWithShared } from './settle-with-shared.ts'

let test: TestDesk
let special: string
beforeAll(async () => {
  test = await testDesk()
  special = await hospital(test, { number: 1, region: '210200', level: 'level3-special' })
  await smallCatalogue(test, '210200')
})
afterAll(() => test.close())

let families = 0
/** A patient, their spouse with 500 yuan and their mother with 2,000, who gives at most 600 a year. */
async function family() {
  const number = ++families
  const [patient, spouse, mother] = [
    await worker(test, `病人${number}`),
    await worker(test, `配偶${number}`),
    await worker(test, `母亲${number}`, '210300'),
  ]
  await credited(test, spouse, '500.00')
  await credited(test, mother, '2000.00')
  const bonds = [
    await bound(test, spouse, patient, 'spouse'),
    await bound(test, mother, patient, 'parent', '600.00'),
  ] as const
  return { patient, spouse, mother, bonds }
}

let keys = 0
const newKey = (): string => `k${++keys}`

/** Special tertiary, outpatient, 2,000 yuan, the first bill of the year: the patient's part is 1,300. */
function settling(who: Who, encounterId: string, shared: readonly BondUse[], key = newKey()) {
  const command = { encounterId, settledOn: '2025-03-01', useAccount: false, shared }
  return (desk: Desk = test.desk) =>
    settleWithShared(desk, who, CASHIER, requestKey('H21020000001', key, command), command)
}

const uses = (bonds: readonly string[]): readonly BondUse[] => bonds.map((bondId) => ({ bondId }))
const balance = async (who: Who) => (await accountBalance(test.desk, who))!
const HOLDS = sql`SELECT amount_fen, used_fen, state FROM account_hold WHERE region = $1 AND person_id = $2 ORDER BY hold_id`
const holdsOf = (who: Who) => test.database.query(HOLDS, [who.region, who.personId])

describe('a bill that two relatives help to pay', () => {
  it('takes what it needs in order, within balance and limit, and the books of the three net to zero', async () => {
    const { patient, spouse, mother, bonds } = await family()
    const bill = await openBill(test, patient, special, '2000.00')
    const run = settling(patient, bill, uses(bonds))
    const booked = value(await run())
    expect(booked.amounts).toMatchObject({
      personTotal: '1300.00',
      account: '0.00',
      sharedAccount: '1100.00',
      cash: '200.00',
    })
    expect(await balance(spouse)).toEqual({ balance: '0.00', setAside: '500.00' })

    await deliverAll(test.desk, DELIVERIES)
    expect(await balance(spouse)).toEqual({ balance: '0.00', setAside: '0.00' })
    expect(await balance(mother)).toEqual({ balance: '1400.00', setAside: '0.00' })
    const settled = await Promise.all([patient, spouse, mother].map((who) => entered(test, who, 'sharing:settled')))
    expect(settled).toEqual([-110_000, 50_000, 60_000])

    expect(value(await run())).toEqual(booked)
    expect(await holdsOf(spouse)).toEqual([{ amount_fen: 50_000, used_fen: 50_000, state: 'posted' }])

    value(
      await reverse(test.desk, patient, CLERK, null, {
        settlementId: booked.settlementId,
        why: '费用录错',
        today: '2025-03-01',
      }),
    )
    await deliverAll(test.desk, DELIVERIES)
    expect(await balance(spouse)).toEqual({ balance: '500.00', setAside: '0.00' })
    expect(await balance(mother)).toEqual({ balance: '2000.00', setAside: '0.00' })
    expect(await entered(test, mother, 'sharing:settled')).toBe(0)
  })

  it('sets aside no more than the bill needs, nor than asked for, after the own account', async () => {
    const { patient, spouse, mother, bonds } = await family()
    await credited(test, patient, '700.00')
    const encounterId = await openBill(test, patient, special, '2000.00')
    const command = {
      encounterId,
      settledOn: '2025-03-01',
      useAccount: true,
      shared: [{ bondId: bonds[1], limit: '450.00' }, { bondId: bonds[0] }],
    }
    const key = requestKey('H21020000001', newKey(), command)
    const booked = value(await settleWithShared(test.desk, patient, CASHIER, key, command))
    expect(booked.amounts).toMatchObject({ account: '700.00', sharedAccount: '600.00', cash: '0.00' })
    await deliverAll(test.desk, DELIVERIES)
    expect(await balance(mother)).toEqual({ balance: '1550.00', setAside: '0.00' })
    expect(await balance(spouse)).toEqual({ balance: '350.00', setAside: '0.00' })
  })

  it('a limit holds for the year, over all bills', async () => {
    const { patient, mother, bonds } = await family()
    const first = await openBill(test, patient, special, '1000.00')
    value(await settling(patient, first, uses([bonds[1]]))())
    await deliverAll(test.desk, DELIVERIES)
    expect(await balance(mother)).toMatchObject({ balance: '1400.00' })
    const second = await openBill(test, patient, special, '1000.00')
    const booked = value(await settling(patient, second, uses([bonds[1]]))())
    expect(booked.amounts).toMatchObject({ sharedAccount: '0.00', cash: '500.00' })
  })

  it('a resident of Shenzhen, who has no account, uses a parent’s: 100 yuan at the selected clinic, the fund pays 75', async () => {
    const clinic = await hospital(test, { number: 2, region: '440300', level: 'community' })
    await smallCatalogue(test, '440300')
    const shenzhen = { region: '440300', plan: 'tier1', category: 'working', scheme: 'employee' } as const
    const mother = await insured(test, { ...shenzhen, name: '深圳母亲' })
    const adult = { region: '440300', name: '深圳居民', scheme: 'resident', category: 'adult' } as const
    const daughter = await insured(test, adult)
    await credited(test, mother, '10.00')
    const bondId = await bound(test, mother, daughter, 'parent')
    const booked = value(await settling(daughter, await openBill(test, daughter, clinic, '100.00'), uses([bondId]))())
    expect(booked.amounts).toMatchObject({
      pooledFund: '75.00',
      account: '0.00',
      sharedAccount: '10.00',
      cash: '15.00',
    })
  })

  it('a figure of the policy that is not established refuses the bill before anything is set aside', async () => {
    const student = { region: '210200', name: '学生', scheme: 'resident', category: 'student' } as const
    const son = await insured(test, { ...student, birthDate: '2005-01-01' })
    const { mother } = await family()
    const bondId = await bound(test, mother, son, 'parent')
    const result = await settling(son, await openBill(test, son, special, '100.00'), uses([bondId]))()
    expect(codesOf(result)).toEqual(['YB-W407'])
    expect(await holdsOf(mother)).toEqual([])
  })
})

describe('refused before any money moves', () => {
  it('a bond that is not there, one named twice, a limit that is no amount: all told at once', async () => {
    const { patient, spouse, bonds } = await family()
    const encounterId = await openBill(test, patient, special, '2000.00')
    const shared = [{ bondId: bonds[0] }, { bondId: bonds[0], limit: '零' }, { bondId: test.desk.newId(0) }]
    const result = await settling(patient, encounterId, shared)()
    expect(codesOf(result)).toEqual(['YB-W514', 'YB-W507', 'YB-W508'])
    expect(await holdsOf(spouse)).toEqual([])
  })

  it('a bond that its payer has just ended: what the others set aside goes back at once', async () => {
    const { patient, spouse, mother, bonds } = await family()
    const encounterId = await openBill(test, patient, special, '2000.00')
    value(await unbind(test.desk, mother, SELF, null, { bondId: bonds[1] }))
    const result = await settling(patient, encounterId, uses(bonds))()
    expect(codesOf(result)).toEqual(['YB-W508'])
    await deliverAll(test.desk, DELIVERIES)
    expect(await balance(spouse)).toEqual({ balance: '500.00', setAside: '0.00' })
    expect(await holdsOf(spouse)).toEqual([{ amount_fen: 50_000, used_fen: 0, state: 'void' }])
  })
})

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
    const { patient, spouse, mother, bonds } = await family()
    const run = settling(patient, await openBill(test, patient, special, '2000.00'), uses(bonds))
    await expect(run(broken())).rejects.toThrow()
    expect(value(await run()).amounts).toMatchObject({ sharedAccount: '1100.00' })
    await deliverAll(test.desk, DELIVERIES)
    expect(await holdsOf(spouse)).toEqual([{ amount_fen: 50_000, used_fen: 50_000, state: 'posted' }])
    expect(await holdsOf(mother)).toEqual([{ amount_fen: 60_000, used_fen: 60_000, state: 'posted' }])
  })

  it('nobody comes back: after ten minutes the money returns by itself', async () => {
    const { patient, spouse, mother, bonds } = await family()
    const run = settling(patient, await openBill(test, patient, special, '2000.00'), uses(bonds))
    await expect(run(hooked(test, 3, crash))).rejects.toThrow('crashed')
    test.at('2025-03-01T02:09:59Z')
    await deliverAll(test.desk, DELIVERIES)
    expect(await balance(spouse)).toEqual({ balance: '0.00', setAside: '500.00' })
    test.at('2025-03-01T02:10:00Z')
    await deliverAll(test.desk, DELIVERIES)
    expect(await balance(spouse)).toEqual({ balance: '500.00', setAside: '0.00' })
    expect(await balance(mother)).toEqual({ balance: '2000.00', setAside: '0.00' })

    // Too late: the same request finds its money gone, and settles nothing; a new one does.
    expect(codesOf(await run())).toEqual(['YB-W414'])
    const [{ encounterId }] = await openBills(patient)
    expect(value(await settling(patient, encounterId, uses(bonds))()).amounts).toMatchObject({
      sharedAccount: '1100.00',
    })
    test.at('2025-03-01T02:00:00Z')
  })
})

const OPEN = sql`SELECT encounter_id AS "encounterId" FROM encounter WHERE region = $1 AND person_id = $2 AND state = 'open'`
const openBills = ({ region, personId }: Who) =>
  test.database.query<{ encounterId: string }>(OPEN, [region, personId]) as Promise<readonly [{ encounterId: string }]>

it('the bill is settled without relatives between hold and settlement: refused, and their money goes back at once', async () => {
  const { patient, spouse, bonds } = await family()
  const encounterId = await openBill(test, patient, special, '2000.00')
  const desk = hooked(test, 2, async () => {
    const command = { encounterId, settledOn: '2025-03-01', useAccount: false, shared: [] }
    value(await settle(test.desk, patient, CASHIER, null, command))
  })
  expect(codesOf(await settling(patient, encounterId, uses([bonds[0]]))(desk))).toEqual(['YB-W904'])
  await deliverAll(test.desk, DELIVERIES)
  expect(await balance(spouse)).toEqual({ balance: '500.00', setAside: '0.00' })
})

it('the same request settled by another process meanwhile is answered with that settlement', async () => {
  const { patient, spouse, bonds } = await family()
  const run = settling(patient, await openBill(test, patient, special, '2000.00'), uses([bonds[0]]))
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
  expect(await holdsOf(spouse)).toHaveLength(1)
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
    bills.map(({ patient, encounterId }, i) => settling(patient, encounterId, uses([bondIds[i]!]))()),
  )
  const shared = results.map((one) => value(one).amounts.sharedAccount!)
  await deliverAll(test.desk, DELIVERIES)
  expect(shared.filter((one) => one === '750.00')).toHaveLength(1)
  expect(shared.filter((one) => one === '250.00')).toHaveLength(1)
  expect(await balance(payer)).toEqual({ balance: '0.00', setAside: '0.00' })
  expect(await entered(test, payer, 'sharing:settled')).toBe(100_000)
})

it('a hold that expires while its settlement is being made is decided once', async () => {
  for (let round = 0; round < 10; round++) {
    const { patient, spouse, bonds } = await family()
    const run = settling(patient, await openBill(test, patient, special, '2000.00'), uses([bonds[0]]))
    let expiring: Promise<boolean> = Promise.resolve(true)
    const settled = await run(
      hooked(test, 2, async () => {
        expiring = deliverOne(test, 0)
      }),
    )
    await expiring
    await deliverAll(test.desk, DELIVERIES)
    if (!settled.ok) expect(codesOf(settled)).toEqual(['YB-W414'])
    expect(await balance(spouse)).toEqual({ balance: settled.ok ? '0.00' : '500.00', setAside: '0.00' })
    expect(await entered(test, spouse, 'sharing:settled')).toBe(settled.ok ? 50_000 : 0)
    expect(await entered(test, patient, 'sharing:settled')).toBe(settled.ok ? -50_000 : 0)
    test.at('2025-03-01T02:00:00Z')
  }
})
