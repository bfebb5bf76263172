import { type Answer, formatYuan } from '@yibao/engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { engineFor } from '../../policies.ts'
import { WORKED_CASES } from '../worked-cases.fixture.ts'
import { waterfallOf } from './waterfall.ts'

/** Amounts that hold the identities of docs/architecture.md. */
const amounts: fc.Arbitrary<Answer['amounts']> = fc
  .record({
    pooledFund: fc.nat(1e8),
    catastrophic: fc.nat(1e6),
    medicalAid: fc.nat(1e4),
    hospitalShare: fc.nat(100),
    account: fc.nat(1e5),
    sharedAccount: fc.nat(1e3),
    cash: fc.nat(1e8),
  })
  .map((told) => {
    const fundTotal = told.pooledFund + told.catastrophic + told.medicalAid
    const personTotal = told.account + told.sharedAccount + told.cash
    const zero = { employeeSupplement: 0, civilServant: 0, enterpriseSupplement: 0, otherFund: 0 }
    const rest = { outOfCatalogue: 0, overLimit: 0, preSelfPay: 0, deductible: 0 }
    const total = fundTotal + told.hospitalShare + personTotal
    const all = { ...told, ...zero, ...rest, fundTotal, personTotal, total, inScope: total }
    return Object.fromEntries(Object.entries(all).map(([name, fen]) => [name, formatYuan(fen)])) as Answer['amounts']
  })

describe('the waterfall', () => {
  it('takes from the total, bar by bar, until what is left is what the person pays', () => {
    fc.assert(
      fc.property(amounts, (of) => {
        const bars = waterfallOf(of)
        const [total, last] = [bars[0]!, bars.at(-1)!]
        const paid = bars.filter(({ kind }) => kind === 'paid').reduce((sum, { fen }) => sum + fen, 0)
        expect(paid + last.fen).toBe(total.fen)
        let left = total.fen
        for (const bar of bars) {
          expect(bar.to - bar.from).toBe(bar.fen)
          expect(bar.to).toBe(left)
          if (bar.kind === 'paid') left = bar.from
        }
      }),
    )
  })

  it.each(WORKED_CASES.map((one) => [one.name, one] as const))('ends at the cash of the answer: %s', (_, worked) => {
    const result = engineFor('').estimate(worked.case)
    if (!result.ok) throw new Error('the worked case is refused')
    const { amounts: of } = result.value
    const bars = waterfallOf(of)
    expect(formatYuan(bars[0]!.fen)).toBe(of.total)
    expect(formatYuan(bars.find(({ name }) => name === 'personTotal')!.fen)).toBe(of.personTotal)
    expect(formatYuan(bars.at(-1)!.fen)).toBe(of.cash)
  })

  it('shows nobody who pays nothing', () => {
    const result = engineFor('').estimate(WORKED_CASES[1]!.case)
    if (!result.ok) throw new Error('the worked case is refused')
    expect(waterfallOf(result.value.amounts).map(({ name }) => name)).toEqual(['total', 'pooledFund', 'personTotal'])
  })
})
