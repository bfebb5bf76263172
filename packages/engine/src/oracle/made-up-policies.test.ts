import { expect, it } from 'vitest'
import { CASES, compareOnRandomCases, PATIENCE, SEED } from './compare.fixture.ts'
import { drawPolicies } from './random-policy.ts'

const CASES_OF_A_POLICY = 50

it(
  'random cases of made-up policies are settled alike by the plan and the oracle, whatever rules they put together',
  () => {
    const policies = Math.ceil(CASES / 1_000)
    let compared = 0
    for (let seed = SEED; seed < SEED + policies; seed++) {
      const set = drawPolicies(seed)
      const reading = { benefit: set.benefits[0]!, alternative: null }
      compared += compareOnRandomCases(set, reading, CASES_OF_A_POLICY, seed)
    }
    expect(compared).toBe(policies * CASES_OF_A_POLICY)
  },
  PATIENCE,
)
