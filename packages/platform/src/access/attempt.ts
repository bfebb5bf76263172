import type { Instant } from '../database/ids.ts'
import { sql } from '../database/sql.ts'
import type { Desk } from '../work/desk.ts'
import { totpContext, USER_COLUMNS, type User, type UserRow, userOf } from './user.ts'

/** Guesses in a row before an account is locked, and for how long. */
export const ATTEMPTS_BEFORE_LOCK = 5
export const LOCK_MS = 15 * 60_000

/** What a sign-in is checked against. */
export type Attempt = {
  readonly user: User
  readonly passwordHash: string | null
  readonly passwordExpiresAt: Instant | null
  readonly totpSecret: string | null
}

/**
 * Takes one attempt at an account, counted as failed until `acceptAttempt` says otherwise: so that guesses sent at the same
 * instant are counted too. Null: there is no such account, it is disabled or locked – which of these is not told apart.
 */
export async function takeAttempt(desk: Desk, login: string): Promise<Attempt | null> {
  const now = desk.now()
  const [row] = await desk.database.query<AttemptRow>(TAKE, [
    login,
    new Date(now),
    new Date(now + LOCK_MS),
    ATTEMPTS_BEFORE_LOCK,
  ])
  if (row === undefined) return null
  return {
    user: userOf(row),
    passwordHash: row.password_hash,
    passwordExpiresAt: row.password_expires_at?.getTime() ?? null,
    totpSecret: row.totp_secret === null ? null : desk.secrets.unseal(row.totp_secret, totpContext(row.user_id)),
  }
}

/**
 * Ends an attempt well. `totpStep` is the time step of the code that was given, null where none is needed: a step that was
 * used before, or one before it, is refused (false), also where two requests bring it at the same instant.
 */
export async function acceptAttempt(desk: Desk, userId: string, totpStep: number | null): Promise<boolean> {
  return (await desk.database.query(ACCEPT, [userId, totpStep])).length > 0
}

type AttemptRow = UserRow & {
  readonly password_hash: string | null
  readonly password_expires_at: Date | null
  readonly totp_secret: Uint8Array | null
}

// An earlier lock that has run out begins a new count. `locked_until` is never in the future here: WHERE sees to it.
const TAKE = sql`
  UPDATE user_account u SET
    failed_attempts = CASE WHEN locked_until IS NULL THEN failed_attempts + 1 ELSE 1 END,
    locked_until = CASE WHEN locked_until IS NULL AND failed_attempts + 1 >= $4 THEN $3::timestamptz END
  WHERE login = $1 AND state = 'active' AND (locked_until IS NULL OR locked_until <= $2)
  RETURNING ${USER_COLUMNS}, u.password_hash, u.password_expires_at, u.totp_secret`
const ACCEPT = sql`
  UPDATE user_account SET failed_attempts = 0, locked_until = NULL, totp_last_step = coalesce($2, totp_last_step)
  WHERE user_id = $1 AND ($2::bigint IS NULL OR totp_last_step IS NULL OR totp_last_step < $2)
  RETURNING user_id`
