import { describe, expect, it } from 'vitest'
import { CASES, compareOnRandomCases, PATIENCE, SEED } from './compare.fixture.ts'
import { nameOf, readingsOf, SHIPPED } from './shipped.ts'

describe('the plan and the oracle, two writings of docs/settlement.md, settle alike to the fen, and in whole fen', () => {
  const readings = readingsOf(SHIPPED)
  const each = Math.ceil(CASES / readings.length)

  it.each(readings.map((reading) => ({ name: nameOf(reading), reading })))(
    `random cases of $name`,
    ({ reading }) => {
      expect(compareOnRandomCases(SHIPPED, reading, each, SEED)).toBe(each)
    },
    PATIENCE,
  )
})
