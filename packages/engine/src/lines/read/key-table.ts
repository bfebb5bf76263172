import { INPUT_VIEW } from '../write/paper.ts'
import type { Cursor } from './cursor.ts'

const view = INPUT_VIEW

/**
 * The keys of one kind of object. Cases of one file mostly have their keys in one order, so the key that followed last time
 * is compared first, eight bytes at a time (as doubles: no text holds the bits of a `NaN`, and none those of a zero).
 */
export class KeyTable {
  /** `"region":` of every key in words of eight bytes; the last word ends with the key, overlapping the one before. */
  private readonly words: Float64Array
  private readonly firstWord: Int32Array
  private readonly lengths: Int32Array
  /** Keys shorter than a word: their first and their last four bytes. */
  private readonly heads: Int32Array
  private readonly tails: Int32Array
  /** By the key before + 1: which key to expect. */
  private readonly expected: Int32Array

  constructor(names: readonly string[]) {
    const texts = names.map((name) => new TextEncoder().encode(`"${name}":`))
    const views = texts.map((text) => new DataView(text.buffer))
    const words = texts.map((text, key) =>
      text.length < 8 ? [] : startsOf(text.length).map((at) => views[key]!.getFloat64(at, true)),
    )
    this.words = Float64Array.from(words.flat())
    this.firstWord = Int32Array.from(words, (_, key) => words.slice(0, key).flat().length)
    this.lengths = Int32Array.from(texts, ({ length }) => length)
    this.heads = Int32Array.from(views, (view) => view.getInt32(0, true))
    this.tails = Int32Array.from(views, (view) => view.getInt32(view.byteLength - 4, true))
    this.expected = Int32Array.from({ length: names.length + 1 }, (_, i) => i % names.length)
  }

  /** The position of the key that stands here, and moves past its colon; −1 where it is none of them. */
  read(cursor: Cursor, before: number): number {
    const expected = this.expected[before + 1]!
    return this.stands(cursor, expected) ? expected : this.search(cursor, before)
  }

  private search(cursor: Cursor, before: number): number {
    for (let key = 0; key < this.lengths.length; key++) {
      if (!this.stands(cursor, key)) continue
      this.expected[before + 1] = key
      return key
    }
    return -1
  }

  private stands(cursor: Cursor, key: number): boolean {
    const length = this.lengths[key]!
    const { at } = cursor
    const to = at + length
    if (length < 8) {
      if (view.getInt32(at, true) !== this.heads[key] || view.getInt32(to - 4, true) !== this.tails[key]) return false
    } else {
      const { words } = this
      let word = this.firstWord[key]!
      for (let from = at; from < to - 8; from += 8) if (view.getFloat64(from, true) !== words[word++]) return false
      if (view.getFloat64(to - 8, true) !== words[word]) return false
    }
    cursor.at = to
    cursor.skip()
    return true
  }
}

/** Where the words of a key begin. */
const startsOf = (length: number): readonly number[] =>
  Array.from({ length: Math.ceil(length / 8) }, (_, i) => Math.min(i * 8, length - 8))
