import { formatYuan, ok, type Problem, type Result } from '@yibao/engine'
import { sql } from '../../database/sql.ts'
import { type Casework, write } from '../../work/casework.ts'
import type { Actor, Desk, Who } from '../../work/desk.ts'
import { perform } from '../../work/perform.ts'
import { refusal, refused } from '../../work/refusal.ts'
import type { RequestKey } from '../../work/request.ts'
import { positiveYuan } from '../amount.ts'
import type { CreditState } from './transitions.ts'

/** Money for a personal account outside the monthly run: an opening balance, one transferred in, a correction. */
export type ProposeCreditCommand = {
  /** In yuan. */
  readonly amount: string
  readonly reason: string
}

export type CreditAnswer = { readonly creditId: string; readonly state: CreditState; readonly amount: string }

/** Proposes a credit; no money moves until another person approves it. Refused: YB-W507 amount, YB-W518 no reason. */
export const proposeCredit = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: ProposeCreditCommand,
): Promise<Result<CreditAnswer>> => perform(desk, who, actor, request, proposeWork(who, command))

const INSERT = sql`
  INSERT INTO account_credit (region, person_id, credit_id, amount_fen, reason, state, proposed_by, proposed_at)
  VALUES ($1, $2, $3, $4, $5, 'proposed', $6, $7)`

const proposeWork = ({ region, personId }: Who, command: ProposeCreditCommand): Casework<null, CreditAnswer> => ({
  load: async () => null,
  decide: (_found, { at, newId, actor }) => {
    const { fen, problem } = positiveYuan(command.amount, 'amount')
    const reason = command.reason.trim()
    const problems = [problem, reason === '' ? noReason : null].filter((one): one is Problem => one !== null)
    if (problems.length > 0) return refused(...problems)
    const creditId = newId()
    return ok({
      answer: { creditId, state: 'proposed', amount: formatYuan(fen) },
      writes: [write(INSERT, region, personId, creditId, fen, reason, actor.id, new Date(at))],
      audit: [{ action: 'credit.propose', target: `credit/${creditId}`, why: reason }],
    })
  },
})

const noReason = refusal(
  'YB-W518',
  'reason',
  ['没有写入账原因', 'no reason is given'],
  ['写明原因，会记入审计', 'say why: it goes into the audit trail'],
)
