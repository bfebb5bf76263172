import { sql } from '../database/sql.ts'
import type { Desk } from '../work/desk.ts'

/** Keeps the nonce of a signed request; false where the institution has used it before. */
export async function recordNonce(desk: Desk, institutionId: string, nonce: string): Promise<boolean> {
  return (await desk.database.query(INSERT, [institutionId, nonce, new Date(desk.now())])).length > 0
}

/** Removes nonces older than `ageMs` milliseconds: requests that old are refused by their timestamp. */
export async function forgetNonces(desk: Desk, ageMs: number): Promise<void> {
  await desk.database.query(FORGET, [new Date(desk.now() - ageMs)])
}

// Does not wait for the disk: each request would cost a commit more. A nonce that a crash of the database loses may come again
// for minutes; what it would repeat is then known by its idempotency key.
const INSERT = sql`
  INSERT INTO request_nonce (institution_id, nonce, seen_at)
  SELECT $1, $2, $3::timestamptz FROM set_config('synchronous_commit', 'off', true)
  ON CONFLICT DO NOTHING RETURNING nonce`
const FORGET = sql`DELETE FROM request_nonce WHERE seen_at < $1`
