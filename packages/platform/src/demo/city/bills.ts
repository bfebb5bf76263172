import { addDays, type Care, type Diagnosis, type Fen, fen, type IsoDate, type Level } from '@yibao/engine'
import { chargedPrice, type DemoLine, lineOf, UNIT } from './bill-line.ts'
import { CATALOGUE, itemNamed } from './catalogue/catalogue.ts'
import { EPISODES, type Episode } from './catalogue/episodes.ts'
import { fill } from './fill.ts'
import { chance, pick, type Stream, weighted } from './random.ts'
import { shelfFor } from './shelf.ts'
import { spendingOn } from './spending.ts'

export type DemoVisit = {
  readonly care: Care
  /** Level of the institution; null for a pharmacy. */
  readonly level: Level | null
  readonly diagnosis: Diagnosis
  /** First and last day; but for a stay, the same. */
  readonly from: IsoDate
  readonly to: IsoDate
}

/** `total` is the sum of the amounts of the lines, fen. Lines stand in order of date. */
export type DemoBill = { readonly lines: readonly DemoLine[]; readonly total: Fen }

/** The bill of a visit or a stay, drawn from the stream. A RangeError where the last day is before the first. */
export function billAt(source: Stream, visit: DemoVisit): DemoBill {
  const drawn = visit.care === 'inpatient' ? linesOfStay(source, visit) : linesOfVisit(source, visit)
  const lines = [...drawn].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  return { lines, total: sum(lines) }
}

function linesOfVisit(source: Stream, { care, diagnosis, level, from, to }: DemoVisit): readonly DemoLine[] {
  if (from !== to) throw new RangeError(`a visit from ${from} to ${to}`)
  const at = level ?? NO_LEVEL
  const { budget, lines } = spendingOn(source, care, diagnosis)
  const first = consultation(source, care, at, from)
  const shelf = shelfFor(care, diagnosis, at, [from])
  return [...first, ...fill(source, budget - sum(first), lines - first.length, shelf)]
}

function linesOfStay(source: Stream, { care, diagnosis, level, from, to }: DemoVisit): readonly DemoLine[] {
  const at = level ?? NO_LEVEL
  const dates = daysOf(from, to)
  const daily = linesOfEachDay(at, Math.max(1, dates.length - 1), to)
  const drawn = spendingOn(source, care, diagnosis)
  // A long stay costs more than its bed.
  const budget = Math.max(drawn.budget, sum(daily) * 3)
  const fixed = [...daily, ...linesOfOperation(source, at, pick(source, dates), Math.floor(budget / 2))]
  const lines = Math.max(drawn.lines, Math.min(MOST_LINES, Math.floor(budget / USUAL_LINE)))
  const shelf = shelfFor(care, diagnosis, at, dates)
  return [...fixed, ...fill(source, budget - sum(fixed), lines - fixed.length, shelf)]
}

/** Prices of a pharmacy are those of any level: it sells no services. */
const NO_LEVEL: Level = 'level3'

const MOST_LINES = 60
/** Fen. A costly stay is long in lines rather than costly in each. */
const USUAL_LINE = 200_000

function consultation(source: Stream, care: Care, level: Level, date: IsoDate): readonly DemoLine[] {
  if (care === 'pharmacy' || care === 'chronic') return []
  const item = itemNamed(care === 'emergency' ? '急诊诊查费' : weighted(source, CONSULTATIONS))
  return [lineOf(item, level, chargedPrice(source, item, level), UNIT, date)]
}

const CONSULTATIONS = [
  ['普通门诊诊查费', 60],
  ['副主任医师门诊诊查费', 28],
  ['主任医师门诊诊查费', 12],
] as const

/** Bed, doctor and nursing for each day of the stay, booked on the last. */
const linesOfEachDay = (level: Level, days: number, date: IsoDate): readonly DemoLine[] =>
  CATALOGUE.filter(({ use }) => use === 'daily').map((item) =>
    lineOf(item, level, item.price[level], days * UNIT, date),
  )

/** The lines of an operation that the institution can do and `budget` fen pay for; none for four stays in ten. */
function linesOfOperation(source: Stream, level: Level, date: IsoDate, budget: number): readonly DemoLine[] {
  if (level === 'community' || level === 'level1' || chance(source, 4_000)) return []
  const lines = (episode: Episode): readonly DemoLine[] =>
    episode.map(([name, units]) => {
      const item = itemNamed(name)
      return lineOf(item, level, item.price[level], units * UNIT, date)
    })
  const possible = EPISODES.map(lines).filter((one) => sum(one) <= budget)
  return possible.length > 0 ? pick(source, possible) : []
}

const sum = (lines: readonly DemoLine[]): Fen => fen(lines.reduce((total, { amount }) => total + amount, 0))

function daysOf(from: IsoDate, to: IsoDate): readonly IsoDate[] {
  if (to < from) throw new RangeError(`a stay from ${from} to ${to}`)
  const days = [from]
  while (days.at(-1)! < to) days.push(addDays(days.at(-1)!, 1))
  return days
}
