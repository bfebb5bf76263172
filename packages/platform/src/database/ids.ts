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

/** Draws from chance by the page, since every draw costs a call into the system, and hands it out in pieces. */
export function drawnAhead(randomBytes: (size: number) => Uint8Array): (size: number) => Uint8Array {
  let page: Uint8Array = new Uint8Array(0)
  let used = 0
  return (size) => {
    if (size > PAGE_BYTES) return randomBytes(size)
    if (used + size > page.length) {
      page = randomBytes(PAGE_BYTES)
      used = 0
    }
    used += size
    return page.subarray(used - size, used)
  }
}

const PAGE_BYTES = 4_096

/** Stands for "no person" in rows that concern a whole region. */
export const NIL_PERSON = '00000000-0000-0000-0000-000000000000'
