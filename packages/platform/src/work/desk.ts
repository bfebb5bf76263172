import type { Database } from '../database/database.ts'
import type { IdSource, Instant } from '../database/ids.ts'
import type { PolicyShelf } from '../release/shelf.ts'
import type { Secrets } from '../secrets/secrets.ts'

/** What all casework is given. Clock, ids and chance come from outside, so that a replay makes the same rows. */
export type Desk = {
  readonly database: Database
  readonly now: () => Instant
  readonly newId: IdSource
  readonly policies: PolicyShelf
  readonly secrets: Secrets
}

/** Whose rows are changed: pooling region (six digits) and person; `NIL_PERSON` for what concerns a region as a whole. */
export type Who = { readonly region: string; readonly personId: string }

/** Who acts, for the audit trail and for the rules that ask for two different people. */
export type Actor = {
  /** Login of a user, code of an institution, or `system`. */
  readonly id: string
  readonly role: string
  /** Network address the request came from; empty for the system itself. */
  readonly address: string
}

export const SYSTEM: Actor = { id: 'system', role: 'system', address: '' }
