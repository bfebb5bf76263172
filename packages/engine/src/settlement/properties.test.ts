import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Case } from '../case/case.ts'
import { LAYER_FUNDS, type LayerFund } from '../case/enums.ts'
import { type Fen, MAX_FEN } from '../money/fen.ts'
import { counterDifferences, toldByEngine } from '../oracle/engine-answer.fixture.ts'
import { valueOn } from '../plan/lookup.ts'
import type { CapCounts } from '../policy/steps/cap.ts'
import { countersAfter } from './counters.ts'
import type { Settlement } from './settle.ts'
import { AMOUNTS } from './settlement.ts'
import { asWritten, casesOf, holds, NO_ITEMS, type ShippedCase, withCost } from './shipped-cases.fixture.ts'

const settled = ({ engine, case: given }: ShippedCase) => toldByEngine(engine.settle(given))

describe('every bill under the shipped policies', () => {
  it('adds up: its parts to the total, the funds to what the funds pay, and all payers to the total', () => {
    holds(
      casesOf(),
      (one) => {
        const { amounts: a } = settled(one)
        expect(a.outOfCatalogue + a.overLimit + a.preSelfPay + a.inScope).toBe(a.total)
        expect(LAYER_FUNDS.reduce((sum, fund) => sum + a[fund], a.pooledFund)).toBe(a.fundTotal)
        expect(a.fundTotal + a.hospitalShare + a.personTotal).toBe(a.total)
        expect(a.account + a.sharedAccount + a.cash).toBe(a.personTotal)
      },
      3_000,
    )
  })

  it('leaves no amount and no counter below zero', () => {
    holds(
      casesOf(),
      (one) => {
        const { amounts, yearToDate } = settled(one)
        for (const name of AMOUNTS) expect(amounts[name], name).toBeGreaterThanOrEqual(0)
        const { stays: _, deductible, layers, ...counters } = yearToDate
        const later = LAYER_FUNDS.flatMap((fund) => Object.values(layers[fund]))
        for (const counter of [...Object.values(counters), ...Object.values(deductible), ...later])
          expect(counter).toBeGreaterThanOrEqual(0)
      },
      3_000,
    )
  })

  it('is paid by no fund above its limit, and often up to it', () => {
    let reached = 0
    holds(
      casesOf(),
      ({ engine, case: given }) => {
        const settlement = engine.settle({ ...given, bill: { ...given.bill, items: NO_ITEMS } })
        const { amounts } = toldByEngine(settlement)
        for (const { limit, of } of limitsOf(settlement)) {
          const used = usedOf(of, given)
          const paid = of in amounts ? amounts[of as LayerFund] : amounts.pooledFund
          expect(used + paid, of).toBeLessThanOrEqual(Math.max(used, limit))
          if (paid > 0 && used + paid === limit) reached++
        }
      },
      3_000,
    )
    expect(reached).toBeGreaterThan(50)
  })

  it('is never paid less for more cost within the catalogue, nor leaves the person less to pay', () => {
    let compared = 0
    const growing = fc.record({ one: casesOf(), more: fc.integer({ min: 1, max: 2_000_000_00 }) })
    holds(
      growing,
      ({ one: { engine, case: given }, more }) => {
        const total = Math.min(MAX_FEN, given.bill.total + more) as Fen
        const [before, after] = [given, { ...given, bill: { ...given.bill, total } }].map((one) =>
          toldByEngine(engine.settle(one)),
        )
        if (!before!.complete || !after!.complete) return
        compared++
        for (const name of ['pooledFund', 'fundTotal', 'personTotal', 'cash'] as const)
          expect(after!.amounts[name], name).toBeGreaterThanOrEqual(before!.amounts[name])
      },
      3_000,
    )
    expect(compared).toBeGreaterThan(100)
  })

  it('that is not payable, or whose payment is not established, moves no counter and is paid by no fund', () => {
    let compared = 0
    holds(
      casesOf(),
      (one) => {
        const { status, amounts, yearToDate } = settled(one)
        if (status === 'payable') return
        compared++
        expect(amounts.fundTotal).toBe(0)
        expect(amounts.deductible).toBe(0)
        expect(counterDifferences(yearToDate, one.case.yearToDate)).toEqual([])
      },
      3_000,
    )
    expect(compared).toBeGreaterThan(100)
  })
})

describe('a case as JSON', () => {
  it('is read as the case it was written from', () => {
    holds(
      casesOf(),
      ({ engine, case: given }) => {
        const read = engine.read(JSON.parse(JSON.stringify(asWritten(given))))
        if (!read.ok) throw new Error(JSON.stringify(read.problems))
        const { assumed: _, ...value } = read.value
        const { assumed: __, ...expected } = given
        expect(value).toEqual(expected)
      },
      1_000,
    )
  })

  it('takes the counters of an answer as they are', () => {
    holds(
      casesOf(),
      ({ engine, case: given }) => {
        const settlement = engine.settle(withCost(given, Math.min(given.bill.total, 1_000_000_00)))
        const { yearToDate } = JSON.parse(JSON.stringify(engine.explain(settlement, 'zh')))
        const read = engine.read({ ...asWritten(given), yearToDate })
        if (!read.ok) throw new Error(JSON.stringify(read.problems))
        expect(counterDifferences(read.value.yearToDate, countersAfter(settlement))).toEqual([])
      },
      500,
    )
  })
})

type Limited = CapCounts | LayerFund

type Limit = { readonly limit: number; readonly of: Limited }

/** The limits that hold for a settled case, each with what it limits. Told by the rule that each is cited by. */
function limitsOf({ ready: { plan, chosen }, codes }: Settlement): readonly Limit[] {
  if (chosen.benefit === null) return []
  const { layers, benefit } = chosen
  return plan.needs.flatMap(({ figure }): Limit[] => {
    const limit = figure.role === 'limit' ? valueOn(figure.lookup, codes, 0) : Number.NaN
    if (Number.isNaN(limit)) return []
    const { rule } = figure.lookup.rows[0]!
    const cap = /#caps\[(\d+)\]/.exec(rule)
    if (cap) return [{ limit, of: benefit.version.caps[Number(cap[1]) - 1]!.counts }]
    return LAYER_FUNDS.filter((fund) => rule.startsWith(`${layers[fund]?.path}#`)).map((of) => ({ limit, of }))
  })
}

/** What the year had used up of a limit before the bill. */
function usedOf(of: Limited, { yearToDate: year }: Case): number {
  if (of === 'pooled') return Math.max(0, year.pooledFund - year.outpatientFund)
  if (of === 'outpatient') return year.outpatientFund
  if (of === 'outpatient-upper') return year.outpatientUpperFund
  if (of === 'chronic') return year.chronicFund
  return of === 'bill' ? 0 : year.layers[of].paid
}
