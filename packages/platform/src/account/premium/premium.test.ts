import { afterAll, beforeAll, expect, it } from 'vitest'
import { sql } from '../../database/sql.ts'
import { DELIVERIES } from '../../deliveries.ts'
import { deliverAll } from '../../outbox/courier.ts'
import type { Who } from '../../work/desk.ts'
import { insured, type TestDesk, testDesk } from '../../work/test-desk.fixture.ts'
import { accountBalance, accountMovements } from '../queries.ts'
import { bound, codesOf, credited, entered, SELF, value, worker } from '../sharing.fixture.ts'
import { payPremium } from './pay-premium.ts'

let test: TestDesk
beforeAll(async () => {
  test = await testDesk('2025-11-01T02:00:00Z')
})
afterAll(() => test.close())

const DETAILS = sql`SELECT details FROM enrolment WHERE region = $1 AND person_id = $2`
const detailsOf = async ({ region, personId }: Who) =>
  (await test.database.query<{ details: unknown }>(DETAILS, [region, personId]))[0]!.details

async function parentAndChild(name: string) {
  const parent = await worker(test, `${name}的家长`)
  const minor = { region: '210200', name, scheme: 'resident', category: 'minor' } as const
  const child = await insured(test, { ...minor, birthDate: '2015-05-05' })
  await credited(test, parent, '1000.00')
  return { parent, child, bondId: await bound(test, parent, child, 'parent') }
}

it('a child’s premium of 400 yuan leaves the parent’s account and is noted with the child’s enrolment, once a year', async () => {
  const { parent, child, bondId } = await parentAndChild('小学生')
  const command = { bondId, year: 2026, amount: '400.00' }
  const paid = value(await payPremium(test.desk, parent, SELF, null, command))
  expect(paid).toMatchObject({ amount: '400.00', accountBalance: '600.00' })
  await deliverAll(test.desk, DELIVERIES)
  const premium = { year: 2026, amount: '400.00', paidOn: '2025-11-01', premiumId: paid.premiumId }
  expect(await detailsOf(child)).toEqual({ premiums: [premium] })
  expect(await entered(test, parent, 'sharing:pending')).toBe(0)
  expect(await accountBalance(test.desk, parent)).toEqual({ balance: '600.00', setAside: '0.00' })

  value(await payPremium(test.desk, parent, SELF, null, command))
  expect(await accountBalance(test.desk, parent)).toEqual({ balance: '200.00', setAside: '400.00' })
  await deliverAll(test.desk, DELIVERIES)
  expect(await accountBalance(test.desk, parent)).toEqual({ balance: '600.00', setAside: '0.00' })
  expect(await detailsOf(child)).toEqual({ premiums: [premium] })
})

it('comes back where the relative is not in the resident scheme', async () => {
  const [payer, member] = [await worker(test, '丈夫'), await worker(test, '在职的妻子')]
  await credited(test, payer, '1000.00')
  const bondId = await bound(test, payer, member)
  value(await payPremium(test.desk, payer, SELF, null, { bondId, year: 2026, amount: '400.00' }))
  await deliverAll(test.desk, DELIVERIES)
  expect(await accountBalance(test.desk, payer)).toEqual({ balance: '1000.00', setAside: '0.00' })
  const movements = await accountMovements(test.desk, payer, { before: null, limit: 10 })
  expect(movements.map(({ reason, amount }) => [reason, amount]).sort()).toEqual([
    ['credit', '1000.00'],
    ['hold', '-400.00'],
    ['hold-release', '400.00'],
  ])
})

it('tells everything that is wrong at once', async () => {
  const { parent, bondId } = await parentAndChild('另一个小学生')
  const result = await payPremium(test.desk, parent, SELF, null, { bondId, year: 2023, amount: '1000.01' })
  expect(codesOf(result)).toEqual(['YB-W509', 'YB-W517'])
  const nowhere = { bondId: test.desk.newId(0), year: 2025, amount: '0' }
  expect(codesOf(await payPremium(test.desk, parent, SELF, null, nowhere))).toEqual(['YB-W507', 'YB-W508'])
})
