import { CODES } from '../plan/facts.ts'
import { type CitedRow, rowOn, valueOn } from '../plan/lookup.ts'
import type { Figure, Plan } from '../plan/plan.ts'
import { type Combinations, writeCodes } from './combinations.ts'
import type { Finding } from './finding.ts'

/** The row to look at first: of a growing bill the ratio applied, of two cases the first figure that differs for the worse. */
export function citedRow(plan: Plan, combinations: Combinations, finding: Finding): CitedRow | undefined {
  const codes = new Int32Array(CODES.length)
  writeCodes(combinations, finding.combination, codes)
  const { case: one } = finding
  if (one.kind === 'growth') {
    const id = one.growing === 'overLimit' ? 'hospitalShare' : 'ordinaryPayment'
    const figures = plan.amounts[plan.slotOf[id] ?? -1]?.figures ?? []
    const touched = figures.filter(({ band }) => band === null || band.above < one.step.to)
    return firstRow(touched.reverse(), codes) ?? firstRow(allFigures(plan), codes)
  }
  const others = new Int32Array(CODES.length)
  writeCodes(combinations, one.other, others)
  const worse = allFigures(plan).find(
    (figure) =>
      (figure.band === null || figure.band.above < one.bill) &&
      isWorse(figure, valueOn(figure.lookup, codes, 0), valueOn(figure.lookup, others, 0)),
  )
  if (worse === undefined) return undefined
  return rowOn(worse.lookup, finding.kind === 'higherLevelPaysMore' ? others : codes, 0)
}

function firstRow(figures: readonly Figure[], codes: Int32Array): CitedRow | undefined {
  for (const { lookup } of figures) {
    const row = rowOn(lookup, codes, 0)
    if (row !== undefined) return row
  }
  return undefined
}

/** Every figure of the plan once, in the order in which bills meet them. */
const allFigures = (plan: Plan): Figure[] => [...new Set(plan.amounts.flatMap(({ figures }) => figures))]

/** Whether the first case's figure is the less favourable one. */
function isWorse({ role }: Figure, own: number, other: number): boolean {
  if (Number.isNaN(own) || Number.isNaN(other)) return false
  if (role === 'off-site-points') return Math.abs(own) > Math.abs(other)
  if (role === 'rate' || role === 'points' || role === 'off-site-factor' || role === 'limit') return own < other
  return role === 'use' ? false : own > other
}
