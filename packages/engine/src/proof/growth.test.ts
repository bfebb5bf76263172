import { expect, test } from 'vitest'
import { choose, constant, equal, fact, min, PlanBuilder, subtract } from '../plan/builder.ts'
import { CODES } from '../plan/facts.ts'
import type { Lookup } from '../plan/lookup.ts'
import type { Expr, Plan } from '../plan/plan.ts'
import { text } from '../words/text.ts'
import { findingsOf } from './amounts.ts'
import { withBends } from './bends.ts'
import type { Combinations } from './combinations.ts'

// What a policy file can say keeps rates between nothing and all, so a payment that falls would be the engine's own
// mistake. The check is tried here on plans that no policy file leads to.

const figure = (value: number): Lookup => ({
  axes: [],
  values: Float64Array.of(value),
  rowAt: Int16Array.of(-1),
  rows: [],
})
const TOTAL = fact('total')

const percentOf = (of: Expr, percent: number): Expr => ({
  kind: 'bands',
  bands: { bounds: [0], rates: [figure(percent)], digits: 2, rounding: 'once' },
  from: constant(0),
  to: of,
})

function planPaying(payment: Expr): Plan {
  const builder = new PlanBuilder()
  const name = text('', '')
  builder.amount('payable', name, constant(1))
  const fund = builder.amount('fundTotal', name, payment)
  builder.amount('personTotal', name, subtract(TOTAL, fund))
  return builder.plan('test')
}

const ONE: Combinations = {
  columns: [],
  count: 1,
  possible: Uint8Array.of(1),
  columnCodes: [],
  defaults: new Int32Array(CODES.length),
}

const steps = (payment: Expr) =>
  findingsOf(withBends(planPaying(payment)), ONE, ['total']).map(({ kind, case: one }) =>
    one.kind === 'growth' ? [kind, one.step.from, one.step.to, one.step.before, one.step.after] : [kind],
  )

const upTo = (limit: number): Expr => equal(min(TOTAL, constant(limit)), TOTAL)

test('one rate on the whole bill, and a lower one once it passes 10,000 yuan: the payment falls with that fen', () => {
  const payment = choose(upTo(10_000_00), percentOf(TOTAL, 80), percentOf(TOTAL, 60))
  expect(steps(payment)).toEqual([['fundFalls', 10_000_00, 10_000_01, 8_000_00, 6_000_01]])
})

test('a higher rate on the whole bill once it passes 10,000 yuan: the payment jumps with that fen', () => {
  const payment = choose(upTo(10_000_00), percentOf(TOTAL, 60), percentOf(TOTAL, 80))
  expect(steps(payment)).toEqual([['fundJumps', 10_000_00, 10_000_01, 6_000_00, 8_000_01]])
})

test('a bracket paid at more than all of it, hidden between two at 50 %, is found', () => {
  const payment: Expr = {
    kind: 'bands',
    bands: {
      bounds: [0, 9_000_00, 9_100_00],
      rates: [figure(50), figure(130), figure(50)],
      digits: 2,
      rounding: 'once',
    },
    from: constant(0),
    to: TOTAL,
  }
  expect(steps(payment)).toEqual([['personFalls', 9_000_01, 9_100_00, 4_500_00, 4_470_00]])
})

test('a limit that is reached only at the end of a long stretch hides nothing', () => {
  const capped = min(percentOf(TOTAL, 90), constant(250_000_00))
  expect(steps(capped)).toEqual([])
})
