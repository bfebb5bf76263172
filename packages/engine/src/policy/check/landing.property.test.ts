import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Condition, FactName } from '../condition.ts'
import { land } from './landing.ts'
import { EVERYTHING } from './scope.ts'
import { refusal, row, yuan } from './test-support.ts'

type Facts = Readonly<Record<string, string | number>>

const FACTS = {
  level: EVERYTHING.level,
  filing: EVERYTHING.filing,
  place: EVERYTHING.place,
  age: [0, 59, 60, 69, 70, 99],
} as const

/** Every single case, one by one. */
const CASES: readonly Facts[] = FACTS.level.flatMap((level) =>
  FACTS.filing.flatMap((filing) =>
    FACTS.place
      .filter((place) => (filing === 'local') === (place === 'local'))
      .flatMap((place) => FACTS.age.map((age) => ({ level, filing, place, age }))),
  ),
)

const someOf = (values: readonly string[]) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.subarray([...values], { minLength: 1 }) },
    { weight: 1, arbitrary: fc.constant('other') },
  )
const when = fc.record(
  {
    level: someOf(FACTS.level),
    filing: someOf(FACTS.filing),
    place: someOf(FACTS.place),
    age: fc.constantFrom([null, 60], [60, 70], [70, null]) as fc.Arbitrary<[number | null, number | null]>,
  },
  { requiredKeys: [] },
)

/** Written anew: a condition holds where the fact is named, in range, or named by no row. */
function holds(condition: Condition, facts: Facts, rows: readonly { when: readonly Condition[] }[]): boolean {
  const value = facts[condition.fact]!
  if (condition.kind === 'range') {
    return Number(value) >= (condition.from ?? 0) && Number(value) < (condition.below ?? Number.POSITIVE_INFINITY)
  }
  if (condition.kind === 'values') return condition.values.includes(String(value))
  const others = rows.flatMap((each) => each.when.filter(({ fact }) => fact === condition.fact))
  return !others.some((other) => other.kind === 'values' && other.values.includes(String(value)))
}

test('rows land where looking at every single case says they do', () => {
  fc.assert(
    fc.property(fc.array(when, { minLength: 1, maxLength: 6 }), fc.array(when, { maxLength: 2 }), (whens, refused) => {
      const rows = whens.map((each) => row(each, yuan(1)))
      const refusals = refused.map((each) => refusal(each))
      const { columns, cells } = land(EVERYTHING, rows, refusals)
      const open = new Set<number>()
      for (const facts of CASES) {
        const own = cells.findIndex(({ cell }) => cell.every((index, column) => takes(columns[column]!, index, facts)))
        const expected = rows.flatMap((each, index) => (each.when.every((c) => holds(c, facts, rows)) ? [index] : []))
        expect(cells[own]?.rows).toEqual(expected)
        if (!refusals.some((each) => each.when.every((c) => holds(c, facts, refusals)))) open.add(own)
      }
      expect(cells.flatMap((each, index) => (each.open ? [index] : []))).toEqual([...open].sort((a, b) => a - b))
    }),
    { numRuns: 300 },
  )
})

function takes(column: ReturnType<typeof land>['columns'][number], index: number, facts: Facts): boolean {
  const held = column.classes[index]!
  const value = facts[column.fact as FactName]!
  if (held.kind === 'values') return held.values.includes(String(value))
  return Number(value) >= held.from && (held.below === null || Number(value) < held.below)
}
