import { ok, type Result } from '@yibao/engine'
import { type Instant, NIL_PERSON } from '../database/ids.ts'
import { sql } from '../database/sql.ts'
import { type Casework, type Write, write } from '../work/casework.ts'
import type { Actor, Desk } from '../work/desk.ts'
import { perform } from '../work/perform.ts'
import { notFound, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import type { UserIssued } from './create-user.ts'
import { totpContext, USER_COLUMNS, type UserRow } from './user.ts'

/** Whose account: an account of another region is not found. */
export type UserCommand = { readonly region: string; readonly userId: string }

/** Closes an account and ends its sessions at once. */
export const disableUser = (desk: Desk, actor: Actor, request: RequestKey | null, command: UserCommand) =>
  change(desk, actor, request, command, 'access.disable-user', '', (at) => [
    write(DISABLE, command.userId),
    write(END_SESSIONS, command.userId, at),
  ])

export type ResetUserCommand = UserCommand & {
  readonly passwordHash: string
  readonly passwordExpiresAt: Instant | null
  readonly totpSecret: string | null
  /** See `CreateUserCommand`. */
  readonly issue: string
}

/** Gives an account a new password and a new TOTP secret, unlocks it and ends its sessions. */
export const resetUser = (desk: Desk, actor: Actor, request: RequestKey | null, command: ResetUserCommand) =>
  change(desk, actor, request, command, 'access.reset-user', command.issue, (at) => [
    write(
      RESET,
      command.userId,
      command.passwordHash,
      command.passwordExpiresAt === null ? null : new Date(command.passwordExpiresAt),
      command.totpSecret === null ? null : desk.secrets.seal(command.totpSecret, totpContext(command.userId)),
    ),
    write(END_SESSIONS, command.userId, at),
  ])

export type ChangePasswordCommand = UserCommand & {
  readonly passwordHash: string
  /** The session in which the password is changed; all others end. */
  readonly tokenHash: Uint8Array
}

/** The owner of an account sets another password, which does not expire. */
export const changePassword = (desk: Desk, actor: Actor, command: ChangePasswordCommand) =>
  change(desk, actor, null, command, 'access.change-password', '', (at) => [
    write(SET_PASSWORD, command.userId, command.passwordHash),
    write(END_OTHER_SESSIONS, command.userId, at, command.tokenHash),
  ])

const BY_ID = sql`SELECT ${USER_COLUMNS} FROM user_account u WHERE u.user_id = $1 AND u.region = $2`
const DISABLE = sql`UPDATE user_account SET state = 'disabled' WHERE user_id = $1`
const RESET = sql`
  UPDATE user_account SET password_hash = $2, password_expires_at = $3, totp_secret = $4, totp_last_step = NULL,
    failed_attempts = 0, locked_until = NULL, state = 'active'
  WHERE user_id = $1`
const SET_PASSWORD = sql`UPDATE user_account SET password_hash = $2, password_expires_at = NULL WHERE user_id = $1`
const END_SESSIONS = sql`UPDATE session SET ended_at = $2 WHERE user_id = $1 AND ended_at IS NULL`
const END_OTHER_SESSIONS = sql`
  UPDATE session SET ended_at = $2 WHERE user_id = $1 AND ended_at IS NULL AND token_hash <> $3`

function change(
  desk: Desk,
  actor: Actor,
  request: RequestKey | null,
  { region, userId }: UserCommand,
  action: string,
  issue: string,
  writes: (at: Date) => readonly Write[],
): Promise<Result<UserIssued>> {
  const work: Casework<UserRow | null, UserIssued> = {
    opensBook: true,
    load: async (read) => (await read<UserRow>(BY_ID, [userId, region]))[0] ?? null,
    decide: (user, moment) =>
      user === null
        ? refused(notFound('userId', ['这个账户', 'account']))
        : ok({
            answer: { userId, login: user.login, issue },
            writes: writes(new Date(moment.at)),
            audit: [{ action, target: `user/${userId}` }],
          }),
  }
  return perform(desk, { region, personId: NIL_PERSON }, actor, request, work)
}
