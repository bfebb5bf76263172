import type { BenchCase } from '../cases/bench-case.ts'
import { median } from './rate.ts'

/** One documented way of calling a peer. */
export type Mode = {
  readonly name: string
  rate(cases: readonly BenchCase[]): Promise<number>
}

/** The fastest of a peer's modes on this machine, so that each peer runs as fast as its documentation allows. */
export const fastestMode = async (modes: readonly Mode[], cases: readonly BenchCase[]): Promise<Mode> => {
  let best: { readonly mode: Mode; readonly rate: number } | null = null
  for (const mode of modes) {
    await mode.rate(cases)
    const rate = median([await mode.rate(cases), await mode.rate(cases), await mode.rate(cases)])
    if (best === null || rate > best.rate) best = { mode, rate }
  }
  if (best === null) throw new Error('a peer needs at least one mode')
  return best.mode
}
