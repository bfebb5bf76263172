import { INPUT, INPUT_VIEW } from '../write/paper.ts'
import { dayOf, NO_DAY } from './days.ts'
import { hashStep, type WordTable } from './word-table.ts'

const [QUOTE, BACKSLASH, COMMA, COLON, ZERO, POINT] = [34, 92, 44, 58, 48, 46] as const
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [123, 125, 91, 93] as const
const HYPHEN = 45
const [SPACE, TAB, RETURN, NEWLINE] = [32, 9, 13, 10] as const

const bytes = INPUT
const view = INPUT_VIEW

const FOUR_ZEROS = 0x30303030
/** A digit plus six stays below sixteen; what comes after the digits does not. */
const FOUR_SIXES = 0x06060606
const HIGH_HALVES = 0xf0f0f0f0 | 0

/**
 * Reads JSON off `INPUT`, going only forward. Every reader gives −1 or false for whatever is not the plain thing it expects;
 * the line is then read the ordinary way. What is read must end with a
 * newline: it stops every reader.
 */
export class Cursor {
  at = 0

  /** Past blanks. Most files have none. */
  skip(): void {
    if (bytes[this.at]! <= SPACE) this.skipBlanks()
  }

  private skipBlanks(): void {
    let byte = bytes[this.at]!
    while (byte === SPACE || byte === TAB || byte === RETURN) byte = bytes[++this.at]!
  }

  private takes(byte: number): boolean {
    const { at } = this
    if (bytes[at] !== byte) return false
    this.at = at + 1
    if (bytes[at + 1]! <= SPACE) this.skipBlanks()
    return true
  }

  opensObject(): boolean {
    return this.takes(OPEN_OBJECT)
  }
  closesObject(): boolean {
    return this.takes(CLOSE_OBJECT)
  }
  opensList(): boolean {
    return this.takes(OPEN_LIST)
  }
  closesList(): boolean {
    return this.takes(CLOSE_LIST)
  }
  comma(): boolean {
    this.skip()
    return this.takes(COMMA)
  }
  colon(): boolean {
    return this.takes(COLON)
  }

  /** Nothing more on this line; moves to the next. */
  endsLine(): boolean {
    if (bytes[this.at] !== NEWLINE) return false
    this.at++
    return true
  }

  nothing(): boolean {
    return this.literal(0x6e, 0x75, 0x6c, 0x6c)
  }

  /** 1 for true, 0 for false. */
  yesNo(): number {
    if (this.literal(0x74, 0x72, 0x75, 0x65)) return 1
    const { at } = this
    if (bytes[at + 4] !== 0x65 || !this.literal(0x66, 0x61, 0x6c, 0x73)) return -1
    this.at++
    return 0
  }

  private literal(a: number, b: number, c: number, d: number): boolean {
    const { at } = this
    if (bytes[at] !== a || bytes[at + 1] !== b || bytes[at + 2] !== c || bytes[at + 3] !== d) return false
    this.at = at + 4
    return true
  }

  /** A word of a closed set, as its code. */
  word(table: WordTable): number {
    if (bytes[this.at] !== QUOTE) return -1
    const from = this.at + 1
    let to = from
    let hash = 0
    for (let byte = bytes[to]!; byte !== QUOTE; byte = bytes[++to]!) {
      if (byte === BACKSLASH || byte < SPACE) return -1
      hash = hashStep(hash, byte)
    }
    this.at = to + 1
    return table.find(from, to, hash)
  }

  /** Any text without escapes; its length. */
  text(): number {
    if (bytes[this.at] !== QUOTE) return -1
    const from = this.at + 1
    let to = from
    for (let byte = bytes[to]!; byte !== QUOTE; byte = bytes[++to]!) if (byte === BACKSLASH || byte < SPACE) return -1
    this.at = to + 1
    return to - from
  }

  private digit(at: number): number {
    const digit = bytes[at]! - ZERO
    return digit >= 0 && digit <= 9 ? digit : -1
  }

  /** Six digits in quotes. */
  region(): number {
    const { at } = this
    if (bytes[at] !== QUOTE || bytes[at + 7] !== QUOTE) return -1
    const four = this.fourDigits(at + 1)
    const two = this.twoDigits(at + 5)
    if (four < 0 || two < 0) return -1
    this.at = at + 8
    return four * 100 + two
  }

  private twoDigits(at: number): number {
    const tens = this.digit(at)
    const ones = this.digit(at + 1)
    return tens < 0 || ones < 0 ? -1 : tens * 10 + ones
  }

  /** Four digits at once, each in a byte of one word: checked, then added up in pairs. */
  private fourDigits(at: number): number {
    const word = view.getInt32(at, true)
    const digits = word ^ FOUR_ZEROS
    if (((digits | (digits + FOUR_SIXES)) & HIGH_HALVES) !== 0) return -1
    const pairs = digits * 10 + (digits >> 8)
    return (pairs & 0xff) * 100 + ((pairs >> 16) & 0xff)
  }

  /** `"2025-03-01"`, as a day (`days.ts`). */
  day(): number {
    const { at } = this
    if (bytes[at] !== QUOTE) return NO_DAY
    if (bytes[at + 5] !== HYPHEN || bytes[at + 8] !== HYPHEN || bytes[at + 11] !== QUOTE) return NO_DAY
    const year = this.fourDigits(at + 1)
    const month = this.twoDigits(at + 6)
    this.at = at + 12
    return dayOf(year, month, this.twoDigits(at + 9))
  }

  /** A whole number of at most four digits, without quotes. */
  whole(): number {
    let number = this.digit(this.at)
    if (number < 0) return -1
    this.at++
    for (let count = 1; ; count++) {
      const digit = this.digit(this.at)
      if (digit < 0) return number
      if (number === 0 || count === 4) return -1
      number = number * 10 + digit
      this.at++
    }
  }

  /** Yuan in quotes, at most eight digits and two after the point, or as a whole number without them; in fen. */
  fen(): number {
    const quoted = bytes[this.at] === QUOTE
    const from = quoted ? this.at + 1 : this.at
    let at = from
    let yuan = 0
    for (let digit = bytes[at]! - ZERO; digit >= 0 && digit <= 9; digit = bytes[++at]! - ZERO) yuan = yuan * 10 + digit
    const digits = at - from
    if (digits === 0 || digits > 8 || (!quoted && digits > 1 && bytes[from] === ZERO)) return -1
    let cents = 0
    // A JSON number with a fraction is no exact amount: the ordinary way says so.
    if (!quoted && bytes[at] === POINT) return -1
    if (quoted && bytes[at] === POINT) {
      const tenths = this.digit(++at)
      if (tenths < 0) return -1
      cents = tenths * 10
      const hundredths = this.digit(++at)
      if (hundredths >= 0) {
        cents += hundredths
        at++
      }
    }
    if (quoted && bytes[at++] !== QUOTE) return -1
    this.at = at
    return yuan * 100 + cents
  }
}
