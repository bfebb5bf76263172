import { type Desk, recordSession, type User } from '@yibao/platform'
import { newToken, tokenHash } from './token.ts'

export type OpenedSession = { readonly token: string; readonly expiresAt: string }

/** Opens a session for somebody who has proved who they are. The token is in this answer and nowhere else. */
export async function openSession(desk: Desk, { userId }: Pick<User, 'userId'>): Promise<OpenedSession> {
  const token = newToken()
  const expiresAt = await recordSession(desk, userId, tokenHash(token))
  return { token, expiresAt: new Date(expiresAt).toISOString() }
}
