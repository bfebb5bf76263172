import { afterAll, beforeAll, expect, it } from 'vitest'
import { CLERK, type TestDesk, testDesk } from '../../work/test-desk.fixture.ts'
import { accountBalance, accountMovements, type MovementCursor, proposedCredits } from '../queries.ts'
import { codesOf, credited, SECOND_CLERK, value, worker } from '../sharing.fixture.ts'
import { decideCredit } from './decide.ts'
import { proposeCredit } from './propose.ts'

let test: TestDesk
beforeAll(async () => {
  test = await testDesk()
})
afterAll(() => test.close())

const propose = (who: Parameters<typeof proposeCredit>[1], amount: string, reason = '转入余额') =>
  proposeCredit(test.desk, who, CLERK, null, { amount, reason })

it('money enters an account by two people: who proposed it cannot approve it', async () => {
  const who = await worker(test, '入账一')
  const { creditId } = value(await propose(who, '1234.50'))
  expect(await accountBalance(test.desk, who)).toEqual({ balance: '0.00', setAside: '0.00' })
  const command = { creditId, decision: 'approve' } as const
  expect(codesOf(await decideCredit(test.desk, who, CLERK, null, command))).toEqual(['YB-W519'])
  expect(value(await decideCredit(test.desk, who, SECOND_CLERK, null, command)).state).toBe('approved')
  expect(await accountBalance(test.desk, who)).toEqual({ balance: '1234.50', setAside: '0.00' })
  expect(codesOf(await decideCredit(test.desk, who, SECOND_CLERK, null, command))).toEqual(['YB-W904'])
})

it('a rejected one moves nothing; one without reason or amount is not proposed', async () => {
  const who = await worker(test, '入账二')
  const { creditId } = value(await propose(who, '10.00'))
  value(await decideCredit(test.desk, who, SECOND_CLERK, null, { creditId, decision: 'reject' }))
  expect(await accountMovements(test.desk, who, { before: null, limit: 10 })).toEqual([])
  expect(codesOf(await propose(who, '-10.00', ' '))).toEqual(['YB-W507', 'YB-W518'])
})

it('the queue of a region shows what waits, page by page', async () => {
  const who = await worker(test, '入账三', '440300')
  const ids: string[] = []
  for (const amount of ['1.00', '2.00', '3.00']) {
    test.at(`2025-03-01T02:00:0${ids.length}Z`)
    ids.push(value(await propose(who, amount)).creditId)
  }
  const first = await proposedCredits(test.desk, '440300', { after: null, limit: 2 })
  const rest = await proposedCredits(test.desk, '440300', { after: first[1]!.creditId, limit: 2 })
  expect([...first, ...rest].map(({ creditId }) => creditId)).toEqual(ids)
})

it('movements come newest first, page by page, each once', async () => {
  const who = await worker(test, '流水')
  for (let i = 1; i <= 5; i++) {
    test.at(`2025-03-01T03:00:0${i}Z`)
    await credited(test, who, `${i}.00`)
  }
  const seen: string[] = []
  let before: MovementCursor | null = null
  for (;;) {
    const page = await accountMovements(test.desk, who, { before, limit: 2 })
    if (page.length === 0) break
    seen.push(...page.map(({ amount }) => amount))
    before = page.at(-1)!.cursor
  }
  expect(seen).toEqual(['5.00', '4.00', '3.00', '2.00', '1.00'])
})
