import { type Desk, findSession, type User } from '@yibao/platform'
import type { Caller } from '../rights/caller.ts'
import { isRole } from '../rights/roles.ts'
import { type SentToken, tokenHash } from './token.ts'

/** Who holds a session; null where it is over. */
export async function callerBySession(desk: Desk, { token, via }: SentToken): Promise<Caller | null> {
  const hash = tokenHash(token)
  const user = await findSession(desk, hash)
  return user === null ? null : { ...callerOf(user), session: { userId: user.userId, tokenHash: hash, via } }
}

/** An account as a caller. Throws for a role that this program does not know. */
function callerOf(user: User): Omit<Caller, 'session'> {
  if (!isRole(user.role)) throw new Error(`account ${user.userId} has the unknown role ${user.role}`)
  return {
    role: user.role,
    id: user.login,
    displayName: user.displayName,
    region: user.region,
    institutionId: user.institutionId,
    personId: user.personId,
  }
}
