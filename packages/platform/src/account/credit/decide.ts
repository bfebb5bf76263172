import { formatYuan, ok, type Result } from '@yibao/engine'
import { sql } from '../../database/sql.ts'
import { entrySet } from '../../ledger/entry.ts'
import { type Casework, write } from '../../work/casework.ts'
import { chinaDay } from '../../work/china-time.ts'
import type { Actor, Desk, Who } from '../../work/desk.ts'
import { move } from '../../work/machine.ts'
import { perform } from '../../work/perform.ts'
import { notFound, refusal, refused } from '../../work/refusal.ts'
import type { RequestKey } from '../../work/request.ts'
import type { CreditAnswer } from './propose.ts'
import { CREDIT, type CreditState } from './transitions.ts'

export type DecideCreditCommand = { readonly creditId: string; readonly decision: 'approve' | 'reject' }

/** The second person's word on a credit; approving books it. Refused to whoever proposed it (YB-W519). */
export const decideCredit = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: DecideCreditCommand,
): Promise<Result<CreditAnswer>> => perform(desk, who, actor, request, decideWork(who, command))

type CreditRow = { readonly amount_fen: number; readonly state: CreditState; readonly proposed_by: string }

const BY_ID = sql`
  SELECT amount_fen, state, proposed_by FROM account_credit
  WHERE region = $1 AND person_id = $2 AND credit_id = $3`
const DECIDE = sql`
  UPDATE account_credit SET state = $4, decided_by = $5, decided_at = $6
  WHERE region = $1 AND person_id = $2 AND credit_id = $3`

function decideWork(who: Who, { creditId, decision }: DecideCreditCommand): Casework<CreditRow | null, CreditAnswer> {
  const key = [who.region, who.personId, creditId]
  return {
    load: async (read) => (await read<CreditRow>(BY_ID, key))[0] ?? null,
    decide: (credit, { at, newId, actor }) => {
      if (credit === null) return refused(notFound('creditId', ['这笔入账', 'credit']))
      const state = move(CREDIT, credit.state, decision, 'creditId')
      if (!state.ok) return state
      if (actor.id === credit.proposed_by) return refused(samePerson)
      const head = { setId: newId(), bookedOn: chinaDay(at), reason: 'credit', ref: creditId } as const
      const booked = entrySet(head, [
        ['bank', 0 - credit.amount_fen],
        ['person:account', credit.amount_fen],
      ])
      return ok({
        answer: { creditId, state: state.value, amount: formatYuan(credit.amount_fen) },
        writes: [write(DECIDE, ...key, state.value, actor.id, new Date(at))],
        money: state.value === 'approved' ? [booked] : [],
        audit: [{ action: `credit.${decision}`, target: `credit/${creditId}` }],
      })
    },
  }
}

const samePerson = refusal(
  'YB-W519',
  'creditId',
  ['提出入账的人不能自己复核', 'who proposed a credit cannot decide on it'],
  ['由另一位经办人复核', 'let another clerk decide'],
)
