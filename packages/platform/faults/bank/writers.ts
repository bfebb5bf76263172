import type { Result } from '@yibao/engine'
import { CLASS_A_ITEM } from '../../rig/visits.ts'
import { WORLD_DAY } from '../../rig/world.ts'
import { settleVisitWithShared } from '../../src/account/hold/settle-with-shared.ts'
import { answerTransfer } from '../../src/account/transfer/answer.ts'
import { sendTransfer } from '../../src/account/transfer/send.ts'
import { sql } from '../../src/database/sql.ts'
import { integer, pick, type Stream, stream, weighted } from '../../src/demo/city/random.ts'
import { reverse } from '../../src/settlement/reverse.ts'
import { settleVisit } from '../../src/settlement/settle-visit.ts'
import type { Actor, Desk, Who } from '../../src/work/desk.ts'
import { requestKey } from '../../src/work/request.ts'
import type { Family, Spouse } from './families.ts'

/** What one writer did. `refused` are answers that say no, which is as good as a yes; `faults` are none. */
export type Written = {
  settled: number
  shared: number
  reversed: number
  sent: number
  refused: number
  readonly faults: string[]
}

export type Hands = {
  readonly seed: string
  readonly number: number
  readonly families: readonly Family[]
  readonly institutionId: string
  readonly until: number
}

/** Does one thing after the other to members of any family, until the time is over. */
export async function keepWriting(desk: Desk, hands: Hands): Promise<Written> {
  const { seed, number, families, institutionId, until } = hands
  const random = stream(seed, 'bank', number)
  const written: Written = { settled: 0, shared: 0, reversed: 0, sent: 0, refused: 0, faults: [] }
  const cashier: Actor = { id: `cashier-${number}`, role: 'cashier', address: '127.0.0.1' }
  for (let turn = 1; Date.now() < until; turn++) {
    const [spouse, other] = inAnyOrder(random, pick(random, families))
    const deed = weighted(random, DEEDS)
    const key = requestKey(`cashier:${cashier.id}`, `bank-${number}-${turn}`, turn)
    try {
      const visit = visitOf(random, institutionId)
      if (deed === 'settle') count(written, 'settled', await settleVisit(desk, spouse.who, cashier, key, visit))
      if (deed === 'share') {
        const command = { ...visit, shared: [{ bondId: spouse.bondId }] }
        count(written, 'shared', await settleVisitWithShared(desk, spouse.who, cashier, key, command))
      }
      if (deed === 'reverse') await reverseLast(desk, spouse.who, cashier, written)
      if (deed === 'send') await sendAndAnswer(desk, spouse, other, random, written)
    } catch (error) {
      written.faults.push(`writer ${number}, ${deed}: ${String(error)}`)
    }
  }
  return written
}

const DEEDS = [
  ['settle', 3],
  ['share', 3],
  ['reverse', 5],
  ['send', 1],
] as const

const inAnyOrder = (random: Stream, { members: [a, b] }: Family): readonly [Spouse, Spouse] =>
  integer(random, 0, 1) === 0 ? [a, b] : [b, a]

/** Thousands of yuan, so that the year's limit and the ends of the accounts are met. */
const visitOf = (random: Stream, institutionId: string) =>
  ({
    institutionId,
    care: 'outpatient',
    admittedOn: WORLD_DAY,
    emergency: false,
    diagnosis: 'none',
    selected: true,
    referred: false,
    signed: false,
    injury: 'none',
    lines: [{ code: CLASS_A_ITEM, price: `${integer(random, 100, 6_000)}.00`, quantity: '1', providedOn: WORLD_DAY }],
    useAccount: integer(random, 0, 3) > 0,
  }) as const

function count(written: Written, name: 'settled' | 'shared' | 'reversed' | 'sent', result: Result<unknown>): void {
  if (result.ok) written[name] += 1
  else written.refused += 1
}

const LAST = sql`
  SELECT settlement_id FROM settlement WHERE region = $1 AND person_id = $2 AND state = 'settled'
  ORDER BY settlement_id DESC LIMIT 1`

/** Others settle meanwhile: then it is not the last any more, and is refused. */
async function reverseLast(desk: Desk, who: Who, actor: Actor, written: Written): Promise<void> {
  const [last] = await desk.database.query<{ settlement_id: string }>(LAST, [who.region, who.personId])
  if (last === undefined) return
  const command = { settlementId: last.settlement_id, why: '账务测试', today: WORLD_DAY }
  count(written, 'reversed', await reverse(desk, who, actor, null, command))
}

const SELF: Actor = { id: 'self', role: 'insured', address: '127.0.0.1' }
const PENDING = sql`
  SELECT transfer_id FROM wallet_transfer WHERE region = $1 AND person_id = $2 AND side = 'to' AND state = 'pending' LIMIT 1`

/** Sends money to the spouse, who takes or leaves whatever has come before. */
async function sendAndAnswer(desk: Desk, from: Spouse, to: Spouse, random: Stream, written: Written): Promise<void> {
  const amount = `${integer(random, 1, 300)}.00`
  count(written, 'sent', await sendTransfer(desk, from.who, SELF, null, { bondId: to.bondId, amount }))
  const [pending] = await desk.database.query<{ transfer_id: string }>(PENDING, [to.who.region, to.who.personId])
  if (pending === undefined) return
  const answer = integer(random, 0, 1) === 0 ? 'accept' : 'refuse'
  await answerTransfer(desk, to.who, SELF, null, { transferId: pending.transfer_id, answer })
}
