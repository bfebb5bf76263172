import { formatYuan, ok, type Problem, type Result } from '@yibao/engine'
import { CLAIM, type ClaimState } from '../claim/transitions.ts'
import { sql } from '../database/sql.ts'
import type { OutboxEvent } from '../outbox/event.ts'
import { type Casework, type Decision, type Moment, type Write, write } from '../work/casework.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { move } from '../work/machine.ts'
import { perform } from '../work/perform.ts'
import { notFound, refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { amountsOfRow, inYuan, negated } from './amounts.ts'
import { keepYear } from './book.ts'
import { bookedEvent, moneyOf } from './booking.ts'
import type { Counters } from './compute.ts'
import { insertSettlement, type SettlementHead, type SettlementRow } from './settlement-row.ts'

export type ReverseCommand = { readonly settlementId: string; readonly why: string; readonly today: string }

export type ReversedAnswer = {
  /** The new, negative settlement. */
  readonly settlementId: string
  readonly reverses: string
  readonly encounterId: string | null
  readonly amounts: Readonly<Record<string, string>>
  readonly accountBalance: string
}

/**
 * Takes a settlement back whole (2208, 2305): a new row with every amount negative, money and counters as before it. Only the
 * latest of a person, scheme and year can be taken back, since those after it counted on it; after clearing too, then the
 * negative row is cleared with its own month. A claim by hand goes back to its first review; once it is paid, or the bank has
 * it, nothing is taken back (YB-W415): what was paid too much is recovered.
 */
export const reverse = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: ReverseCommand,
): Promise<Result<ReversedAnswer>> => perform(desk, who, actor, request, reverseWork(who, command))

type Later = {
  readonly settlement_id: string
  readonly settled_on: string
  /** The claim by hand that it was booked for, and its state; null: a direct settlement. */
  readonly claim_id: string | null
  readonly claim_state: ClaimState | null
}
type Hold = {
  readonly hold_id: string
  readonly payer_region: string
  readonly payer_person: string
  readonly used_fen: number
}
type Found = {
  readonly original: SettlementRow | null
  readonly later: readonly Later[]
  readonly lastOrdinal: number
  readonly holds: readonly Hold[]
  /** State of the claim by hand that it was booked for; null: a direct settlement. */
  readonly claim: ClaimState | null
}

const BY_ID = sql`SELECT * FROM settlement WHERE region = $1 AND person_id = $2 AND settlement_id = $3`
const LATER = sql`
  SELECT s.settlement_id, s.settled_on, c.claim_id, c.state AS claim_state
  FROM settlement t JOIN settlement s ON s.region = t.region AND s.person_id = t.person_id AND s.scheme = t.scheme
    AND s.year = t.year AND s.ordinal > t.ordinal AND s.state = 'settled'
    LEFT JOIN claim c ON c.region = s.region AND c.person_id = s.person_id AND c.claim_id = s.claim_id
  WHERE t.region = $1 AND t.person_id = $2 AND t.settlement_id = $3
  ORDER BY s.ordinal DESC`
const LAST_ORDINAL = sql`
  SELECT y.last_ordinal FROM settlement t JOIN person_year y ON y.region = t.region AND y.person_id = t.person_id
    AND y.scheme = t.scheme AND y.year = t.year
  WHERE t.region = $1 AND t.person_id = $2 AND t.settlement_id = $3`
const HOLDS = sql`
  SELECT hold_id, payer_region, payer_person, used_fen FROM hold_claim
  WHERE region = $1 AND person_id = $2 AND settlement_id = $3 AND used_fen > 0`
const CLAIM_OF = sql`
  SELECT c.state FROM settlement t JOIN claim c ON c.region = t.region AND c.person_id = t.person_id AND c.claim_id = t.claim_id
  WHERE t.region = $1 AND t.person_id = $2 AND t.settlement_id = $3`

function reverseWork(who: Who, command: ReverseCommand): Casework<Found, ReversedAnswer> {
  const key = [who.region, who.personId, command.settlementId]
  return {
    load: async (read) => {
      const [[original], later, [year], holds, [claim]] = await Promise.all([
        read<SettlementRow>(BY_ID, key),
        read<Later>(LATER, key),
        read<{ last_ordinal: number }>(LAST_ORDINAL, key),
        read<Hold>(HOLDS, key),
        read<{ state: ClaimState }>(CLAIM_OF, key),
      ])
      return {
        original: original ?? null,
        later,
        lastOrdinal: year?.last_ordinal ?? 0,
        holds,
        claim: claim?.state ?? null,
      }
    },
    decide: (found, moment) => {
      const { original, later, claim } = found
      if (original === null) return refused(notFound('settlementId', ['这笔结算', 'settlement']))
      const problems = [
        notSettled(original),
        original.state === 'settled' && isPaidOut(claim) ? paidOut : null,
        later.length > 0 ? notLatest(later) : null,
        command.why.trim() ? null : noReason,
      ]
      const told = problems.filter((one): one is Problem => one !== null)
      return told.length > 0 ? refused(...told) : ok(takeBack(original, found, moment, command))
    },
    conflicts: { settlement_reversed_once: alreadyReversed },
  }
}

const MARK = sql`
  UPDATE settlement SET state = 'reversed' WHERE region = $1 AND person_id = $2 AND settlement_id = $3 AND state = 'settled'`
