import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sql } from '../../database/sql.ts'
import { DELIVERIES } from '../../deliveries.ts'
import { deliverAll } from '../../outbox/courier.ts'
import type { Who } from '../../work/desk.ts'
import { requestKey } from '../../work/request.ts'
import { insured, type TestDesk, testDesk } from '../../work/test-desk.fixture.ts'
import { accountBalance, pendingTransfers } from '../queries.ts'
import { bound, codesOf, credited, deliverOf, deliverRest, entered, SELF, value, worker } from '../sharing.fixture.ts'
import { answerTransfer } from './answer.ts'
import { sendTransfer } from './send.ts'

let test: TestDesk
beforeAll(async () => {
  test = await testDesk()
})
afterAll(() => test.close())
beforeEach(async () => {
  test.at('2025-03-01T10:00:00+08:00')
  await deliverRest(test)
})

let pairs = 0
async function pair() {
  const number = ++pairs
  const [sender, receiver] = [await worker(test, `转出${number}`), await worker(test, `转入${number}`)]
  await credited(test, sender, '9000.00')
  return { sender, receiver, bondId: await bound(test, sender, receiver) }
}

const send = (who: Who, bondId: string, amount: string) => sendTransfer(test.desk, who, SELF, null, { bondId, amount })
const answer = (who: Who, transferId: string, word: 'accept' | 'refuse') =>
  answerTransfer(test.desk, who, SELF, null, { transferId, answer: word })
const balances = async (...people: readonly Who[]) =>
  Promise.all(people.map(async (who) => (await accountBalance(test.desk, who))!.balance))

const STATES = sql`SELECT side, state FROM wallet_transfer WHERE transfer_id = $1 ORDER BY side`
const statesOf = (transferId: string) => test.database.query(STATES, [transferId])

describe('a transfer from wallet to wallet', () => {
  it('waits until it is accepted, and is then on the receiver’s account', async () => {
    const { sender, receiver, bondId } = await pair()
    const sent = value(await send(sender, bondId, '2000.00'))
    expect(sent).toMatchObject({ side: 'from', state: 'pending', returnsAt: '2025-03-01T22:00:00.000Z' })
    expect(await accountBalance(test.desk, sender)).toEqual({ balance: '7000.00', setAside: '2000.00' })
    await deliverAll(test.desk, DELIVERIES)
    expect(await pendingTransfers(test.desk, receiver)).toMatchObject([{ side: 'to', amount: '2000.00' }])
    value(await answer(receiver, sent.transferId, 'accept'))
    expect(await balances(sender, receiver)).toEqual(['7000.00', '2000.00'])
    await deliverAll(test.desk, DELIVERIES)
    expect(await pendingTransfers(test.desk, sender)).toEqual([])
    expect([await entered(test, sender, 'sharing:settled'), await entered(test, receiver, 'sharing:settled')]).toEqual([
      200_000, -200_000,
    ])
    const again = await answer(receiver, sent.transferId, 'refuse')
    expect(codesOf(again)).toEqual(['YB-W904'])
  })

  it('goes back at once where it is refused', async () => {
    const { sender, receiver, bondId } = await pair()
    const { transferId } = value(await send(sender, bondId, '300.00'))
    await deliverAll(test.desk, DELIVERIES)
    value(await answer(receiver, transferId, 'refuse'))
    await deliverAll(test.desk, DELIVERIES)
    expect(await balances(sender, receiver)).toEqual(['9000.00', '0.00'])
  })

  it('goes back by itself at 06:00 of the next day, not before, and cannot be accepted any more', async () => {
    const { sender, receiver, bondId } = await pair()
    const { transferId } = value(await send(sender, bondId, '300.00'))
    test.at('2025-03-02T05:59:59+08:00')
    await deliverAll(test.desk, DELIVERIES)
    expect(await balances(sender)).toEqual(['8700.00'])
    test.at('2025-03-02T06:00:00+08:00')
    expect(codesOf(await answer(receiver, transferId, 'accept'))).toEqual(['YB-W516'])
    await deliverAll(test.desk, DELIVERIES)
    expect(await balances(sender, receiver)).toEqual(['9000.00', '0.00'])
    expect(codesOf(await answer(receiver, transferId, 'accept'))).toEqual(['YB-W904'])
  })

  it('sent again under the same key is one transfer', async () => {
    const { sender, bondId } = await pair()
    const command = { bondId, amount: '100.00' }
    const run = () => sendTransfer(test.desk, sender, SELF, requestKey('self', `t${bondId}`, command), command)
    expect(value(await run())).toEqual(value(await run()))
    expect(await balances(sender)).toEqual(['8900.00'])
  })

  it('accepted and returned at the same moment happens one way, on both sides', async () => {
    for (let round = 0; round < 10; round++) {
      const { sender, receiver, bondId } = await pair()
      const { transferId } = value(await send(sender, bondId, '500.00'))
      await deliverOf(test, 'transfer-sent')
      const [accepted] = await Promise.all([
        answer(receiver, transferId, 'accept'),
        deliverOf(test, 'transfer-expires'),
      ])
      await deliverRest(test)
      const state = accepted.ok ? 'accepted' : 'returned'
      expect(await statesOf(transferId)).toEqual([
        { side: 'from', state },
        { side: 'to', state },
      ])
      expect(await balances(sender, receiver)).toEqual(accepted.ok ? ['8500.00', '500.00'] : ['9000.00', '0.00'])
    }
  })

  it('whose end is heard of before its beginning stays returned', async () => {
    const { sender, receiver, bondId } = await pair()
    const { transferId } = value(await send(sender, bondId, '500.00'))
    await deliverOf(test, 'transfer-expires')
    await deliverRest(test)
    expect(await statesOf(transferId)).toMatchObject([{ state: 'returned' }, { state: 'returned' }])
    expect(codesOf(await answer(receiver, transferId, 'accept'))).toEqual(['YB-W904'])
    expect(await balances(sender, receiver)).toEqual(['9000.00', '0.00'])
  })
})

