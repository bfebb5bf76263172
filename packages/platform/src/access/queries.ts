import { sql } from '../database/sql.ts'
import type { Desk } from '../work/desk.ts'
import { USER_COLUMNS, type User, type UserRow, userOf } from './user.ts'

/** An account by the subject that an OpenID Connect provider names (`<issuer> <subject>`), where it is active. */
export async function findUserBySubject(desk: Desk, oidcSubject: string): Promise<User | null> {
  const [row] = await desk.database.query<UserRow>(BY_SUBJECT, [oidcSubject])
  return row === undefined ? null : userOf(row)
}

/** An account of a region, whatever its state; null where the region has none of that id. */
export async function findUser(desk: Desk, region: string, userId: string): Promise<User | null> {
  const [row] = await desk.database.query<UserRow>(BY_ID, [region, userId])
  return row === undefined ? null : userOf(row)
}

export type UserPage = { readonly region: string; readonly after: string | null; readonly limit: number }

/** Accounts of a region in order of their logins, beginning after `after`. */
export async function listUsers(desk: Desk, { region, after, limit }: UserPage): Promise<readonly User[]> {
  return (await desk.database.query<UserRow>(LIST, [region, after ?? '', limit])).map(userOf)
}

const BY_SUBJECT = sql`SELECT ${USER_COLUMNS} FROM user_account u WHERE u.oidc_subject = $1 AND u.state = 'active'`
const BY_ID = sql`SELECT ${USER_COLUMNS} FROM user_account u WHERE u.region = $1 AND u.user_id = $2`
const LIST = sql`
  SELECT ${USER_COLUMNS} FROM user_account u WHERE u.region = $1 AND u.login > $2 ORDER BY u.login LIMIT $3`
