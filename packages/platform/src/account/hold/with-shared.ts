import { ok, type Problem, type Result } from '@yibao/engine'
import { sql } from '../../database/sql.ts'
import type { BookedAnswer } from '../../settlement/book.ts'
import type { Computed } from '../../settlement/compute.ts'
import type { SharedMoney } from '../../settlement/facts.ts'
import type { Actor, Desk, Who } from '../../work/desk.ts'
import { refusal, refused } from '../../work/refusal.ts'
import type { RequestKey } from '../../work/request.ts'
import { positiveYuan } from '../amount.ts'
import { BONDS_OF, type BondRow, otherOf } from '../bond/bond.ts'
import { giveUpHold } from './give-up.ts'
import { notBound, setAside } from './set-aside.ts'

/** A bond that a bill may use; `limit`: at most so many yuan; left out: what the bill needs. */
export type BondUse = { readonly bondId: string; readonly limit?: string }

/** A bill that can be asked about and settled, with money of relatives that is set aside for it. */
export type SharedBill = {
  readonly ask: (shared: readonly SharedMoney[]) => Promise<Result<Computed>>
  /** Under the key of the request, so that it happens once. */
  readonly settle: (shared: readonly SharedMoney[]) => Promise<Result<BookedAnswer>>
}

/**
 * Settles a bill with relatives' accounts (acct_mulaid_pay), in steps that each touch one person: what the bill needs is
 * computed, money is set aside on each payer's side, the bill is settled with it. The steps are known by the request's key, so
 * that a request repeated after a crash finds them; what no settlement takes returns to the payer by itself. Refusals: those of
 * the bill, YB-W507, YB-W508, YB-W514, and YB-W414 where the money returned before (then under a new key).
 */
export async function withShared(
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey,
  uses: readonly BondUse[],
  bill: SharedBill,
): Promise<Result<BookedAnswer>> {
  if (await isAnswered(desk, who, request)) return bill.settle([])
  const settled = await holdAndSettle(desk, who, actor, request, uses, bill)
  if (settled.ok) return settled
  // The same request may have been settled meanwhile by another process: then that is the answer.
  return (await isAnswered(desk, who, request)) ? bill.settle([]) : settled
}

const ANSWERED = sql`
  SELECT key FROM request_key WHERE region = $1 AND person_id = $2 AND sender = $3 AND key = $4`

/** Whether `settle` would answer from memory. */
const isAnswered = async (desk: Desk, { region, personId }: Who, { sender, key }: RequestKey): Promise<boolean> =>
  (await desk.database.query(ANSWERED, [region, personId, sender, key])).length > 0

async function holdAndSettle(
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey,
  uses: readonly BondUse[],
  bill: SharedBill,
): Promise<Result<BookedAnswer>> {
  const bonds = await usableBonds(desk, who, uses)
  if (!bonds.ok) return bonds
  const need = await neededOf(bill, bonds.value)
  if (!need.ok) return need
  const held: SharedMoney[] = []
  const refusedAfter = async (problems: readonly Problem[]): Promise<Result<never>> => {
    if (!problems.every(({ code }) => code === STILL_RUNNING)) await giveUp(desk, who, actor, held)
    return refused(...problems)
  }
  let leftFen = need.value
  for (const { bondId, payer, relation, limitFen } of bonds.value) {
    const wantFen = Math.min(leftFen, limitFen ?? leftFen)
    if (wantFen === 0) continue
    const given = await setAside(desk, payer, actor, keyOf(request, bondId), { bondId, member: who, wantFen })
    if (!given.ok) return refusedAfter(given.problems)
    const { holdId, amountFen } = given.value
    if (holdId === null) continue
    held.push({ holdId, payer, relation, amountFen })
    leftFen = Math.max(0, leftFen - amountFen)
  }
  const settled = await bill.settle(held)
  return settled.ok ? settled : refusedAfter(settled.problems)
}

/** Whoever is told so repeats the request under the same key, and finds the same money set aside. */
const STILL_RUNNING = 'YB-W903'

/** The key of one step: the same whenever the request is repeated. */
const keyOf = ({ sender, key, bodyHash }: RequestKey, bondId: string): RequestKey => ({
  sender,
  key: `${key}/hold/${bondId}`,
  bodyHash,
})

/** A bond of the member that may be used now. */
type Usable = Pick<SharedMoney, 'payer' | 'relation'> & { readonly bondId: string; readonly limitFen: number | null }

/** The member's own copies of the bonds, in the order asked for. */
async function usableBonds(desk: Desk, who: Who, uses: readonly BondUse[]): Promise<Result<readonly Usable[]>> {
  const rows = await desk.database.query<BondRow>(BONDS_OF, [who.region, who.personId])
  const problems: Problem[] = []
  const usable = uses.flatMap(({ bondId, limit }, i): readonly Usable[] => {
    const path = `shared[${i}]`
    const bond = rows.find((one) => one.bond_id === bondId && one.side === 'member' && one.state === 'bound')
    const written = limit === undefined ? null : positiveYuan(limit, `${path}.limit`)
    if (bond === undefined) problems.push(notBound(`${path}.bondId`))
    if (uses.findIndex((one) => one.bondId === bondId) < i) problems.push(namedTwice(`${path}.bondId`))
    if (written?.problem) problems.push(written.problem)
    if (bond === undefined) return []
    return [{ bondId, payer: otherOf(bond), relation: bond.relation, limitFen: written?.fen ?? null }]
  })
  return problems.length > 0 ? refused(...problems) : ok(usable)
}

/** The largest balance that a case takes, in fen (99,999,999.99 yuan). */
const BOUNDLESS_FEN = 9_999_999_999

/** What of the bill relatives' accounts may pay, in fen: what they would pay if the first of them held more than enough. */
async function neededOf(bill: SharedBill, bonds: readonly Usable[]): Promise<Result<number>> {
  const shared = bonds.map(({ payer, relation }, i) => ({
    holdId: '',
    payer,
    relation,
    amountFen: i === 0 ? BOUNDLESS_FEN : 0,
  }))
  const computed = await bill.ask(shared)
  return computed.ok ? ok(computed.value.summary.amounts.sharedAccount) : computed
}

/** At once, instead of when their time is over; what does not succeed here happens then. */
async function giveUp(desk: Desk, member: Who, actor: Actor, held: readonly SharedMoney[]): Promise<void> {
  await Promise.allSettled(held.map(({ holdId, payer }) => giveUpHold(desk, actor, { holdId, member, payer })))
}

const namedTwice = (path: string): Problem =>
  refusal(
    'YB-W514',
    path,
    ['同一份绑定写了两次', 'the same bond is named twice'],
    ['每份绑定只写一次；限额写在 limit 里', 'name each bond once; what it may give stands in limit'],
  )