describe('limits of the wallet (医保钱包)', () => {
  it('2,000 yuan a transfer', async () => {
    const { sender, bondId } = await pair()
    expect(codesOf(await send(sender, bondId, '2000.01'))).toEqual(['YB-W510'])
  })

  it('one pending at a time, three a day, counted by the day in China', async () => {
    const { sender, receiver, bondId } = await pair()
    for (let i = 0; i < 3; i++) {
      const { transferId } = value(await send(sender, bondId, '10.00'))
      expect(codesOf(await send(sender, bondId, '10.00'))).toContain('YB-W513')
      await deliverAll(test.desk, DELIVERIES)
      value(await answer(receiver, transferId, i === 0 ? 'refuse' : 'accept'))
      await deliverAll(test.desk, DELIVERIES)
    }
    test.at('2025-03-01T21:59:59+08:00')
    expect(codesOf(await send(sender, bondId, '10.00'))).toEqual(['YB-W511'])
    test.at('2025-03-02T06:00:00+08:00')
    expect(codesOf(await send(sender, bondId, '10.00'))).toEqual([])
  })

  it.each([
    ['21:59:59', []],
    ['22:00:00', ['YB-W512']],
    ['00:00:00', ['YB-W512']],
    ['05:59:59', ['YB-W512']],
    ['06:00:00', []],
  ])('none from 22:00 to 06:00: at %s %j', async (time, codes) => {
    const { sender, bondId } = await pair()
    test.at(`2025-03-03T${time}+08:00`)
    expect(codesOf(await send(sender, bondId, '10.00'))).toEqual(codes)
  })

  it('no more than the account holds, only along a bond, and never backwards', async () => {
    const { sender, receiver, bondId } = await pair()
    value(await send(sender, bondId, '2000.00'))
    const poor = await worker(test, '余额不足的人')
    await credited(test, poor, '5.00')
    const bond = await bound(test, poor, receiver)
    expect(codesOf(await send(poor, bond, '5.01'))).toEqual(['YB-W509'])
    expect(codesOf(await send(receiver, bondId, '1.00'))).toEqual(['YB-W508', 'YB-W509'])
    expect(codesOf(await send(poor, bondId, '-1.00'))).toEqual(['YB-W507', 'YB-W508'])
  })

  it('both wallets are open: the sender has an account, the receiver is insured', async () => {
    const { sender, receiver, bondId } = await pair()
    const { transferId } = value(await send(sender, bondId, '10.00'))
    await deliverAll(test.desk, DELIVERIES)
    await test.database.query(sql`UPDATE enrolment SET state = 'ended' WHERE region = $1 AND person_id = $2`, [
      receiver.region,
      receiver.personId,
    ])
    expect(codesOf(await answer(receiver, transferId, 'accept'))).toEqual(['YB-W515'])
    value(await answer(receiver, transferId, 'refuse'))
    const resident = await insured(test, { region: '210200', name: '居民钱包', scheme: 'resident', category: 'adult' })
    expect(codesOf(await send(resident, bondId, '1.00'))).toEqual(['YB-W508', 'YB-W515', 'YB-W509'])
  })
})
