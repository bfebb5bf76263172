import { createHash } from 'node:crypto'
import type { Instant } from '../database/ids.ts'
import type { Actor, Who } from '../work/desk.ts'

/** What somebody did to whose data, as it goes into the trail. Never holds what was written, nor personal data. */
export type AuditNote = {
  /** `filing.approve`, `settlement.make`, … */
  readonly action: string
  /** What it was done to: `filing/<id>`. */
  readonly target: string
  /** The reason given, where the action asks for one. */
  readonly why?: string
}

export type AuditEvent = AuditNote & {
  readonly seq: number
  readonly at: Instant
  readonly actor: Actor
  readonly hash: Uint8Array
}

/** The hash that a person's chain begins with. */
export const FIRST_HASH = new Uint8Array(32)

/** The next events of a person's chain, each hashed over the one before: none can be changed, removed or put between unseen. */
export function chained(
  who: Who,
  head: { readonly seq: number; readonly hash: Uint8Array },
  notes: readonly AuditNote[],
  by: { readonly actor: Actor; readonly at: Instant },
): readonly AuditEvent[] {
  let { seq, hash } = head
  return notes.map((written) => {
    // A lone surrogate would be stored as another character than was hashed.
    const note = written.why === undefined ? written : { ...written, why: written.why.toWellFormed() }
    seq += 1
    hash = eventHash(hash, who, { ...note, ...by, seq })
    return { ...note, ...by, seq, hash }
  })
}

/** SHA-256 over the hash before and everything the event says. */
export function eventHash(before: Uint8Array, who: Who, event: Omit<AuditEvent, 'hash'>): Uint8Array {
  const { seq, at, actor, action, target, why } = event
  const content = [who.region, who.personId, seq, at, actor.id, actor.role, actor.address, action, target, why ?? null]
  return createHash('sha256').update(before).update(JSON.stringify(content)).digest()
}
