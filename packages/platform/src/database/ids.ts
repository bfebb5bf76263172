import { v7 } from 'uuid'

/** A moment, as milliseconds since 1970. */
export type Instant = number

/** Makes identifiers. A replay with the same source of randomness and the same moments gives the same ids. */
export type IdSource = (at: Instant) => string

/** UUIDv7: ids of one process sort by the moment they were made at. `randomBytes(16)` is where chance comes from. */
export const uuidV7 =
  (randomBytes: (size: number) => Uint8Array): IdSource =>
  (at) =>
    v7({ msecs: at, random: randomBytes(16) })

/** Stands for "no person" in rows that concern a whole region. */
export const NIL_PERSON = '00000000-0000-0000-0000-000000000000'
