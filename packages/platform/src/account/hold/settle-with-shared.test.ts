import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DELIVERIES } from '../../deliveries.ts'
import { deliverAll } from '../../outbox/courier.ts'
import { reverse } from '../../settlement/reverse.ts'
import type { Desk } from '../../work/desk.ts'
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
import { bound, codesOf, credited, deaf, entered, openBill, SELF, value } from '../sharing.fixture.ts'
import { balanceOf, family, holdsOf, newKey, settling, uses } from './family.fixture.ts'
import { settleVisitWithShared, settleWithShared } from './settle-with-shared.ts'

let test: TestDesk
let special: string
beforeAll(async () => {
  test = await testDesk()
  special = await hospital(test, { number: 1, region: '210200', level: 'level3-special' })
  await smallCatalogue(test, '210200')
})
afterAll(() => test.close())

// Special tertiary, outpatient, 2,000 yuan, the first bill of the year: the patient's part is 1,300.
describe('a bill that two relatives help to pay', () => {
  it('takes what it needs in order, within balance and limit, and the books of the three net to zero', async () => {
    const { patient, spouse, mother, bonds } = await family(test)
    const bill = await openBill(test, patient, special, '2000.00')
    const run = settling(test, patient, bill, uses(bonds))
    const booked = value(await run())
    expect(booked.amounts).toMatchObject({
      personTotal: '1300.00',
      account: '0.00',
      sharedAccount: '1100.00',
      cash: '200.00',
    })
    expect(await balanceOf(test, spouse)).toEqual({ balance: '0.00', setAside: '500.00' })

    await deliverAll(test.desk, DELIVERIES)
    expect(await balanceOf(test, spouse)).toEqual({ balance: '0.00', setAside: '0.00' })
    expect(await balanceOf(test, mother)).toEqual({ balance: '1400.00', setAside: '0.00' })
    const settled = await Promise.all([patient, spouse, mother].map((who) => entered(test, who, 'sharing:settled')))
    expect(settled).toEqual([-110_000, 50_000, 60_000])

    expect(value(await run())).toEqual(booked)
    expect(await holdsOf(test, spouse)).toEqual([{ amount_fen: 50_000, used_fen: 50_000, state: 'posted' }])

    value(
      await reverse(test.desk, patient, CLERK, null, {
        settlementId: booked.settlementId,
        why: '费用录错',
        today: '2025-03-01',
      }),
    )
    await deliverAll(test.desk, DELIVERIES)
    expect(await balanceOf(test, spouse)).toEqual({ balance: '500.00', setAside: '0.00' })
    expect(await balanceOf(test, mother)).toEqual({ balance: '2000.00', setAside: '0.00' })
    expect(await entered(test, mother, 'sharing:settled')).toBe(0)
  })

  it('sets aside no more than the bill needs, nor than asked for, after the own account', async () => {
    const { patient, spouse, mother, bonds } = await family(test)
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
    expect(await balanceOf(test, mother)).toEqual({ balance: '1550.00', setAside: '0.00' })
    expect(await balanceOf(test, spouse)).toEqual({ balance: '350.00', setAside: '0.00' })
  })

  it('a limit holds for the year, over all bills', async () => {
    const { patient, mother, bonds } = await family(test)
    const first = await openBill(test, patient, special, '1000.00')
    value(await settling(test, patient, first, uses([bonds[1]]))())
    await deliverAll(test.desk, DELIVERIES)
    expect(await balanceOf(test, mother)).toMatchObject({ balance: '1400.00' })
    const second = await openBill(test, patient, special, '1000.00')
    const booked = value(await settling(test, patient, second, uses([bonds[1]]))())
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
    const booked = value(
      await settling(test, daughter, await openBill(test, daughter, clinic, '100.00'), uses([bondId]))(),
    )
    expect(booked.amounts).toMatchObject({
      pooledFund: '75.00',
      account: '0.00',
      sharedAccount: '10.00',
      cash: '15.00',
    })
  })

  it('a whole visit in one message takes relatives’ money just so, and none where a line is wrong', async () => {
    const { patient, spouse, bonds } = await family(test)
    const command = {
      institutionId: special,
      care: 'outpatient',
      admittedOn: '2025-03-01',
      emergency: false,
      diagnosis: 'none',
      selected: true,
      referred: false,
      signed: false,
      injury: 'none',
      lines: [{ code: 'A1', price: '2000.00', quantity: '1', providedOn: '2025-03-01' }],
      useAccount: false,
      shared: uses([bonds[0]]),
    } as const
    const key = requestKey('P21020000001', newKey(), command)
    const run = (desk: Desk) => settleVisitWithShared(desk, patient, CASHIER, key, command)
    await expect(run(deaf(test, 2))).rejects.toThrow('lost')
    const booked = value(await run(test.desk))
    expect(booked.amounts).toMatchObject({ sharedAccount: '500.00', cash: '800.00' })
    await deliverAll(test.desk, DELIVERIES)
    expect(await holdsOf(test, spouse)).toEqual([{ amount_fen: 50_000, used_fen: 50_000, state: 'posted' }])
    const wrong = { ...command, lines: [{ code: 'Z9', price: '2000.00', quantity: '1', providedOn: '2025-03-01' }] }
    const other = requestKey('P21020000001', newKey(), wrong)
    expect((await settleVisitWithShared(test.desk, patient, CASHIER, other, wrong)).ok).toBe(false)
    expect(await holdsOf(test, spouse)).toHaveLength(1)
  })

  it('a figure of the policy that is not established refuses the bill before anything is set aside', async () => {
    const student = { region: '210200', name: '学生', scheme: 'resident', category: 'student' } as const
    const son = await insured(test, { ...student, birthDate: '2005-01-01' })
    const { mother } = await family(test)
    const bondId = await bound(test, mother, son, 'parent')
    const result = await settling(test, son, await openBill(test, son, special, '100.00'), uses([bondId]))()
    expect(codesOf(result)).toEqual(['YB-W407'])
    expect(await holdsOf(test, mother)).toEqual([])
  })
})

describe('refused before any money moves', () => {
  it('a bond that is not there, one named twice, a limit that is no amount: all told at once', async () => {
    const { patient, spouse, bonds } = await family(test)
    const encounterId = await openBill(test, patient, special, '2000.00')
    const shared = [{ bondId: bonds[0] }, { bondId: bonds[0], limit: '零' }, { bondId: test.desk.newId(0) }]
    const result = await settling(test, patient, encounterId, shared)()
    expect(codesOf(result)).toEqual(['YB-W514', 'YB-W507', 'YB-W508'])
    expect(await holdsOf(test, spouse)).toEqual([])
  })

  it('a bond that its payer has just ended: what the others set aside goes back at once', async () => {
    const { patient, spouse, mother, bonds } = await family(test)
    const encounterId = await openBill(test, patient, special, '2000.00')
    value(await unbind(test.desk, mother, SELF, null, { bondId: bonds[1] }))
    const result = await settling(test, patient, encounterId, uses(bonds))()
    expect(codesOf(result)).toEqual(['YB-W508'])
    await deliverAll(test.desk, DELIVERIES)
    expect(await balanceOf(test, spouse)).toEqual({ balance: '500.00', setAside: '0.00' })
    expect(await holdsOf(test, spouse)).toEqual([{ amount_fen: 50_000, used_fen: 0, state: 'void' }])
  })
})
