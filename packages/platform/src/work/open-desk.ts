import { randomBytes } from 'node:crypto'
import type { Database } from '../database/database.ts'
import { drawnAhead, uuidV7 } from '../database/ids.ts'
import { openPolicyShelf } from '../release/shelf.ts'
import type { Keys } from '../secrets/keys.ts'
import { secretsOf } from '../secrets/secrets-of.ts'
import type { Desk } from './desk.ts'

/** Where clock and chance come from; those of the machine where they are left out. */
export type DeskSources = {
  readonly now?: () => number
  readonly random?: (size: number) => Uint8Array
}

/** A desk over a migrated database, with the installation's keys. */
export async function openDesk(
  database: Database,
  keys: Keys,
  { now = Date.now, random = randomBytes }: DeskSources = {},
): Promise<Desk> {
  return {
    database,
    now,
    newId: uuidV7(drawnAhead(random)),
    policies: await openPolicyShelf(database, new Date(now())),
    secrets: secretsOf(keys, random),
  }
}
