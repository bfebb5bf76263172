import type { Rate } from '../money/rate.ts'
import type { RangeFact } from '../policy/condition.ts'
import type { ReferenceDocument } from '../policy/documents.ts'
import { fromRate, multiply, roundHalfUp, whole } from './rational.ts'

/** Where rules change: amounts in fen, bounds of whole-number facts, and every value a condition names. */
export type Markers = {
  readonly amounts: readonly number[]
  readonly bounds: Readonly<Record<RangeFact, readonly number[]>>
  readonly names: ReadonlySet<string>
}

/** Searches rules of any shape: everything a policy may hold is found without naming where it stands. */
export function markersIn(rules: unknown, references: readonly ReferenceDocument[]): Markers {
  const amounts = new Set<number>()
  const bounds: Record<RangeFact, number[]> = { age: [], enrolledMonths: [], stay: [] }
  const names = new Set<string>()
  visitAll(rules, (found) => {
    if (found.kind === 'amount' && typeof found.fen === 'number') amounts.add(found.fen)
    if (found.kind === 'reference-share')
      for (const amount of sharesOf(found.reference, found.rate as Rate, references)) amounts.add(amount)
    if (found.kind === 'range')
      for (const bound of [found.from, found.below])
        if (typeof bound === 'number') bounds[found.fact as RangeFact].push(bound)
    if (found.kind === 'values') for (const value of found.values as readonly string[]) names.add(value)
    for (const edge of [found.above, found.upTo]) if (typeof edge === 'number') amounts.add(edge)
  })
  amounts.delete(0)
  return { amounts: [...amounts].sort((a, b) => a - b), bounds, names }
}

/** A share of a reference value, in each year it is established. */
function sharesOf(name: unknown, rate: Rate, references: readonly ReferenceDocument[]): number[] {
  return references
    .filter((one) => one.reference === name)
    .flatMap((one) => one.values.map(({ value }) => value))
    .filter((value) => typeof value === 'number')
    .map((value) => roundHalfUp(multiply(fromRate(rate), whole(value))))
}

const NOT_RULES: readonly string[] = ['source', 'at', 'examples', 'note']

function visitAll(value: unknown, visit: (found: Readonly<Record<string, unknown>>) => void): void {
  if (Array.isArray(value)) {
    for (const one of value) visitAll(one, visit)
  } else if (typeof value === 'object' && value !== null) {
    const found = value as Readonly<Record<string, unknown>>
    visit(found)
    for (const [key, one] of Object.entries(found)) if (!NOT_RULES.includes(key)) visitAll(one, visit)
  }
}
