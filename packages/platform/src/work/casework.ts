import type { Problem, Result } from '@yibao/engine'
import type { AuditNote } from '../audit/chain.ts'
import type { Query } from '../database/database.ts'
import type { Instant } from '../database/ids.ts'
import type { Sql } from '../database/sql.ts'
import type { EntrySet } from '../ledger/entry.ts'
import type { OutboxEvent } from '../outbox/event.ts'
import type { Actor, Who } from './desk.ts'

/**
 * One piece of casework on one person (or, under the nil person, on one region): what it must know, and what it decides from
 * that. `decide` computes only; what it decides is written in the same transaction, all of it or nothing.
 */
export type Casework<Found, Answer> = {
  /** Sends its statements without waiting in between, where they do not need each other. Runs after the person is locked. */
  readonly load: (read: Query) => Promise<Found>
  readonly decide: (found: Found, moment: Moment) => Result<Decision<Answer>>
  /** The person, or region, may be new here. */
  readonly opensBook?: boolean
  /** What to say where a unique index refuses a row: by the name of the index. */
  readonly conflicts?: Readonly<Record<string, Problem>>
}

/** When and for whom something is decided. */
export type Moment = {
  readonly at: Instant
  readonly newId: () => string
  readonly who: Who
  readonly actor: Actor
  /** Balance of the personal account, in fen. */
  readonly accountFen: number
}

/** What was decided: the answer, a JSON value that a repeated request is given again, and everything to be written for it. */
export type Decision<Answer> = {
  readonly answer: Answer
  readonly writes: readonly Write[]
  readonly audit: readonly AuditNote[]
  readonly money?: readonly EntrySet[]
  readonly events?: readonly OutboxEvent[]
}

export type Write = { readonly statement: Sql; readonly values: readonly unknown[] }

export const write = (statement: Sql, ...values: readonly unknown[]): Write => ({ statement, values })
