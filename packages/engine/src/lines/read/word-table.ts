import { INPUT } from '../write/paper.ts'

const bytes = INPUT

/** Words of a closed set as bytes, each with its code: a small hash table that needs no strings. */
export class WordTable {
  private readonly mask: number
  private readonly codes: Int32Array
  private readonly texts: (Uint8Array | undefined)[]

  constructor(words: ReadonlyMap<string, number>) {
    let size = 8
    while (size < words.size * 4) size *= 2
    this.mask = size - 1
    this.codes = new Int32Array(size)
    this.texts = new Array<Uint8Array | undefined>(size).fill(undefined)
    for (const [word, code] of words) {
      const text = new TextEncoder().encode(word)
      let slot = hashOf(text) & this.mask
      while (this.texts[slot] !== undefined) slot = (slot + 1) & this.mask
      this.texts[slot] = text
      this.codes[slot] = code
    }
  }

  /** The code of the input from `from` to `to`, whose hash is given; −1 where they are no word of the set. */
  find(from: number, to: number, hash: number): number {
    for (let slot = hash & this.mask; ; slot = (slot + 1) & this.mask) {
      const text = this.texts[slot]
      if (text === undefined) return -1
      if (text.length === to - from && same(text, from)) return this.codes[slot]!
    }
  }
}

export const hashStep = (hash: number, byte: number): number => (Math.imul(hash, 31) + byte) | 0

const hashOf = (text: Uint8Array): number => text.reduce(hashStep, 0)

function same(text: Uint8Array, from: number): boolean {
  for (let i = 0; i < text.length; i++) if (text[i] !== bytes[from + i]) return false
  return true
}
