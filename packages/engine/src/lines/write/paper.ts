/**
 * What answers are written on before they are handed out, and the numbers they are written from. There is one of each, for
 * good: V8 compiles stores to buffers that never change into single instructions, and stores to others into six.
 * (That is why the files that write and read alias these once more: only a constant of the file itself counts as such.)
 */
const SIZE = 1 << 18

/** Bytes that a writer may put beyond the end of what it writes: texts are stored in whole words. */
const SLACK = 128

export const PAPER = new Uint8Array(SIZE + SLACK)
export const PAPER_VIEW = new DataView(PAPER.buffer)

/** No single answer may need more. */
export const LONGEST_ANSWER = SIZE

/** The case's money facts, then what its plan makes of them (`sheet/values.ts`). */
export const REGISTERS = new Float64Array(2048)

/** What is read: whole lines. */
export const INPUT = new Uint8Array(SIZE + SLACK)
export const INPUT_VIEW = new DataView(INPUT.buffer)
/** Bytes of lines that are read at once. */
export const LONGEST_INPUT = SIZE
