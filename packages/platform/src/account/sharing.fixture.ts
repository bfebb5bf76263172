import type { Kin, Result } from '@yibao/engine'
import { sql } from '../database/sql.ts'
import { DELIVERIES } from '../deliveries.ts'
import { admit } from '../encounter/admit.ts'
import { uploadLines } from '../encounter/upload-lines.ts'
import { deliverAll } from '../outbox/courier.ts'
import { deliver } from '../outbox/deliver.ts'
import type { SentEvent, Topic } from '../outbox/event.ts'
import { chinaDay } from '../work/china-time.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { CASHIER, CLERK, insured, type TestDesk } from '../work/test-desk.fixture.ts'
import { answerInvitation } from './bond/answer.ts'
import { inviteMember } from './bond/invite.ts'
import { decideCredit } from './credit/decide.ts'
import { proposeCredit } from './credit/propose.ts'

export const SECOND_CLERK: Actor = { id: 'clerk-2', role: 'clerk', address: '127.0.0.1' }
/** The insured themselves, on the app. */
export const SELF: Actor = { id: 'self', role: 'insured', address: '127.0.0.1' }

/** The value, or a failure that shows every problem. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1))
  return result.value
}

export const codesOf = (result: Result<unknown>): readonly string[] =>
  result.ok ? [] : result.problems.map(({ code }) => code)

/** Puts money on an account, by two clerks. */
export async function credited({ desk }: TestDesk, who: Who, amount: string): Promise<void> {
  const { creditId } = value(await proposeCredit(desk, who, CLERK, null, { amount, reason: '期初余额' }))
  value(await decideCredit(desk, who, SECOND_CLERK, null, { creditId, decision: 'approve' }))
}

/** A bond that both sides have and confirmed. */
export async function bound(
  test: TestDesk,
  payer: Who,
  member: Who,
  relation: Kin = 'spouse',
  limit: string | null = null,
): Promise<string> {
  const { bondId } = value(await inviteMember(test.desk, payer, SELF, null, { member, relation, limit }))
  await deliverAll(test.desk, DELIVERIES)
  value(await answerInvitation(test.desk, member, SELF, null, { bondId, answer: 'confirm' }))
  await deliverAll(test.desk, DELIVERIES)
  return bondId
}

/** A worker of Dalian with an account. */
export const worker = (test: TestDesk, name: string, region = '210200'): Promise<Who> =>
  insured(test, { region, name, scheme: 'employee', category: 'working' })

/** An outpatient visit with one class A line of so many yuan, not settled yet. */
export async function openBill({ desk }: TestDesk, who: Who, institutionId: string, yuan: string): Promise<string> {
  const today = chinaDay(desk.now())
  const visit = {
    institutionId,
    care: 'outpatient',
    admittedOn: today,
    emergency: false,
    diagnosis: 'none',
    selected: true,
    referred: false,
    signed: false,
    injury: 'none',
  } as const
  const { encounterId } = value(await admit(desk, who, CASHIER, null, visit))
  const lines = [{ code: 'A1', price: yuan, quantity: '1', providedOn: today }]
  value(await uploadLines(desk, who, CASHIER, null, { encounterId, batch: '1', today, lines }))
  return encounterId
}

const ENTRIES = sql`
  SELECT coalesce(sum(amount_fen), 0)::bigint AS fen FROM ledger_entry
  WHERE region = $1 AND person_id = $2 AND account = $3`

/** The sum of a person's entries on an account, in fen. */
export async function entered({ database }: TestDesk, who: Who, account: string): Promise<number> {
  const [row] = await database.query<{ fen: number }>(ENTRIES, [who.region, who.personId, account])
  return row!.fen
}

type Waiting = {
  readonly region: string
  readonly person_id: string
  readonly event_id: string
  readonly topic: Topic
  readonly payload: Readonly<Record<string, unknown>>
}

const WAITING = sql`
  SELECT region, person_id, event_id, topic, payload FROM outbox
  WHERE topic NOT IN ('settlement-booked', 'off-site-cost') ORDER BY event_id`
const TAKE = sql`DELETE FROM outbox WHERE region = $1 AND person_id = $2 AND event_id = $3`

/**
 * Delivers one waiting event, whichever `pick` points at, be it due or not; with `again` it stays and will be delivered a
 * second time. False where none waits.
 */
export async function deliverOne(test: TestDesk, pick: number, again = false): Promise<boolean> {
  const waiting = await test.database.query<Waiting>(WAITING)
  if (waiting.length === 0) return false
  const one = waiting[pick % waiting.length]!
  await deliverWaiting(test, one)
  if (!again) await test.database.query(TAKE, [one.region, one.person_id, one.event_id])
  return true
}

/** Delivers the one event of a topic that waits. */
export async function deliverOf(test: TestDesk, topic: Topic): Promise<void> {
  const waiting = (await test.database.query<Waiting>(WAITING)).filter((one) => one.topic === topic)
  if (waiting.length !== 1) throw new Error(`${waiting.length} events ${topic} wait`)
  await deliverWaiting(test, waiting[0]!)
  await test.database.query(TAKE, [waiting[0]!.region, waiting[0]!.person_id, waiting[0]!.event_id])
}

/** Delivers everything that waits, be it due or not. */
export async function deliverRest(test: TestDesk): Promise<void> {
  while (await deliverOne(test, 0));
}

async function deliverWaiting({ desk }: TestDesk, { region, person_id, event_id, topic, payload }: Waiting) {
  const event: SentEvent = { eventId: event_id, from: { region, personId: person_id }, topic, payload }
  const handler = DELIVERIES[topic]
  if (handler === undefined) throw new Error(`nobody handles ${topic}`)
  await deliver(desk, handler, event)
}

/** The same desk, where `hook` is run before the piece of casework with this number (from 1) begins. */
export function hooked({ desk }: TestDesk, number: number, hook: () => Promise<void>): Desk {
  let begun = 0
  const connect = async () => {
    begun += 1
    if (begun === number) await hook()
    return desk.database.connect()
  }
  return { ...desk, database: { ...desk.database, connect } }
}

/** The same desk, where the reply to the commit of the piece of casework with this number is lost. */
export function deaf({ desk }: TestDesk, number: number): Desk {
  let begun = 0
  const connect = async () => {
    begun += 1
    const client = await desk.database.connect()
    if (begun !== number) return client
    const control = async (text: string): Promise<string> => {
      const said = await client.control(text)
      if (text === 'COMMIT') throw new Error('the reply was lost')
      return said
    }
    return { ...client, control }
  }
  return { ...desk, database: { ...desk.database, connect } }
}