const REOPEN_CLAIM = sql`
  UPDATE claim SET state = $4, settlement_id = NULL, second_reviewer = NULL, second_decision = NULL, changed_at = $5
  WHERE region = $1 AND person_id = $2 AND claim_id = $3`
const REOPEN = sql`
  UPDATE encounter SET state = 'reopened' WHERE region = $1 AND person_id = $2 AND encounter_id = $3 AND state = 'settled'`

function takeBack(
  original: SettlementRow,
  { lastOrdinal, holds, claim }: Found,
  moment: Moment,
  { why, today }: ReverseCommand,
): Decision<ReversedAnswer> {
  const { region, personId } = moment.who
  const amounts = negated(amountsOfRow(original))
  const head: SettlementHead = {
    ...original,
    settlement_id: moment.newId(),
    state: 'reversal',
    reverses: original.settlement_id,
    ordinal: lastOrdinal + 1,
    settled_on: today,
    counters_after: original.settled_case.yearToDate as Counters,
    made_by: moment.actor.id,
    made_at: new Date(moment.at),
  }
  return {
    answer: {
      settlementId: head.settlement_id,
      reverses: original.settlement_id,
      encounterId: original.encounter_id,
      amounts: inYuan(amounts),
      accountBalance: formatYuan(moment.accountFen - amounts.account),
    },
    writes: [
      write(MARK, region, personId, original.settlement_id),
      insertSettlement(head, amounts),
      keepYear(head),
      ...(original.encounter_id === null ? [] : [write(REOPEN, region, personId, original.encounter_id)]),
      ...(claim === null ? [] : [reopenedClaim(original, claim, moment)]),
    ],
    money: [moneyOf(head, amounts, moment.newId())],
    events: [...bookedEvent(head, amounts), ...holds.map((hold) => refundOf(hold, head))],
    audit: [{ action: 'settlement.reverse', target: `settlement/${original.settlement_id}`, why }],
  }
}

/** What was approved and not paid is reviewed anew. */
function reopenedClaim(original: SettlementRow, state: ClaimState, { who, at }: Moment): Write {
  const next = move(CLAIM, state, 'reopen')
  if (!next.ok) throw new Error(`claim ${original.claim_id} is ${state} and has a settlement in force`)
  return write(REOPEN_CLAIM, who.region, who.personId, original.claim_id, next.value, new Date(at))
}

const refundOf = ({ hold_id, payer_region, payer_person, used_fen }: Hold, head: SettlementHead): OutboxEvent => ({
  topic: 'hold-refund',
  payload: {
    holdId: hold_id,
    payer: { region: payer_region, personId: payer_person },
    usedFen: used_fen,
    settlementId: head.settlement_id,
    settledOn: head.settled_on,
  },
})

/** Paid, or the bank has it: no reversal takes that back. */
const isPaidOut = (state: ClaimState | null): boolean => state === 'paying' || state === 'paid'

const notSettled = ({ state }: SettlementRow): Problem | null => {
  if (state === 'settled') return null
  return state === 'reversed' ? alreadyReversed : isReversal
}

const alreadyReversed: Problem = refusal(
  'YB-W411',
  'settlementId',
  ['这笔结算已经撤销过', 'this settlement was reversed before'],
  ['无需再撤销；需要时重新结算', 'nothing is left to reverse; settle again where needed'],
)

const isReversal: Problem = refusal(
  'YB-W412',
  'settlementId',
  ['这是一笔撤销记录，不能再撤销', 'this is a reversal: it cannot be reversed itself'],
  ['需要时对就诊重新结算', 'settle the visit again where needed'],
)

const paidOut: Problem = refusal(
  'YB-W415',
  'settlementId',
  ['这笔手工报销已支付或正在支付，不能撤销', 'this claim by hand is paid, or the bank has it: it cannot be reversed'],
  [
    '支付失败的，登记失败后再撤销；多付的，另行追回',
    'where the payment fails, put that on record, then reverse; what was paid too much is recovered apart',
  ],
)

const noReason: Problem = refusal(
  'YB-W413',
  'why',
  ['没有写撤销原因', 'no reason is given'],
  ['写明撤销原因，会记入审计', 'say why: it goes into the audit trail'],
)

function notLatest(later: readonly Later[]): Problem {
  const list = later.map(({ settlement_id, settled_on }) => `${settled_on} ${settlement_id}`)
  return refusal(
    'YB-W410',
    'settlementId',
    [
      `这笔结算之后还有 ${later.length} 笔以它为基础的结算：${list.join('、')}`,
      `${later.length} later settlement(s) of the year count on this one: ${list.join(', ')}`,
    ],
    remedyOf(later.flatMap(({ claim_id, claim_state }) => (isPaidOut(claim_state) ? [claim_id] : []))),
  )
}

/** What can be done where later bills count on this one; a paid claim among them is not reversed (YB-W415). */
const remedyOf = (paidClaims: readonly (string | null)[]): readonly [zh: string, en: string] =>
  paidClaims.length === 0
    ? ['从最后一笔起依次撤销，再依次重新结算', 'reverse from the last one back, then settle them again in order']
    : [
        `其中手工报销申请 ${paidClaims.join('、')} 已支付或正在支付，不能撤销：须由经办机构先追回，再更正这笔结算`,
        `claim ${paidClaims.join(', ')} among them is paid, or the bank has it, and cannot be reversed: only the agency can correct this bill, after it has recovered that payment`,
      ]
