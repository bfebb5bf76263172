/**
 * Settles one encoded case: reads `codes` from `c` and `money` from `m` on (`plan/facts.ts`), and writes every named amount of
 * the plan into `slots`. Allocates nothing.
 */
export type RunPlan = (codes: Int32Array, c: number, money: Float64Array, m: number, slots: Float64Array) => void
