import { describe, expect, it } from 'vitest'
import { SEED } from '../../oracle/compare.fixture.ts'
import { Draw, mulberry32 } from '../../oracle/draw.ts'
import { randomCases } from '../../oracle/random-case.ts'
import { drawPolicies } from '../../oracle/random-policy.ts'
import { type Reading, readingsOf, SHIPPED } from '../../oracle/shipped.ts'
import type { PolicySet } from '../../policy/documents.ts'
import { createSettler } from '../../settlement/settle.ts'
import { type Expr, type Plan, partsOf } from '../plan.ts'
import { compilePlan } from './compile.ts'
import { emitPlan } from './emit.ts'
import { drawCodes, drawMoney, drawPlan } from './random-plan.fixture.ts'
import type { RunPlan } from './run-plan.ts'
import { walkPlan } from './walk.ts'

type Encoded = { readonly codes: Int32Array; readonly money: Float64Array }
type Both = { readonly plan: Plan; readonly compiled: RunPlan; readonly walked: RunPlan }

const bothOf = (plan: Plan): Both => ({ plan, compiled: compilePlan(plan), walked: walkPlan(plan) })

/** Runs both on the case, set at an offset as in a batch. `Object.is`: unknown is unknown in both. */
function expectAlike({ plan, compiled, walked }: Both, { codes, money }: Encoded): void {
  const [c, m] = [3, 5]
  const batchCodes = Int32Array.of(...new Array<number>(c).fill(0), ...codes)
  const batchMoney = Float64Array.of(...new Array<number>(m).fill(0), ...money)
  const [a, b] = [new Float64Array(plan.amounts.length), new Float64Array(plan.amounts.length)]
  compiled(batchCodes, c, batchMoney, m, a)
  walked(batchCodes, c, batchMoney, m, b)
  plan.amounts.forEach(({ id }, slot) => {
    if (!Object.is(a[slot], b[slot]))
      throw new Error(`${plan.id} ${id}: compiled ${a[slot]}, walked ${b[slot]}\n${JSON.stringify({ codes, money })}`)
  })
}

/** Runs the plans of random cases both ways: on the case, and on its money under codes that need not make sense. */
function compareOn(set: PolicySet, { benefit, alternative }: Reading, count: number): number {
  const settler = createSettler(set, new Set(alternative === null ? [] : [alternative]))
  const cases = randomCases(set, benefit, SEED)
  const draw = new Draw(mulberry32(SEED))
  const known = new Map<Plan, Both>()
  for (let i = 0; i < count; i++) {
    const { ready, codes, money } = settler.settle(cases.next().value.case)
    const both = known.get(ready.plan) ?? bothOf(ready.plan)
    known.set(ready.plan, both)
    expectAlike(both, { codes, money })
    expectAlike(both, { codes: drawCodes(draw), money })
  }
  return known.size
}

describe('the compiled plan and the walked plan give the same amounts', () => {
  it('for every shipped benefit in every reading', () => {
    for (const reading of readingsOf(SHIPPED)) expect(compareOn(SHIPPED, reading, 400)).toBeGreaterThan(0)
  })

  it('for made-up policies', () => {
    for (let seed = SEED; seed < SEED + 25; seed++) {
      const set = drawPolicies(seed)
      compareOn(set, { benefit: set.benefits[0]!, alternative: null }, 60)
    }
  })

  it('for plans of all kinds of node, too long for one function and with look-ups too large for one table', () => {
    const kinds = new Set<Expr['kind']>()
    for (let seed = SEED; seed < SEED + 12; seed++) {
      const draw = new Draw(mulberry32(seed))
      const plan = drawPlan(draw, draw.between(251, 620))
      const { source, tables } = emitPlan(plan)
      expect(source).toContain('function part1')
      expect(tables.length).toBeGreaterThan(1)
      const both = bothOf(plan)
      for (let i = 0; i < 60; i++) expectAlike(both, { codes: drawCodes(draw), money: drawMoney(draw) })
      for (const { expr } of plan.amounts) collectKinds(expr, kinds)
    }
    expect([...kinds].sort()).toEqual([...ALL_KINDS].sort())
  })
})

const ALL_KINDS = [
  'constant',
  'fact',
  'amount',
  'add',
  'subtract',
  'min',
  'max',
  'lookup',
  'share',
  'bands',
  'choose',
  'known',
  'equal',
] as const satisfies readonly Expr['kind'][]

function collectKinds(expr: Expr, kinds: Set<Expr['kind']>): void {
  kinds.add(expr.kind)
  for (const part of partsOf(expr)) collectKinds(part, kinds)
}
