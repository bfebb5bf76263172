import { sqlPart } from '../database/sql.ts'

/** Who may use the system, as others may see it: no secret is in it. */
export type User = {
  readonly userId: string
  readonly login: string
  readonly displayName: string
  readonly role: string
  /** Pooling region that the account works in, six digits. */
  readonly region: string
  /** Of cashiers: the institution they work for. */
  readonly institutionId: string | null
  /** Of insured people: their person id. */
  readonly personId: string | null
  readonly state: 'active' | 'disabled'
}

export type UserRow = {
  readonly user_id: string
  readonly login: string
  readonly display_name: string
  readonly role: string
  readonly region: string
  readonly institution_id: string | null
  readonly person_id: string | null
  readonly state: User['state']
}

export const USER_COLUMNS = sqlPart`u.user_id, u.login, u.display_name, u.role, u.region, u.institution_id, u.person_id, u.state`

export const userOf = (row: UserRow): User => ({
  userId: row.user_id,
  login: row.login,
  displayName: row.display_name,
  role: row.role,
  region: row.region,
  institutionId: row.institution_id,
  personId: row.person_id,
  state: row.state,
})

/** What a TOTP secret is sealed for: it opens in the row of its user only. */
export const totpContext = (userId: string): string => `user-account/${userId}/totp`
