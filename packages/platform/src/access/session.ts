import type { Instant } from '../database/ids.ts'
import { sql } from '../database/sql.ts'
import type { Desk } from '../work/desk.ts'
import { USER_COLUMNS, type User, type UserRow, userOf } from './user.ts'

/** A session without a request for this long has ended; however busy, it ends after the other. In milliseconds. */
export const SESSION_IDLE_MS = 30 * 60_000
export const SESSION_LONGEST_MS = 12 * 3_600_000

/** Opens a session. Only the hash of its token is kept. Answers when it will end at the latest. */
export async function recordSession(desk: Desk, userId: string, tokenHash: Uint8Array): Promise<Instant> {
  const now = desk.now()
  const expiresAt = now + SESSION_LONGEST_MS
  await desk.database.query(INSERT, [tokenHash, userId, new Date(now), new Date(expiresAt)])
  return expiresAt
}

/** Whose session this is; null where it ended, ran out, or the account was disabled. Counts as use of the session. */
export async function findSession(desk: Desk, tokenHash: Uint8Array): Promise<User | null> {
  const now = desk.now()
  const [row] = await desk.database.query<UserRow & { readonly last_seen_at: Date }>(FIND, [
    tokenHash,
    new Date(now),
    new Date(now - SESSION_IDLE_MS),
  ])
  if (row === undefined) return null
  if (now - row.last_seen_at.getTime() >= TOUCH_MS) await desk.database.query(TOUCH, [tokenHash, new Date(now)])
  return userOf(row)
}

/** Ends a session; one that is over stays so. */
export async function endSession(desk: Desk, tokenHash: Uint8Array): Promise<void> {
  await desk.database.query(END, [tokenHash, new Date(desk.now())])
}

/** Removes sessions that have been over for a day. */
export async function forgetSessions(desk: Desk): Promise<void> {
  await desk.database.query(FORGET, [new Date(desk.now() - DAY_MS)])
}

/** Use is recorded by the minute: not every request writes. */
const TOUCH_MS = 60_000
const DAY_MS = 86_400_000

const INSERT = sql`
  INSERT INTO session (token_hash, user_id, created_at, last_seen_at, expires_at) VALUES ($1, $2, $3, $3, $4)`
const FIND = sql`
  SELECT ${USER_COLUMNS}, s.last_seen_at
  FROM session s JOIN user_account u ON u.user_id = s.user_id
  WHERE s.token_hash = $1 AND s.ended_at IS NULL AND s.expires_at > $2 AND s.last_seen_at > $3 AND u.state = 'active'`
const TOUCH = sql`UPDATE session SET last_seen_at = $2 WHERE token_hash = $1 AND ended_at IS NULL AND last_seen_at < $2`
const END = sql`UPDATE session SET ended_at = $2 WHERE token_hash = $1 AND ended_at IS NULL`
const FORGET = sql`DELETE FROM session WHERE expires_at < $1`
