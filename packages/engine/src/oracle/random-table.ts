import { DIAGNOSES, FILINGS, GROUPS, LEVELS, PLACES } from '../case/enums.ts'
import type { Condition, EnumFact, RangeFact } from '../policy/condition.ts'
import type { Band, RateValue, Row, Table } from '../policy/table.ts'
import type { Draw } from './draw.ts'
import { row, yuan } from './tiny-policies.ts'

const at = { file: 'made-up.yaml', line: 1, column: 1 }
const YES_NO = ['no', 'yes'] as const

/** Facts that rows of a made-up table may ask for, with what they can be for a working or retired employee. */
const ENUMS: readonly (readonly [EnumFact, readonly string[]])[] = [
  ['category', ['working', 'retired']],
  ['care', ['outpatient', 'chronic', 'emergency', 'inpatient', 'pharmacy']],
  ['level', LEVELS],
  ['filing', FILINGS],
  ['place', PLACES],
  ['diagnosis', DIAGNOSES],
  ['specialist', YES_NO],
  ['selected', YES_NO],
  ['referred', YES_NO],
  ['signed', YES_NO],
]
const RANGES: readonly (readonly [RangeFact, readonly number[]])[] = [
  ['age', [6, 18, 60, 70, 80]],
  ['enrolledMonths', [6, 12, 24, 60]],
  ['stay', [2, 3]],
]

/** Conditions on one fact, exactly one of which holds for every case. */
function partition(draw: Draw): readonly Condition[] {
  const kind = draw.below(10)
  if (kind === 0) return groupPartition(draw)
  if (kind <= 2) return rangePartition(draw)
  const [fact, domain] = draw.pick(ENUMS)
  const named = domain.filter(() => draw.chance(40))
  if (named.length === 0 || named.length === domain.length) named.splice(0, domain.length, domain[0]!)
  const rest = domain.filter((value) => !named.includes(value))
  const remainder: Condition = draw.chance(50)
    ? { kind: 'other', fact, at }
    : { kind: 'values', fact, values: rest, at }
  return [{ kind: 'values', fact, values: named, at }, remainder]
}

function rangePartition(draw: Draw): readonly Condition[] {
  const [fact, all] = draw.pick(RANGES)
  const bounds = all.filter(() => draw.chance(50))
  return [null, ...bounds].map((from, i) => ({ kind: 'range', fact, from, below: bounds[i] ?? null, at }))
}

/** Sets of groups that share none, or some: a person of both belongs to the first. */
function groupPartition(draw: Draw): readonly Condition[] {
  const [first, second] = [draw.between(1, 3), draw.between(4, 6)]
  const shared = draw.chance(40) ? 1 : 0
  return [
    { kind: 'values', fact: 'group', values: GROUPS.slice(0, first), at },
    { kind: 'values', fact: 'group', values: GROUPS.slice(first - shared, second), at },
    { kind: 'other', fact: 'group', at },
  ]
}

/** A table in which every case lands on exactly one row: one row, or rows over one fact or two. */
export function drawTable<V>(draw: Draw, value: () => V): Table<V> {
  return { rows: drawConditions(draw).map((when) => row(value(), ...when)) }
}

/** The same, some rows cut into brackets of cost; no two rows need have the same ones. */
export function drawRatioTable(draw: Draw, value: () => RateValue): Table<RateValue> {
  return {
    rows: drawConditions(draw).flatMap((when) => {
      const bands = draw.chance(50) ? drawBands(draw) : [null]
      return bands.map((band): Row<RateValue> => ({ ...row(value(), ...when), band }))
    }),
  }
}

export function drawConditions(draw: Draw): readonly (readonly Condition[])[] {
  if (draw.chance(40)) return [[]]
  const first = partition(draw)
  if (draw.chance(60)) return first.map((one) => [one])
  const second = partition(draw)
  if (second[0]!.fact === first[0]!.fact) return first.map((one) => [one])
  return first.flatMap((one) => second.map((two) => [one, two]))
}

function drawBands(draw: Draw): readonly Band[] {
  const bounds = ['1000', '5000.01', '20000', '100000'].filter(() => draw.chance(50)).map(yuan)
  return [yuan('0'), ...bounds].map((above, i) => ({ above, upTo: bounds[i] ?? null }))
}
