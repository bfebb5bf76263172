import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import { reverse } from '../settlement/reverse.ts'
import { verify } from '../verify/verify.ts'
import type { Who } from '../work/desk.ts'
import { requestKey } from '../work/request.ts'
import { CASHIER, CLERK, hospital, smallCatalogue, type TestDesk, testDesk } from '../work/test-desk.fixture.ts'
import { settleWithShared } from './hold/settle-with-shared.ts'
import { bound, credited, deaf, deliverOne, entered, hooked, openBill, SELF, value, worker } from './sharing.fixture.ts'
import { answerTransfer } from './transfer/answer.ts'
import { sendTransfer } from './transfer/send.ts'

let test: TestDesk
let special: string
beforeAll(async () => {
  test = await testDesk()
  special = await hospital(test, { number: 1, region: '210200', level: 'level3-special' })
  await smallCatalogue(test, '210200')
})
afterAll(() => test.close())

/** Two relatives with 1,500 and 800 yuan, and the patient whose bills they pay and to whom they send money. */
type Family = { readonly payers: readonly [Who, Who]; readonly member: Who; readonly bonds: readonly [string, string] }

const GIVEN_FEN = 230_000
let families = 0

async function family(): Promise<Family> {
  const number = ++families
  const member = await worker(test, `成员${number}`)
  const payers = [await worker(test, `甲${number}`), await worker(test, `乙${number}`, '210300')] as const
  await credited(test, payers[0], '1500.00')
  await credited(test, payers[1], '800.00')
  const bonds = [
    await bound(test, payers[0], member, 'spouse'),
    await bound(test, payers[1], member, 'parent'),
  ] as const
  return { payers, member, bonds }
}

/** Things that people and machines do, each of which the books must survive, whatever comes before and after. */
type Move = (family: Family) => Promise<unknown>

const pick = fc.nat({ max: 1_000 })

const deliverAny = fc
  .tuple(pick, fc.boolean())
  .map(([index, again]): readonly [string, Move] => [
    `deliver ${index}${again ? ', and keep it' : ''}`,
    () => deliverOne(test, index, again),
  ])

let keys = 0
const bill = fc.tuple(fc.integer({ min: 1, max: 3_000 }), fc.nat({ max: 3 }), fc.constantFrom('', 'crash', 'deaf'))

/** A bill is settled; where the counter crashes at some step, it asks again, or – every other time – never does. */
const settleBill = bill.map(([yuan, step, fate]): readonly [string, Move] => [
  `bill of ${yuan}${fate && `, ${fate} at ${step}`}`,
  async ({ member, bonds }) => {
    const encounterId = await openBill(test, member, special, `${yuan}.00`)
    const shared = bonds.map((bondId) => ({ bondId }))
    const command = { encounterId, settledOn: '2025-03-01', useAccount: true, shared }
    const key = requestKey('H1', `bill${++keys}`, command)
    const crash = () => Promise.reject(new Error('crashed'))
    const desk = { '': test.desk, crash: hooked(test, step + 1, crash), deaf: deaf(test, step + 1) }[fate]!
    await settleWithShared(desk, member, CASHIER, key, command).catch(() => null)
    if (yuan % 2 === 0) await settleWithShared(test.desk, member, CASHIER, key, command)
  },
])

const LAST = sql`
  SELECT settlement_id FROM settlement WHERE region = $1 AND person_id = $2 AND state = 'settled'
  ORDER BY ordinal DESC LIMIT 1`

const reverseLast = fc.constant([
  'reverse',
  async ({ member }: Family) => {
    const key = [member.region, member.personId]
    const [last] = await test.database.query<{ settlement_id: string }>(LAST, key)
    if (last === undefined) return
    const command = { settlementId: last.settlement_id, why: '费用录错', today: '2025-03-01' }
    value(await reverse(test.desk, member, CLERK, null, command))
  },
] as readonly [string, Move])

