import { ok, type Result } from '@yibao/engine'
import { FIRST_HASH } from '../../../audit/chain.ts'
import type { Instant } from '../../../database/ids.ts'
import type { Casework } from '../../../work/casework.ts'
import type { Actor, Who } from '../../../work/desk.ts'
import { keepingStatements } from '../../../work/keeping.ts'
import { applyWrite, type Rows } from './rows.ts'

/** Everything of one person that a database would hold, before it is written there. */
export type Book = { readonly who: Who; readonly rows: Rows }

export const openBook = (who: Who): Book => ({
  who,
  rows: new Map([
    [
      'person_book',
      [{ region: who.region, person_id: who.personId, account_fen: 0, audit_seq: 0, audit_hash: FIRST_HASH }],
    ],
  ]),
})

type By = { readonly at: Instant; readonly actor: Actor; readonly newId: () => string }

/**
 * Does a piece of casework in memory as `perform` does it in a database, with what its `load` would find: the same decision,
 * the same rows, ledger entries, audit chain and events. Nothing is changed where it is refused.
 */
export function performInMemory<Found, Answer>(
  { who, rows }: Book,
  by: By,
  work: Pick<Casework<Found, Answer>, 'decide'>,
  found: Found,
): Result<Answer> {
  const [kept] = rows.get('person_book') as [KeptBook]
  const decided = work.decide(found, { ...by, who, accountFen: kept.account_fen })
  if (!decided.ok) return decided
  const head = { accountFen: kept.account_fen, seq: kept.audit_seq, hash: kept.audit_hash }
  const moment = { ...by, who, accountFen: kept.account_fen }
  for (const one of [...decided.value.writes, ...keepingStatements(moment, head, null, decided.value)])
    applyWrite(rows, one)
  return ok(decided.value.answer)
}

type KeptBook = { readonly account_fen: number; readonly audit_seq: number; readonly audit_hash: Uint8Array }
