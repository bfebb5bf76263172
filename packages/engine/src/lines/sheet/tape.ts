import { LONGEST_NUMBER } from '../write/digits.ts'
import type { Texts } from '../write/texts.ts'

/** What an instruction does after its text has been written. `a` … `d` are registers unless they are said to be places. */
export const OP = {
  END: 0,
  TEXT: 1,
  /** Amount a, `1234.50`. */
  YUAN: 2,
  /** Amount a in quotes, or null where it is not established. */
  QUOTED_OR_NULL: 3,
  /** Amount a for people, `1,234.50`, "no limit", "not established". */
  GROUPED: 4,
  /** Jumps go to the place d. */
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
  /** a ← how much of the stretch b … c lies between d and d + 1. */
  SLICE: 18,
  /** `(`, taken back by CLOSE where what was written since has no plus or minus in it. */
  OPEN: 19,
  CLOSE: 20,
  /** This cannot be written here: the ordinary way must. */
  FAIL: 21,
} as const
export type Op = (typeof OP)[keyof typeof OP]

/** An instruction: op, text (word and bytes), a, b, c, d, and whether the text has a plus or minus in it. */
export const STRIDE = 8

/** A part of an answer as instructions over registers: the case's money, the plan's amounts, constants, and scratch. */
export type Tape = {
  readonly code: Int32Array
  /** No playing writes more bytes. */
  readonly most: number
}

export const SIGNS = / [+−] /

/** Builds a tape. Texts are gathered and ride with the next instruction. */
export class TapeBuilder {
  private readonly code: number[] = []
  private text = ''
  private most = 0

  constructor(private readonly texts: Texts) {}

  write(text: string): void {
    this.text += text
  }

  add(op: Op, a = 0, b = 0, c = 0, d = 0): void {
    const { word, bytes } = this.texts.of(this.text)
    this.code.push(op, word, bytes, a, b, c, d, SIGNS.test(this.text) ? 1 : 0)
    this.most += bytes + LONGEST_NUMBER
    this.text = ''
  }

  /** A jump to a place that `land` will give. */
  jump(op: Op, a = 0, b = 0): number {
    this.add(op, a, b)
    return this.code.length - STRIDE
  }

  /** The jumps come down here. */
  land(...jumps: readonly number[]): void {
    if (this.text !== '') this.add(OP.TEXT)
    for (const jump of jumps) this.code[jump + 6] = this.code.length
  }

  tape(): Tape {
    this.add(OP.END)
    return { code: Int32Array.from(this.code), most: this.most }
  }
}
