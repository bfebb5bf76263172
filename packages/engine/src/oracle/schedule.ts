import type { RateValue, Table } from '../policy/table.ts'
import { type Figure, type Reading, rateFigure } from './figures.ts'
import { add, multiply, type Rational, whole, ZERO } from './rational.ts'
import { rowsThatHold, tableName } from './rows.ts'

/** The ratio of the slice of cost above `above` up to and including `upTo` (fen). */
export type Bracket = { readonly above: number; readonly upTo: number; readonly ratio: Figure }

/** The brackets that hold for a case, lowest first: the graph of B(x) in docs/settlement.md, step 6. */
export type Schedule = { readonly name: string; readonly brackets: readonly Bracket[] }

/** The schedule of the rows that hold; one bracket without bounds where rows have none. */
export function scheduleOf(table: Table<RateValue>, reading: Reading, name: string): Schedule {
  const brackets = rowsThatHold(table.rows, reading.facts)
    .map(({ band, value }) => ({
      above: band?.above ?? 0,
      upTo: band?.upTo ?? Number.POSITIVE_INFINITY,
      ratio: rateFigure(value),
    }))
    .sort((a, b) => a.above - b.above)
  brackets.forEach((bracket, index) => {
    const next = brackets[index + 1]
    if (next !== undefined && next.above < bracket.upTo)
      throw new Error(`more than one row of ${tableName(table, name)} holds for the same cost`)
  })
  if (brackets.length === 0) throw new Error(`no row of ${tableName(table, name)} holds`)
  return { name, brackets }
}

/** The same brackets with each established ratio changed; `change` may make it not established. */
export const mapRatios = (schedule: Schedule, change: (ratio: Rational) => Figure): Schedule => ({
  name: schedule.name,
  brackets: schedule.brackets.map((bracket) => ({
    ...bracket,
    ratio: bracket.ratio === null ? null : change(bracket.ratio),
  })),
})

/** B(x): every bracket's ratio times what of [0, x] lies within it, exact. What is not established counts nothing. */
export function paidUpTo(schedule: Schedule, x: number): Rational {
  let sum = ZERO
  for (const bracket of schedule.brackets) {
    const length = overlap(bracket, 0, x)
    if (bracket.ratio !== null && length > 0) sum = add(sum, multiply(bracket.ratio, whole(length)))
  }
  return sum
}

/** Whether every ratio is established that cost between `from` and `to` falls under. Each such fen must have a row. */
export function establishedBetween(schedule: Schedule, from: number, to: number): boolean {
  if (to <= from) return true
  const touched = schedule.brackets.filter((bracket) => overlap(bracket, from, to) > 0)
  const covered = touched.reduce((sum, bracket) => sum + overlap(bracket, from, to), 0)
  if (covered !== to - from) throw new Error(`no row of ${schedule.name} holds for some cost from ${from} to ${to} fen`)
  return touched.every((bracket) => bracket.ratio !== null)
}

const overlap = (bracket: Bracket, from: number, to: number): number =>
  Math.max(0, Math.min(to, bracket.upTo) - Math.max(from, bracket.above))
