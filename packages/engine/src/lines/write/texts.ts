/** A text as UTF-8 in the store: where its words begin, and its length in bytes. */
export type Fragment = { readonly word: number; readonly bytes: number }

/** Words that may be read beyond the end of a text: copying goes by eights. */
const SPARE_WORDS = 8

/**
 * The store of constant texts. They lie in 8-byte words so that writing one is a few stores eight bytes wide, which for short
 * texts is many times faster than `TypedArray.set`. Words are doubles because those are the widest numbers that are read and
 * stored without making an object; no UTF-8 text holds the bits of a `NaN`, so the bits go through unchanged.
 */
export const WORDS = new Float64Array(1 << 21)
/** The store of instructions (`sheet/tape.ts`). */
export const CODE = new Int32Array(1 << 21)

/** Thrown where a store is full; all that was kept is then forgotten (`Stores.empty`). */
export class StoreFull extends Error {}

/** Texts and instructions that answers have in common, each kept once for all estimators of a thread. */
export const Stores = {
  /** Changes when everything is forgotten: what was kept before is then no good any more. */
  generation: 0,
  words: 0,
  code: 0,

  empty(): void {
    this.generation++
    this.words = 0
    this.code = 0
    known.clear()
  },

  keepCode(code: readonly number[]): number {
    const start = this.code
    if (start + code.length > CODE.length) throw new StoreFull()
    CODE.set(code, start)
    this.code += code.length
    return start
  },
}

const known = new Map<string, Fragment>()
const encoder = new TextEncoder()
const bytesOfWords = new Uint8Array(WORDS.buffer)

export function fragmentOf(text: string): Fragment {
  const same = known.get(text)
  if (same !== undefined) return same
  const encoded = encoder.encode(text)
  const word = Stores.words
  const end = word + Math.ceil(encoded.length / 8)
  if (end + SPARE_WORDS > WORDS.length) throw new StoreFull()
  bytesOfWords.set(encoded, word * 8)
  Stores.words = end
  const fragment = { word, bytes: encoded.length }
  known.set(text, fragment)
  return fragment
}

/** A text as it stands between the quotes of a JSON string. */
export const inJson = (text: string): string => JSON.stringify(text).slice(1, -1)
