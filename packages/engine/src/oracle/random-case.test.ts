import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseArbitrary } from './case-arbitrary.ts'
import { placeOf } from './facts.ts'
import { settleByOracle } from './oracle.ts'
import { type RandomCase, randomCases } from './random-case.ts'
import * as tiny from './tiny-policies.ts'

const { always, coinsurance, deductible, money, percent } = tiny

const benefit = tiny.benefit({
  deductible: deductible(always(money('400')), { acrossLevels: 'separate' }),
  coinsurance: coinsurance(always(percent('55'))),
  offSite: { mode: 'factor', table: always(percent('90')) },
  caps: [{ counts: 'outpatient', limit: always(money('12000')) }],
  items: [{ item: 'consultation', rate: null, withinCap: true }],
})
const later = tiny.layer({ deductible: always(money('23800')), cap: always(money('300000')) })
const set = tiny.policies(benefit, later)

function take(count: number, seed: number): RandomCase[] {
  const cases = randomCases(set, benefit, seed)
  return Array.from({ length: count }, () => cases.next().value)
}

function checkAnswer({ case: given, filing }: RandomCase): void {
  const { amounts, status } = settleByOracle(set, { case: given, filing, alternative: null })
  expect(status).toBe('payable')
  expect(amounts.account + amounts.sharedAccount + amounts.cash).toBe(amounts.personTotal)
  expect(amounts.fundTotal + amounts.hospitalShare + amounts.personTotal).toBe(amounts.total)
  for (const amount of Object.values(amounts)) expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true)
}

describe('random cases', () => {
  it('the same seed makes the same cases, another seed others', () => {
    expect(take(50, 7)).toEqual(take(50, 7))
    expect(take(50, 7)).not.toEqual(take(50, 8))
  })

  it('care is at home just where the filing is local', () => {
    for (const { case: given, filing } of take(2_000, 1))
      expect(placeOf(given.insured.region, given.visit.region) === 'local').toBe(filing === 'local')
  })

  it('amounts stand at a threshold and a fen to either side of it', () => {
    const inScope = new Set(
      take(5_000, 2).map(({ case: { bill } }) => bill.total - bill.outOfCatalogue - bill.overLimit - bill.preSelfPay),
    )
    for (const amount of [399_99, 400_00, 400_01, 11_999_99, 12_000_01, 24_200_00]) expect(inScope).toContain(amount)
  })

  it('nobody is born after the day of settlement, and items cost at most what is in scope', () => {
    for (const { case: given } of take(5_000, 3)) {
      const { bill, insured, visit } = given
      expect(insured.birthDate === null || insured.birthDate <= visit.settledOn).toBe(true)
      const items = Object.values(bill.items).reduce((sum, cost) => sum + cost, 0)
      expect(items).toBeLessThanOrEqual(bill.total - bill.outOfCatalogue - bill.overLimit - bill.preSelfPay)
    }
  })

  it('every bill is paid in full by funds, institution, accounts and cash, none of them below zero', () => {
    for (const one of take(5_000, 4)) checkAnswer(one)
    fc.assert(fc.property(caseArbitrary(set, benefit), checkAnswer))
  })
})
