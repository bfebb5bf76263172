import { describe, expect, it } from 'vitest'
import type { PolicySet } from '../policy/documents.ts'
import { createSettler, type Settlement } from '../settlement/settle.ts'
import { differences, toldByEngine } from './engine-answer.fixture.ts'
import { settleByOracle } from './oracle.ts'
import { type RandomCase, randomCases } from './random-case.ts'
import { drawPolicies } from './random-policy.ts'
import { nameOf, type Reading, readingsOf, SHIPPED } from './shipped.ts'

/** `YIBAO_DIFFERENTIAL_CASES`: cases over all shipped documents together; a tenth as many on made-up policies. */
const CASES = Number(process.env.YIBAO_DIFFERENTIAL_CASES ?? 60_000)
/** `YIBAO_DIFFERENTIAL_SEED`: other cases. */
const SEED = Number(process.env.YIBAO_DIFFERENTIAL_SEED ?? 20_260_101)
const PATIENCE = 600_000

/** Settles random cases of one document both ways. Throws at the first that differs, with all that is needed to repeat it. */
function compare(set: PolicySet, reading: Reading, count: number, seed: number): Record<string, number> {
  const { benefit, alternative } = reading
  const settler = createSettler(set, new Set(alternative === null ? [] : [alternative]))
  const cases = randomCases(set, benefit, seed)
  const statuses: Record<string, number> = {}
  for (let index = 0; index < count; index++) {
    const drawn = cases.next().value
    const settlement = settler.settle(drawn.case)
    const filing = settlement.filing.applied
    const engine = toldByEngine(settlement)
    const oracle = settleByOracle(set, { case: drawn.case, filing, alternative })
    const differing = [...differences(engine, oracle), ...notWholeFen(settlement)]
    if (differing.length > 0)
      throw new Error(report(reading, seed, index, drawn, differing, { filing, engine, oracle }))
    statuses[engine.status] = (statuses[engine.status] ?? 0) + 1
  }
  return statuses
}

/** Amounts that are no whole number of fen. `NaN` is "not established", infinity "no limit". */
function notWholeFen({ ready, slots }: Settlement): readonly string[] {
  const broken: string[] = []
  for (let slot = 0; slot < slots.length; slot++) {
    const amount = slots[slot]!
    if (Number.isFinite(amount) && !Number.isSafeInteger(amount))
      broken.push(`fraction in ${ready.plan.amounts[slot]!.id}`)
  }
  return broken
}

function report(
  reading: Reading,
  seed: number,
  index: number,
  { case: given }: RandomCase,
  differing: readonly string[],
  answers: object,
): string {
  const found = { case: given, ...answers }
  return `${nameOf(reading)}, seed ${seed}, case ${index}: ${differing.join(', ')}\n${JSON.stringify(found, null, 1)}`
}

describe('the plan and the oracle, two writings of docs/settlement.md', () => {
  const readings = readingsOf(SHIPPED)
  const each = Math.ceil(CASES / readings.length)

  it.each(readings.map((reading) => [nameOf(reading), reading] as const))(
    'settle every case of %s alike to the fen',
    (_, reading) => {
      const statuses = compare(SHIPPED, reading, each, SEED)
      expect(Object.values(statuses).reduce((sum, count) => sum + count, 0)).toBe(each)
    },
    PATIENCE,
  )

  it(
    'settle every case of made-up policies alike, whatever rules they combine',
    () => {
      const perPolicy = 40
      const policies = Math.ceil(CASES / 10 / perPolicy)
      for (let policy = 0; policy < policies; policy++) {
        const set = drawPolicies(SEED + policy)
        compare(set, { benefit: set.benefits[0]!, alternative: null }, perPolicy, SEED + policy)
      }
    },
    PATIENCE,
  )
})
