import type { BenchCase } from '../cases/bench-case.ts'

/** Doubles in a row per case: side by side in memory, and no limit on money below 2^53 fen as an `Int32Array` would set. */
export const STRIDE = 18

export const pack = (cases: readonly BenchCase[]): Float64Array => {
  const packed = new Float64Array(cases.length * STRIDE)
  cases.forEach(({ facts }, index) => {
    packed.set(
      [
        facts.level,
        facts.category,
        facts.filing,
        facts.relieved,
        facts.total,
        facts.outOfCatalogue,
        facts.overLimit,
        facts.preSelfPay,
        facts.pooledPaid,
        facts.outpatientPaid,
        facts.catastrophicBase,
        // Account and shared balance; deductible met, catastrophic paid, aid base and paid this year: none in these cases.
        0,
        0,
        0,
        0,
        0,
        0,
        facts.aided,
      ],
      index * STRIDE,
    )
  })
  return packed
}
