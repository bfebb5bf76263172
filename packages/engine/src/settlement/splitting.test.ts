import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Case } from '../case/case.ts'
import { LAYER_FUNDS, type LayerFund } from '../case/enums.ts'
import type { Engine } from '../engine.ts'
import { parseYuan } from '../money/fen.ts'
import { type Reading, SHIPPED } from '../oracle/shipped.ts'
import { always, coinsurance, money, percent, benefit as tinyBenefit } from '../oracle/tiny-policies.ts'
import type { BenefitVersion, PolicySet } from '../policy/documents.ts'
import { countersAfter } from './counters.ts'
import type { Answer } from './settlement.ts'
import { asWritten, casesOf, holds, withCost } from './shipped-cases.fixture.ts'

/** Bills of one person one after the other, each with the year that the last answer told; null where one is refused. */
function settleInTurn(engine: Engine, given: Case, costs: readonly number[]): readonly Answer[] | null {
  const answers: Answer[] = []
  let written: object = asWritten(given)
  for (const cost of costs) {
    const { bill } = asWritten(withCost(given, cost))
    const answer = engine.estimate({ ...written, bill })
    if (!answer.ok) return null
    answers.push(answer.value)
    written = { ...written, yearToDate: JSON.parse(JSON.stringify(answer.value.yearToDate)) }
  }
  return answers
}

const paidBy = (answers: readonly Answer[], fund: 'pooledFund' | LayerFund): number =>
  answers.reduce((sum, { amounts }) => sum + (parseYuan(amounts[fund]) ?? Number.NaN), 0)

/** What every later fund pays for bills in turn, with its base at the end; null where some answer is not whole. */
function laterFunds(engine: Engine, given: Case, costs: readonly number[]): Record<string, unknown> | null {
  const answers = settleInTurn(engine, given, costs)
  if (answers === null || !answers.every(({ complete, status }) => complete && status === 'payable')) return null
  const after = answers.at(-1)!.yearToDate
  return Object.fromEntries(LAYER_FUNDS.map((fund) => [fund, [paidBy(answers, fund), after[`${fund}Base`]]]))
}

const costs = (parts: number) =>
  fc.array(fc.integer({ min: 1, max: 300_000_00 }), { minLength: parts, maxLength: parts })

/**
 * The shipped policies with a pooled fund that owes all and may pay nothing: every fen of a bill is a base of the later
 * funds, be it what is left to the person or what the limit cut off.
 */
const NOTHING_POOLED: PolicySet = { ...SHIPPED, benefits: SHIPPED.benefits.map((one) => ({ ...one, ...ownRules() })) }

function ownRules() {
  const rule: Partial<BenefitVersion> = {
    coinsurance: coinsurance(always(percent('100'))),
    caps: [{ counts: 'bill', limit: always(money('0')) }],
  }
  return { versions: tinyBenefit(rule).versions, alternatives: [] }
}

const hasLaterFunds = ({ benefit }: Reading): boolean =>
  SHIPPED.layers.some((one) => one.region === benefit.region && one.schemes.includes(benefit.scheme))

/** Whether a bill is compensated by itself and so not added to the year (单独计算). */
function isSeparate(engine: Engine, given: Case): boolean {
  const settlement = engine.settle(withCost(given, 100_00))
  const { chosen } = settlement.ready
  if (chosen.benefit === null) return true
  const [before, after] = [given.yearToDate.layers, countersAfter(settlement).layers]
  return LAYER_FUNDS.some((fund) => chosen.layers[fund]?.version.separate && after[fund].base === before[fund].base)
}

describe('the later funds of every shipped region', () => {
  const bills = fc.record({ one: casesOf(NOTHING_POOLED, hasLaterFunds), parts: costs(3) })

  it('pay the same to the fen for one bill and for its parts settled one after the other', () => {
    let compared = 0
    holds(
      bills,
      ({ one: { engine, case: given }, parts }) => {
        if (isSeparate(engine, given)) return
        const whole = laterFunds(engine, given, [parts.reduce((sum, part) => sum + part, 0)])
        const split = laterFunds(engine, given, parts)
        if (whole === null || split === null) return
        expect(split).toEqual(whole)
        compared++
      },
      1_000,
    )
    expect(compared).toBeGreaterThan(200)
  })

  it('pay the same in sum whichever of two bills comes first', () => {
    let compared = 0
    holds(
      bills,
      ({ one: { engine, case: given }, parts: [first, second] }) => {
        if (isSeparate(engine, given)) return
        const [one, other] = [
          laterFunds(engine, given, [first!, second!]),
          laterFunds(engine, given, [second!, first!]),
        ]
        if (one === null || other === null) return
        expect(one).toEqual(other)
        compared++
      },
      500,
    )
    expect(compared).toBeGreaterThan(100)
  })
})

/** Every version: at most a yearly deductible, one ratio for all cost, and no limit of a single bill. */
const isFlatOverYear = ({ benefit, alternative }: Reading): boolean => {
  const reading = benefit.alternatives.find(({ name }) => name === alternative) ?? benefit
  return reading.versions.every(
    ({ deductible, coinsurance: ratio, caps }) =>
      (deductible === null || (deductible.per === 'year' && deductible.stepDown === null)) &&
      ratio !== null &&
      ratio.rate.rows.every(({ band }) => band === null) &&
      caps.every(({ counts }) => counts !== 'bill'),
  )
}

describe('the pooled fund of every shipped benefit with one ratio over the year', () => {
  it('pays the same for one bill and for its parts, within a fen for every further bill', () => {
    const bills = fc.record({
      one: casesOf(SHIPPED, isFlatOverYear),
      parts: costs(3),
      bills: fc.integer({ min: 2, max: 3 }),
    })
    let compared = 0
    holds(
      bills,
      ({ one: { engine, case: given }, parts, bills: count }) => {
        const several = parts.slice(0, count)
        const whole = settleInTurn(engine, given, [several.reduce((sum, part) => sum + part, 0)])
        const split = settleInTurn(engine, given, several)
        if (whole === null || split === null) return
        if (![...whole, ...split].every(({ status }) => status === 'payable')) return
        expect(Math.abs(paidBy(split, 'pooledFund') - paidBy(whole, 'pooledFund'))).toBeLessThan(count)
        compared++
      },
      1_500,
    )
    expect(compared).toBeGreaterThan(200)
  })
})
