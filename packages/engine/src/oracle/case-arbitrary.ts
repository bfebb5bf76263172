import fc from 'fast-check'
import type { BenefitDocument, PolicySet } from '../policy/documents.ts'
import { casePools } from './case-pools.ts'
import { Draw, tape } from './draw.ts'
import { drawCase, type RandomCase } from './random-case.ts'

/** More numbers than one case draws. */
const NUMBERS_PER_CASE = 120

/**
 * The same random cases as `randomCases`, for properties: they are drawn from a list of numbers, and a failing list is
 * shortened and lowered, which makes the case simpler (home, no groups, an empty year, smaller amounts).
 */
export function caseArbitrary(set: PolicySet, benefit: BenefitDocument): fc.Arbitrary<RandomCase> {
  const pools = casePools(set, benefit)
  return fc
    .array(fc.nat({ max: 0xffff_ffff }), { maxLength: NUMBERS_PER_CASE, size: 'max' })
    .map((numbers) => drawCase(pools, new Draw(tape(numbers))))
}
