import { ok, type Result } from '@yibao/engine'
import { NIL_PERSON } from '../database/ids.ts'
import { sql } from '../database/sql.ts'
import { type Casework, write } from '../work/casework.ts'
import type { Actor, Desk } from '../work/desk.ts'
import { perform } from '../work/perform.ts'
import { notFound, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'

/** An institution that may sign requests, and its key (text, as it was given out). */
export type Signer = { readonly institutionId: string; readonly region: string; readonly key: string }

/** Null: no such institution, it has no key, or it is suspended. */
export async function findSigner(desk: Desk, institutionId: string): Promise<Signer | null> {
  const [row] = await desk.database.query<{ region: string; signing_key: Uint8Array }>(BY_ID, [institutionId])
  if (row === undefined) return null
  return { institutionId, region: row.region, key: desk.secrets.unseal(row.signing_key, keyContext(institutionId)) }
}

export type SetSigningKeyCommand = {
  readonly region: string
  readonly institutionId: string
  readonly key: string
  /** See `CreateUserCommand`. */
  readonly issue: string
}

export type SigningKeySet = { readonly institutionId: string; readonly issue: string }

/** Gives an institution of the region a new key; the one before is of no use from now on. */
export const setSigningKey = (
  desk: Desk,
  actor: Actor,
  request: RequestKey | null,
  command: SetSigningKeyCommand,
): Promise<Result<SigningKeySet>> =>
  perform(desk, { region: command.region, personId: NIL_PERSON }, actor, request, keyWork(desk, command))

function keyWork(desk: Desk, command: SetSigningKeyCommand): Casework<boolean, SigningKeySet> {
  const { institutionId, region, issue } = command
  return {
    opensBook: true,
    load: async (read) => (await read(IN_REGION, [institutionId, region])).length > 0,
    decide: (there) =>
      there
        ? ok({
            answer: { institutionId, issue },
            writes: [write(SET, institutionId, desk.secrets.seal(command.key, keyContext(institutionId)))],
            audit: [{ action: 'access.set-signing-key', target: `institution/${institutionId}` }],
          })
        : refused(notFound('institutionId', ['这家定点机构', 'designated institution'])),
  }
}

const keyContext = (institutionId: string): string => `institution/${institutionId}/signing-key`

const BY_ID = sql`
  SELECT region, signing_key FROM institution
  WHERE institution_id = $1 AND signing_key IS NOT NULL AND state = 'active'`
const IN_REGION = sql`SELECT institution_id FROM institution WHERE institution_id = $1 AND region = $2`
const SET = sql`UPDATE institution SET signing_key = $2 WHERE institution_id = $1`
