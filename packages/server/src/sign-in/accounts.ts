import { randomUUID } from 'node:crypto'
import { failed, ok, type Problem, type Result } from '@yibao/engine'
import { type Actor, createUser, type Desk, type RequestKey, resetUser, type User } from '@yibao/platform'
import { httpProblem } from '../problem/own-problems.ts'
import { type AccountRole, needsSecondFactor } from '../rights/roles.ts'
import { hashPassword, INITIAL_PASSWORD_MS, initialPassword } from './password.ts'
import { newTotpSecret, totpUri } from './totp.ts'

/** An account to be opened. */
export type NewAccount = Omit<User, 'userId' | 'state' | 'role'> & {
  readonly role: AccountRole
  /** Subject at the OpenID Connect provider, with which it may sign in too. */
  readonly oidcSubject: string | null
}

/** What the owner of an account is given, once. A repeated request is answered without the secrets: reset to get others. */
export type IssuedAccount = {
  readonly userId: string
  readonly login: string
  readonly password: string | null
  /** For the authenticator app; null where the role needs none. */
  readonly totpUri: string | null
}

/**
 * Opens a local account with an initial password and, for staff, a second factor. Refused: YB-H024, YB-W906, YB-W907.
 * `chosenPassword` is for demonstrations and tests: it does not expire.
 */
export async function openAccount(
  desk: Desk,
  actor: Actor,
  request: RequestKey | null,
  account: NewAccount,
  chosenPassword: string | null = null,
): Promise<Result<IssuedAccount>> {
  const problem = whyNotRole(account)
  if (problem !== null) return failed([problem])
  const secrets = await newSecrets(desk, account.role, chosenPassword)
  const opened = await createUser(desk, actor, request, { ...account, ...secrets.kept })
  return opened.ok ? ok(issued(opened.value, secrets)) : opened
}

/** Gives an account of the region a new password and second factor. `chosenPassword` as in `openAccount`. Refused: YB-W901. */
export async function resetAccount(
  desk: Desk,
  actor: Actor,
  request: RequestKey | null,
  { region, userId, role }: Pick<User, 'region' | 'userId' | 'role'>,
  chosenPassword: string | null = null,
): Promise<Result<IssuedAccount>> {
  const secrets = await newSecrets(desk, role, chosenPassword)
  const reset = await resetUser(desk, actor, request, { region, userId, ...secrets.kept })
  return reset.ok ? ok(issued(reset.value, secrets)) : reset
}

type Secrets = {
  readonly password: string
  readonly kept: {
    readonly passwordHash: string
    readonly passwordExpiresAt: number | null
    readonly totpSecret: string | null
    readonly issue: string
  }
}

async function newSecrets(desk: Desk, role: string, chosenPassword: string | null): Promise<Secrets> {
  const password = chosenPassword ?? initialPassword()
  return {
    password,
    kept: {
      passwordHash: await hashPassword(password),
      passwordExpiresAt: chosenPassword === null ? desk.now() + INITIAL_PASSWORD_MS : null,
      totpSecret: needsSecondFactor(role) ? newTotpSecret() : null,
      issue: randomUUID(),
    },
  }
}

function issued(
  { userId, login, issue }: { readonly userId: string; readonly login: string; readonly issue: string },
  { password, kept }: Secrets,
): IssuedAccount {
  if (issue !== kept.issue) return { userId, login, password: null, totpUri: null }
  return { userId, login, password, totpUri: kept.totpSecret === null ? null : totpUri(kept.totpSecret, login) }
}

function whyNotRole({ role, institutionId, personId }: NewAccount): Problem | null {
  if ((role === 'cashier') === (institutionId !== null) && (role === 'insured') === (personId !== null)) return null
  return httpProblem(
    'YB-H024',
    'role',
    [
      '收费员须有且只有机构编码，参保人须有且只有人员编号，其他角色都不能有',
      'a cashier has an institution, an insured person a person id, and nobody else has either',
    ],
    ['核对角色、institutionId 和 personId', 'check role, institutionId and personId'],
  )
}