const send = fc
  .tuple(fc.nat({ max: 1 }), fc.integer({ min: 1, max: 2_000 }))
  .map(([who, yuan]): readonly [string, Move] => [
    `send ${yuan}`,
    ({ payers, bonds }) =>
      sendTransfer(test.desk, payers[who]!, SELF, null, { bondId: bonds[who]!, amount: `${yuan}.00` }),
  ])

const RECEIVED = sql`
  SELECT transfer_id FROM wallet_transfer WHERE region = $1 AND person_id = $2 AND side = 'to' AND state = 'pending'
  ORDER BY transfer_id`

const answer = fc.constantFrom('accept', 'refuse').map((word): readonly [string, Move] => [
  word,
  async ({ member }) => {
    const key = [member.region, member.personId]
    const [one] = await test.database.query<{ transfer_id: string }>(RECEIVED, key)
    if (one) value(await answerTransfer(test.desk, member, SELF, null, { transferId: one.transfer_id, answer: word }))
  },
])

const moves = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: deliverAny },
    { weight: 2, arbitrary: settleBill },
    { weight: 1, arbitrary: reverseLast },
    { weight: 1, arbitrary: send },
    { weight: 1, arbitrary: answer },
  ),
  { minLength: 8, maxLength: 24 },
)

const BOOK = sql`SELECT account_fen FROM person_book WHERE region = $1 AND person_id = $2`
const PAID = sql`
  SELECT coalesce(sum(shared_account_fen + account_fen), 0)::bigint AS fen FROM settlement
  WHERE region = $1 AND person_id = $2`
const UNEQUAL = sql`
  SELECT f.transfer_id FROM wallet_transfer f
  LEFT JOIN wallet_transfer t ON t.transfer_id = f.transfer_id AND t.side = 'to'
  WHERE f.side = 'from' AND (f.state = 'pending' OR t.state IS DISTINCT FROM f.state)`
const OPEN = sql`SELECT hold_id FROM account_hold WHERE state = 'held'`

/** What is in the accounts, on its way, and paid for bills is always what was put in; no account is ever overdrawn. */
async function booksHold({ payers, member }: Family): Promise<void> {
  const everybody = [...payers, member]
  const sums = { account: 0, pending: 0, settled: 0 }
  for (const who of everybody) {
    const [book] = await test.database.query<{ account_fen: number }>(BOOK, [who.region, who.personId])
    const account = await entered(test, who, 'person:account')
    expect(book!.account_fen).toBe(account)
    expect(account).toBeGreaterThanOrEqual(0)
    sums.account += account
    sums.pending += await entered(test, who, 'sharing:pending')
    sums.settled += await entered(test, who, 'sharing:settled')
  }
  const [paid] = await test.database.query<{ fen: number }>(PAID, [member.region, member.personId])
  expect(sums.account + sums.pending + sums.settled).toBe(GIVEN_FEN - paid!.fen)
}

it('every order of bills, crashes, reversals, transfers and deliveries keeps the sums, and in the end nothing is on its way', async () => {
  await fc.assert(
    fc.asyncProperty(moves, fc.infiniteStream(pick), async (list, order) => {
      const one = await family()
      for (const [, move] of list) {
        await move(one)
        await booksHold(one)
      }
      for (const index of order) if (!(await deliverOne(test, index))) break
      await booksHold(one)
      const everybody = [...one.payers, one.member]
      const sumOf = async (account: string) =>
        (await Promise.all(everybody.map((who) => entered(test, who, account)))).reduce((sum, fen) => sum + fen, 0)
      expect(await sumOf('sharing:pending')).toBe(0)
      expect(await sumOf('sharing:settled')).toBe(0)
      expect(await test.database.query(OPEN)).toEqual([])
      expect(await test.database.query(UNEQUAL)).toEqual([])
    }),
    { numRuns: Number(process.env.YIBAO_SHARING_RUNS ?? 12) },
  )
})

it('and the proofs that auditors run over the whole database find nothing', async () => {
  const reader = openDatabase({ ...test.config, pipeline: false })
  const { findings, settlements } = await verify(reader, test.desk.policies)
  await reader.close()
  expect(findings).toEqual([])
  expect(settlements).toBeGreaterThan(0)
})
