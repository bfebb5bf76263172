import type { Almanac, Event, RuleProperties } from 'json-rules-engine'
import type { Facts } from '../cases/bench-case.ts'
import type { Amounts } from '../rules/amounts.ts'
import { CAPS, CATASTROPHIC, LEVELS, PERSONS, PLACES, ROWS } from '../rules/dalian-resident-inpatient-2025.ts'

/**
 * Look-ups as rules, one per row of the official table, whose event carries the figures; what a rule finds is handed on as
 * a fact (the documented chaining with `almanac.addFact` in `onSuccess`), and the computation is a dynamic fact over those.
 * Rules run in order of priority, so that `engine.stop()` after the row that holds spares the rows of the other levels.
 */
export type Benefit = { readonly standard: number; readonly rate: number; readonly cap: number }
export type Catastrophic = { readonly start: number; readonly rates: readonly [number, number, number] }

const handOn =
  (fact: string) =>
  (event: Event, almanac: Almanac): void => {
    almanac.addFact(fact, event.params, { cache: false })
  }

const benefitRules = ROWS.map((row): RuleProperties => {
  const params: Benefit = { standard: row.deductible, rate: row.rate, cap: CAPS[row.person] }
  return {
    conditions: {
      all: [
        { fact: 'level', operator: 'equal', value: row.level, priority: 3 },
        { fact: 'category', operator: 'in', value: PERSONS[row.person], priority: 2 },
        { fact: 'filing', operator: 'in', value: PLACES[row.place], priority: 1 },
      ],
    },
    priority: LEVELS.indexOf(row.level) + 1,
    event: { type: 'benefit', params },
    onSuccess: handOn('benefit'),
  }
})

const [first, second, third] = CATASTROPHIC.bands
const { relieved } = CATASTROPHIC

const catastrophicRule = (isRelieved: boolean, params: Catastrophic): RuleProperties => ({
  conditions: { all: [{ fact: 'relieved', operator: 'equal', value: isRelieved }] },
  // Before all rows, which may stop the run.
  priority: LEVELS.length + 1,
  event: { type: 'catastrophic', params },
  onSuccess: handOn('catastrophic'),
})

export const RULES: readonly RuleProperties[] = [
  ...benefitRules,
  catastrophicRule(false, { start: CATASTROPHIC.deductible, rates: [first.rate, second.rate, third.rate] }),
  catastrophicRule(true, { start: relieved.deductible, rates: [relieved.rate, relieved.rate, relieved.rate] }),
]

/** The dynamic fact: all amounts of the bill from what the rules found. */
export const computeAmounts = async (_: unknown, almanac: Almanac): Promise<Amounts> => {
  const [bill, benefit, catastrophic] = await Promise.all([
    almanac.factValue<Facts>('bill'),
    almanac.factValue<Benefit>('benefit'),
    almanac.factValue<Catastrophic>('catastrophic'),
  ])
  const inScope = bill.total - bill.outOfCatalogue - bill.overLimit - bill.preSelfPay
  const deductible = Math.min(inScope, benefit.standard)
  const pooledBeforeCap = percent((inScope - deductible) * benefit.rate)
  const pooledFund = Math.min(pooledBeforeCap, Math.max(0, benefit.cap - (bill.pooledPaid - bill.outpatientPaid)))
  const catastrophicBase = bill.catastrophicBase + inScope - pooledFund
  const paid = paidOn(catastrophicBase, catastrophic) - paidOn(bill.catastrophicBase, catastrophic)
  const fundTotal = pooledFund + paid
  return {
    inScope,
    deductible,
    pooledBeforeCap,
    pooledFund,
    catastrophicBase,
    catastrophic: paid,
    fundTotal,
    personTotal: bill.total - fundTotal,
  }
}

const percent = (hundredfold: number): number => Math.floor((hundredfold + 50) / 100)

const paidOn = (base: number, { start, rates }: Catastrophic): number => {
  const excess = Math.max(0, base - start)
  const inFirst = Math.min(excess, first.upTo)
  const inSecond = Math.max(0, Math.min(excess, second.upTo) - first.upTo)
  const inThird = Math.max(0, excess - second.upTo)
  return percent(inFirst * rates[0] + inSecond * rates[1] + inThird * rates[2])
}
