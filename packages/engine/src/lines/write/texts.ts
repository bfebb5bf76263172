/** A text as UTF-8 in a `Texts` store: where its words begin, and its length in bytes. */
export type Fragment = { readonly word: number; readonly bytes: number }

/** Words that may be read beyond the end of a text: copying goes by fours. */
const SPARE_WORDS = 4

/**
 * Constant texts of answers as UTF-8, each kept once. They lie in 8-byte words so that writing one is a loop of stores
 * eight bytes wide, which for short texts is many times faster than `TypedArray.set`. Words are doubles because those are
 * the widest numbers that are read and stored without making an object; no UTF-8 text holds the bits of a `NaN`, so the
 * bits go through unchanged.
 */
export class Texts {
  words = new Float64Array(1 << 14)
  used = 0
  private readonly known = new Map<string, Fragment>()
  private readonly encoder = new TextEncoder()

  of(text: string): Fragment {
    const known = this.known.get(text)
    if (known !== undefined) return known
    const encoded = this.encoder.encode(text)
    const needed = this.used + Math.ceil(encoded.length / 8)
    if (needed + SPARE_WORDS > this.words.length) {
      const larger = new Float64Array(needed * 2)
      larger.set(this.words)
      this.words = larger
    }
    new Uint8Array(this.words.buffer).set(encoded, this.used * 8)
    const fragment = { word: this.used, bytes: encoded.length }
    this.used = needed
    this.known.set(text, fragment)
    return fragment
  }
}

/** A text as it stands between the quotes of a JSON string. */
export const inJson = (text: string): string => JSON.stringify(text).slice(1, -1)
