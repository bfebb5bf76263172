import { ok, type Problem, type Result } from '@yibao/engine'
import type { Instant } from '../database/ids.ts'
import { NIL_PERSON } from '../database/ids.ts'
import { type Sql, sql } from '../database/sql.ts'
import { type Casework, write } from '../work/casework.ts'
import type { Actor, Desk } from '../work/desk.ts'
import { perform } from '../work/perform.ts'
import { notFound, refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { totpContext, type User } from './user.ts'

/** A new account. The password comes hashed, the TOTP secret as it will be sealed; neither is ever answered. */
export type CreateUserCommand = Omit<User, 'userId' | 'state'> & {
  readonly passwordHash: string | null
  /** An initial password is of no use after this moment; null: it does not expire. */
  readonly passwordExpiresAt: Instant | null
  readonly totpSecret: string | null
  /** `<issuer> <subject>` at an OpenID Connect provider. */
  readonly oidcSubject: string | null
  /** Names this very call: an answer that carries another one was given to an earlier call of the same request. */
  readonly issue: string
}

/** `issue` of the call that made or reset the account. */
export type UserIssued = { readonly userId: string; readonly login: string; readonly issue: string }

/**
 * Opens an account in a region. Refused: a login (YB-W906) or a subject of the provider (YB-W907) that is taken; an institution or
 * a person that is not of the region (YB-W901), whom its administrator has no say over.
 */
export async function createUser(
  desk: Desk,
  actor: Actor,
  request: RequestKey | null,
  command: CreateUserCommand,
): Promise<Result<UserIssued>> {
  const foreign = await notOfRegion(desk, command)
  if (foreign.length > 0) return refused(...foreign)
  return perform(desk, { region: command.region, personId: NIL_PERSON }, actor, request, createWork(desk, command))
}

const INSTITUTION = sql`SELECT institution_id FROM institution WHERE region = $1 AND institution_id = $2`
const PERSON = sql`SELECT person_id FROM person WHERE region = $1 AND person_id = $2`

async function notOfRegion({ database }: Desk, command: CreateUserCommand): Promise<readonly Problem[]> {
  const { region, institutionId, personId } = command
  const isThere = async (statement: Sql, id: string | null): Promise<boolean> =>
    id === null || (await database.query(statement, [region, id])).length > 0
  return [
    ...((await isThere(INSTITUTION, institutionId))
      ? []
      : [notFound('institutionId', ['这家定点机构', 'designated institution'])]),
    ...((await isThere(PERSON, personId)) ? [] : [notFound('personId', ['这个人', 'person'])]),
  ]
}

const INSERT = sql`
  INSERT INTO user_account (user_id, login, display_name, role, region, institution_id, person_id, password_hash,
    password_expires_at, totp_secret, oidc_subject, state, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'active', $12)`

function createWork(desk: Desk, command: CreateUserCommand): Casework<null, UserIssued> {
  return {
    opensBook: true,
    load: async () => null,
    decide: (_, moment) => {
      const userId = moment.newId()
      return ok({
        answer: { userId, login: command.login, issue: command.issue },
        writes: [
          write(
            INSERT,
            userId,
            command.login,
            command.displayName,
            command.role,
            command.region,
            command.institutionId,
            command.personId,
            command.passwordHash,
            command.passwordExpiresAt === null ? null : new Date(command.passwordExpiresAt),
            command.totpSecret === null ? null : desk.secrets.seal(command.totpSecret, totpContext(userId)),
            command.oidcSubject,
            new Date(moment.at),
          ),
        ],
        audit: [{ action: 'access.create-user', target: `user/${userId}` }],
      })
    },
    conflicts: { user_account_login_key: loginTaken, user_account_oidc_subject_key: subjectTaken },
  }
}

const loginTaken = refusal(
  'YB-W906',
  'login',
  ['这个登录名已被使用', 'this login is taken'],
  ['换一个登录名', 'choose another one'],
)

const subjectTaken = refusal(
  'YB-W907',
  'oidcSubject',
  ['这个统一认证身份已绑定其他账户', 'this identity of the provider belongs to another account'],
  ['核对统一认证的用户标识', 'check the subject at the provider'],
)
