import type { PolicySet } from '../policy/documents.ts'
import { createSettler, type Settlement } from '../settlement/settle.ts'
import { differences, toldByEngine } from './engine-answer.fixture.ts'
import { settleByOracle } from './oracle.ts'
import { randomCases } from './random-case.ts'
import { nameOf, type Reading } from './shipped.ts'

/** `YIBAO_DIFFERENTIAL_CASES`: random cases over all shipped documents together. */
export const CASES = Number(process.env.YIBAO_DIFFERENTIAL_CASES ?? 60_000)
/** `YIBAO_DIFFERENTIAL_SEED`: another seed draws other cases and other made-up policies. */
export const SEED = Number(process.env.YIBAO_DIFFERENTIAL_SEED ?? 20_260_101)
/** Milliseconds: a million cases on a slow machine. */
export const PATIENCE = 600_000

/**
 * Settles random cases of one document by the engine and by the oracle; the oracle is told which filing the engine found to
 * apply. Throws at the first case that they settle differently, with all that is needed to see why. Returns how many were
 * compared.
 */
export function compareOnRandomCases(set: PolicySet, reading: Reading, count: number, seed: number): number {
  const { benefit, alternative } = reading
  const settler = createSettler(set, new Set(alternative === null ? [] : [alternative]))
  const cases = randomCases(set, benefit, seed)
  for (let index = 0; index < count; index++) {
    const { case: given } = cases.next().value
    const settlement = settler.settle(given)
    const filing = settlement.filing.applied
    const engine = toldByEngine(settlement)
    const oracle = settleByOracle(set, { case: given, filing, alternative })
    const differing = [...differences(engine, oracle), ...notWholeFen(settlement)]
    if (differing.length === 0) continue
    const found = JSON.stringify({ case: given, filing, engine, oracle }, null, 1)
    throw new Error(`${nameOf(reading)}, seed ${seed}, case ${index}: ${differing.join(', ')}\n${found}`)
  }
  return count
}

/** Amounts that are no whole number of fen. `NaN` is "not established", infinity "no limit". */
function notWholeFen({ ready, slots }: Settlement): readonly string[] {
  const broken: string[] = []
  for (let slot = 0; slot < slots.length; slot++) {
    const amount = slots[slot]!
    if (Number.isFinite(amount) && !Number.isSafeInteger(amount))
      broken.push(`a fraction of a fen in ${ready.plan.amounts[slot]!.id}`)
  }
  return broken
}
