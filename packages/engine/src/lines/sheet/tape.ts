import { LONGEST_NUMBER } from '../write/digits.ts'
import { fragmentOf, Stores } from '../write/texts.ts'

/** What an instruction does after its text has been written. `a`, `b`, `c` are registers unless it is said otherwise. */
export const OP = {
  END: 0,
  TEXT: 1,
  /** Amount a, `1234.50`. */
  YUAN: 2,
  /** Amount a in quotes, or null where it is not established. */
  QUOTED_OR_NULL: 3,
  /** Amount a for people, `1,234.50`, "no limit", "not established". */
  GROUPED: 4,
  /** Jumps go to the place `to`. */
  JUMP: 5,
  UNLESS_ZERO: 6,
  IF_ZERO: 7,
  IF_AT_MOST_ZERO: 8,
  UNLESS_LESS: 9,
  UNLESS_AT_LEAST: 10,
  /** a ← b … */
  MOVE: 11,
  ADD: 12,
  SUBTRACT: 13,
  MIN: 14,
  MAX: 15,
  EQUAL: 16,
  KNOWN: 17,
  /** a ← how much of the stretch b … c lies between the constants in `to` and after it. */
  SLICE: 18,
  /** `(`, taken back by CLOSE where no SIGN has come since. */
  OPEN: 19,
  CLOSE: 20,
  /** The text had a plus or a minus in it. */
  SIGN: 21,
  /** This cannot be written here: the ordinary way must. */
  FAIL: 22,
} as const
export type Op = (typeof OP)[keyof typeof OP]

/** An instruction: op and a; the text's first word; its bytes and b; c and `to`. Two numbers of 16 bits in one. */
export const STRIDE = 4
const HALF = 16
/** What half a number holds. */
const MOST = 0x7fff

/** A part of an answer as instructions over registers: the case's money, the plan's amounts, constants, and scratch. */
export type Tape = {
  /** Where in `CODE` it begins. */
  readonly start: number
  /** No playing writes more bytes. */
  readonly most: number
}

const SIGNS = / [+−] /

/** Builds a tape. Texts are gathered and ride with the next instruction. Throws a `RangeError` where it grows too long. */
export class TapeBuilder {
  private readonly code: number[] = []
  private text = ''
  private most = 0
  private open = 0

  write(text: string): void {
    this.text += text
  }

  add(op: Op, a = 0, b = 0, c = 0, to = 0): void {
    const signed = this.open > 0 && SIGNS.test(this.text)
    const { word, bytes } = fragmentOf(this.text)
    this.text = ''
    if (bytes > MOST || this.code.length > MOST) throw new RangeError('a tape grows too long')
    this.most += bytes + LONGEST_NUMBER
    this.code.push((signed ? OP.SIGN : op) | (a << HALF), word, bytes | (b << HALF), c | (to << HALF))
    if (signed && op !== OP.TEXT) this.add(op, a, b, c, to)
    else if (op === OP.OPEN) this.open++
    else if (op === OP.CLOSE) this.open--
  }

  /** A jump to a place that `land` will give. */
  jump(op: Op, a = 0, b = 0): number {
    this.add(op, a, b)
    return this.code.length - STRIDE
  }

  /** The jumps come down here. */
  land(...jumps: readonly number[]): void {
    if (this.text !== '') this.add(OP.TEXT)
    for (const jump of jumps) this.code[jump + 3]! |= this.code.length << HALF
  }

  tape(): Tape {
    this.add(OP.END)
    return { start: Stores.keepCode(this.code), most: this.most }
  }
}
