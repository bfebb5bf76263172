import type { BenchCase } from './cases/bench-case.ts'

/**
 * One way of computing the same rules. `rate` prepares its inputs (untimed), settles the cases in a loop for a fixed time
 * and answers cases per second; `answers` gives the amounts named by `AMOUNTS`, case after case, in fen.
 */
export type Contender = {
  readonly name: string
  /** Mode and idiom measured, for the reader of the table. */
  readonly note: string
  rate(cases: readonly BenchCase[]): Promise<number>
  answers(cases: readonly BenchCase[]): Promise<ArrayLike<number>>
}

/** A contender from JSON lines to explained JSON lines: text in, text out, nothing prepared beforehand. */
export type LinesContender = {
  readonly name: string
  readonly note: string
  rate(cases: readonly BenchCase[]): Promise<number>
  /** The lines of the first cases, to look at and to check the amounts of. */
  explained(cases: readonly BenchCase[]): Promise<readonly string[]>
  /** What `AMOUNTS` names, read back from the explained lines. */
  answers(cases: readonly BenchCase[]): Promise<ArrayLike<number>>
}
