import fc from 'fast-check'
import type { Case, YearToDate } from '../case/case.ts'
import { LAYER_FUNDS } from '../case/enums.ts'
import { createEngine, type Engine } from '../engine.ts'
import { fen, formatYuan } from '../money/fen.ts'
import { caseArbitrary } from '../oracle/case-arbitrary.ts'
import { SEED } from '../oracle/compare.fixture.ts'
import { type Reading, readingsOf, SHIPPED } from '../oracle/shipped.ts'
import type { PolicySet } from '../policy/documents.ts'

/** A random case of a shipped benefit, and the engine in the reading it is to be settled in. */
export type ShippedCase = { readonly reading: Reading; readonly engine: Engine; readonly case: Case }

/** Random cases of all documents of a set, each document as often as another. */
export function casesOf(
  set: PolicySet = SHIPPED,
  fits: (reading: Reading) => boolean = () => true,
): fc.Arbitrary<ShippedCase> {
  const engines = new Map<string | null, Engine>()
  const engineFor = (alternative: string | null): Engine => {
    const known = engines.get(alternative)
    if (known !== undefined) return known
    const made = createEngine(set, alternative === null ? {} : { alternatives: [alternative] })
    engines.set(alternative, made)
    return made
  }
  const readings = readingsOf(set).filter(fits)
  return fc.oneof(
    ...readings.map((reading) =>
      caseArbitrary(set, reading.benefit).map((drawn) => ({
        reading,
        engine: engineFor(reading.alternative),
        case: drawn.case,
      })),
    ),
  )
}

/** Holds a property to random cases; the same ones on every run of the same seed. */
export function holds<T>(cases: fc.Arbitrary<T>, property: (one: T) => void, numRuns: number): void {
  fc.assert(fc.property(cases, property), { numRuns, seed: SEED })
}

const yuanOf = (amounts: Readonly<Record<string, number>>): Record<string, string> =>
  Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, formatYuan(amount)]))

/** A case as somebody would write it: the JSON value of docs/case.md. */
export function asWritten({ insured, visit, filings, bill, yearToDate, account }: Case) {
  const { items, lines: _, ...amounts } = bill
  return {
    insured,
    visit,
    filings,
    bill: { ...yuanOf(amounts), items: yuanOf(items) },
    yearToDate: writtenYear(yearToDate),
    account: {
      balance: formatYuan(account.balance),
      shared: account.shared.map(({ relation, balance }) => ({ relation, balance: formatYuan(balance) })),
    },
  }
}

function writtenYear({ stays, deductible, layers, ...counters }: YearToDate) {
  const later = LAYER_FUNDS.map((fund) => yuanOf({ [`${fund}Base`]: layers[fund].base, [fund]: layers[fund].paid }))
  return { stays, deductible: yuanOf(deductible), ...yuanOf(counters), ...Object.assign({}, ...later) }
}

/** The same case with another in-scope cost and nothing beside it; items of their own cost nothing. */
export function withCost(given: Case, inScope: number): Case {
  const none = fen(0)
  const parts = { outOfCatalogue: none, overLimit: none, preSelfPay: none, items: NO_ITEMS, lines: null }
  return { ...given, bill: { total: fen(inScope), ...parts } }
}

export const NO_ITEMS: Case['bill']['items'] = {
  consultation: fen(0),
  'large-equipment': fen(0),
  'negotiated-drug': fen(0),
}
