import { chained } from '../audit/chain.ts'
import { sql } from '../database/sql.ts'
import { changeOf } from '../ledger/entry.ts'
import { type Decision, type Moment, type Write, write } from './casework.ts'
import type { RequestKey } from './request.ts'

/** What a person's book said before: balance in fen, head of the audit chain. */
export type BookHead = { readonly accountFen: number; readonly seq: number; readonly hash: Uint8Array }

/**
 * What is written beside the rows of the casework itself, whatever it is: ledger entries, audit, outbox, the request's key, and
 * the person's book with balance and head of the chain.
 */
export function keepingStatements<Answer>(
  moment: Moment,
  head: BookHead,
  request: RequestKey | null,
  { answer, audit, money = [], events = [] }: Decision<Answer>,
): readonly Write[] {
  if (audit.length === 0) throw new Error('casework that writes says so in the audit trail')
  const { region, personId } = moment.who
  const accountFen = money.reduce((balance, set) => balance + changeOf(set, 'person:account'), head.accountFen)
  if (accountFen < 0) throw new Error(`a decision would leave a personal account at ${accountFen} fen`)
  const chain = chained(moment.who, head, audit, moment)
  const last = chain.at(-1)!
  const at = new Date(moment.at)
  const entries = money.flatMap((set) => set.entries.map((entry, i) => ({ ...set, ...entry, entryNo: i + 1 })))
  return [
    ...(entries.length === 0
      ? []
      : [
          write(
            INSERT_ENTRIES,
            region,
            personId,
            entries.map(({ setId }) => setId),
            entries.map(({ entryNo }) => entryNo),
            entries.map(({ account }) => account),
            entries.map(({ amountFen }) => amountFen),
            entries.map(({ bookedOn }) => bookedOn),
            entries.map(({ reason }) => reason),
            entries.map(({ ref }) => ref),
          ),
        ]),
    ...chain.map(({ seq, actor, action, target, why, hash }) =>
      write(
        INSERT_AUDIT,
        region,
        personId,
        seq,
        at,
        actor.id,
        actor.role,
        actor.address,
        action,
        target,
        why ?? null,
        hash,
      ),
    ),
    ...events.map(({ topic, payload, dueAt }) =>
      write(
        INSERT_EVENT,
        region,
        personId,
        moment.newId(),
        topic,
        JSON.stringify(payload),
        dueAt === undefined ? at : new Date(dueAt),
      ),
    ),
    ...(request === null
      ? []
      : [
          write(
            INSERT_KEY,
            region,
            personId,
            request.sender,
            request.key,
            request.bodyHash,
            JSON.stringify(answer),
            at,
          ),
        ]),
    write(UPDATE_BOOK, region, personId, accountFen, last.seq, last.hash),
  ]
}

const INSERT_ENTRIES = sql`
  INSERT INTO ledger_entry (region, person_id, set_id, entry_no, account, amount_fen, booked_on, reason, ref)
  SELECT $1, $2, * FROM unnest($3::uuid[], $4::int[], $5::text[], $6::bigint[], $7::date[], $8::text[], $9::uuid[])`
const INSERT_AUDIT = sql`
  INSERT INTO audit_event (region, person_id, seq, at, actor, role, address, action, target, why, hash)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`
const INSERT_EVENT = sql`
  INSERT INTO outbox (region, person_id, event_id, topic, payload, due_at) VALUES ($1, $2, $3, $4, $5, $6)`
const INSERT_KEY = sql`
  INSERT INTO request_key (region, person_id, sender, key, body_hash, answer, made_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`
const UPDATE_BOOK = sql`
  UPDATE person_book SET account_fen = $3, audit_seq = $4, audit_hash = $5 WHERE region = $1 AND person_id = $2`
