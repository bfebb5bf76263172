import type { AnswerOf, RequestOf } from '../../office/api/routes.ts'

export const USERS = '/api/v1/regions/{region}/users'

export type User = AnswerOf<typeof USERS, 'get'>['users'][number]
export type Account = RequestOf<typeof USERS, 'post'>['body']
/** What is shown once: the first password, and what the authenticator is set up with. */
export type Issued = AnswerOf<typeof USERS, 'post'>

/** The secret that is typed into an authenticator, in groups of four; null where the account has none. */
export function secretOf(totpUri: string | null): string | null {
  const secret = totpUri === null ? null : new URL(totpUri).searchParams.get('secret')
  return secret === null ? null : (secret.match(/.{1,4}/g) ?? []).join(' ')
}
