import { eventHash, FIRST_HASH } from '../audit/chain.ts'
import type { Snapshot } from '../database/snapshot.ts'
import { sql } from '../database/sql.ts'
import { type Finding, finding } from './finding.ts'

type Row = {
  readonly region: string
  readonly person_id: string
  readonly head_seq: number
  readonly head_hash: Uint8Array
  readonly seq: number | null
  readonly at: Date
  readonly actor: string
  readonly role: string
  readonly address: string
  readonly action: string
  readonly target: string
  readonly why: string | null
  readonly hash: Uint8Array
}

const CHAINS = sql`
  SELECT region, person_id, coalesce(b.audit_seq, -1) AS head_seq, coalesce(b.audit_hash, ''::bytea) AS head_hash,
    a.seq, a.at, a.actor, a.role, a.address, a.action, a.target, a.why, a.hash
  FROM person_book b FULL JOIN audit_event a USING (region, person_id)
  WHERE $1::text IS NULL OR region = $1
  ORDER BY region, person_id, a.seq`

/** Walks every person's chain: each hash over the one before, numbers without a gap, the book holding the last. */
export async function* auditProof(
  snapshot: Snapshot,
  region: string | null,
  count: () => void,
): AsyncIterable<Finding> {
  let before: Row | null = null
  let hash: Uint8Array = FIRST_HASH
  let seq = 0
  const wrong = (row: Row, zh: string, en: string) => finding('audit-chain', row, `audit/${row.seq ?? 'head'}`, zh, en)
  const closed = (row: Row | null): readonly Finding[] =>
    row !== null && (seq !== row.head_seq || Buffer.compare(hash, row.head_hash) !== 0)
      ? [wrong(row, '审计链的末端与账簿不符', 'the end of the audit chain is not what the book says')]
      : []
  for await (const row of snapshot.rows<Row>(CHAINS, [region])) {
    if (before === null || before.person_id !== row.person_id || before.region !== row.region) {
      yield* closed(before)
      hash = FIRST_HASH
      seq = 0
    }
    before = row
    if (row.seq === null) continue
    count()
    const who = { region: row.region, personId: row.person_id }
    const { action, target, why } = row
    const actor = { id: row.actor, role: row.role, address: row.address }
    const expected = eventHash(hash, who, {
      seq: seq + 1,
      at: row.at.getTime(),
      actor,
      action,
      target,
      ...(why === null ? {} : { why }),
    })
    if (row.seq !== seq + 1) yield wrong(row, '审计序号不连续', 'a number of the audit chain is missing')
    else if (Buffer.compare(expected, row.hash) !== 0) yield wrong(row, '审计记录被改动', 'an audit event was changed')
    hash = row.hash
    seq = row.seq
  }
  yield* closed(before)
}
