import { failed, ok, type Result } from '@yibao/engine'
import { acceptAttempt, type Desk, takeAttempt, type User } from '@yibao/platform'
import { needsSecondFactor } from '../rights/roles.ts'
import { isPassword } from './password.ts'
import { noSecondFactor, passwordRanOut, signInRefused } from './sign-in-problems.ts'
import { totpStep } from './totp.ts'

/** What somebody signs in with. `code`: of the authenticator app; staff need one. */
export type LocalSignIn = { readonly login: string; readonly password: string; readonly code: string | null }

/**
 * Checks a local account. Every attempt counts as failed until all of it is right; five in a row lock the account. What an
 * account lacks is told only to whoever knows its password.
 */
export async function signInLocally(desk: Desk, { login, password, code }: LocalSignIn): Promise<Result<User>> {
  const attempt = await takeAttempt(desk, login)
  const known = await isPassword(password, attempt?.passwordHash ?? null)
  if (attempt === null || !known) return failed([signInRefused])
  const { user, totpSecret, passwordExpiresAt } = attempt
  if (totpSecret === null && needsSecondFactor(user.role)) return failed([noSecondFactor])
  const step = totpSecret === null ? null : totpStep(totpSecret, code ?? '', desk.now())
  if (totpSecret !== null && step === null) return failed([signInRefused])
  if (!(await acceptAttempt(desk, user.userId, step))) return failed([signInRefused])
  if (passwordExpiresAt !== null && passwordExpiresAt <= desk.now()) return failed([passwordRanOut])
  return ok(user)
}
