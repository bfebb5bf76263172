import { describe, expect, it } from 'vitest'
import type { Case } from '../case/case.ts'
import type { FilingStatus } from '../case/enums.ts'
import type { BenefitVersion } from '../policy/documents.ts'
import { settleByOracle } from './oracle.ts'
import * as tiny from './tiny-policies.ts'

const { always, caseOf, coinsurance, deductible, is, money, percent, row, rows, slice, UNKNOWN, yuan } = tiny

const OUTPATIENT: Partial<BenefitVersion> = {
  deductible: deductible(always(money('400'))),
  coinsurance: coinsurance(always(percent('55')), {
    points: [rows(row(percent('5'), is('category', 'retired')), row(percent('0'), is('category', 'working')))],
  }),
}

const settle = (version: Partial<BenefitVersion>, given: Case, filing: FilingStatus = 'local') =>
  settleByOracle(tiny.policies(tiny.benefit(version)), { case: given, filing, alternative: null })

describe('the pooled fund', () => {
  it('pays a retiree 660.00 of an outpatient bill of 1,500.00 after a deductible of 400.00', () => {
    const answer = settle(OUTPATIENT, caseOf('1500', { insured: { category: 'retired' } }))
    expect(answer).toMatchObject({ status: 'payable', complete: true, missing: [] })
    expect(answer.amounts).toMatchObject({
      deductible: yuan('400'),
      pooledFund: yuan('660'),
      personTotal: yuan('840'),
      cash: yuan('840'),
    })
    expect(answer.yearToDate.deductible).toEqual({ outpatient: yuan('400') })
    expect(answer.yearToDate.outpatientFund).toBe(yuan('660'))
  })

  it('takes only what the year has not yet met of a yearly deductible', () => {
    const yearToDate = { deductible: { outpatient: yuan('350') } }
    expect(settle(OUTPATIENT, caseOf('150', { yearToDate })).amounts).toMatchObject({
      deductible: yuan('50'),
      pooledFund: yuan('55'),
    })
  })

  it('keeps a deductible of each level by itself where levels do not carry over', () => {
    const version = { ...OUTPATIENT, deductible: deductible(always(money('400')), { acrossLevels: 'separate' }) }
    const yearToDate = { deductible: { 'outpatient:level2': yuan('400') } }
    const answer = settle(version, caseOf('500', { yearToDate, visit: { level: 'level3-special' } }))
    expect(answer.amounts.deductible).toBe(yuan('400'))
    expect(answer.yearToDate.deductible).toEqual({ 'outpatient:level2': yuan('400'), 'outpatient:level3': yuan('400') })
  })

  it('charges no deductible where a waiver of 0 % holds, even where its amount is not established', () => {
    const version = { ...OUTPATIENT, deductible: deductible(always(UNKNOWN), { waiver: always(percent('0')) }) }
    expect(settle(version, caseOf('100')).amounts).toMatchObject({ deductible: 0, pooledFund: yuan('55') })
  })

  it('nor where the step-down leaves nothing of it', () => {
    const version = { ...OUTPATIENT, deductible: deductible(always(UNKNOWN), { stepDown: always(percent('0')) }) }
    expect(settle(version, caseOf('100'))).toMatchObject({ status: 'payable', amounts: { deductible: 0 } })
  })

  it('rounds deductible, waiver and step-down once', () => {
    const rule = deductible(always(money('0.09')), { waiver: always(percent('50')), stepDown: always(percent('50')) })
    expect(settle({ ...OUTPATIENT, deductible: rule }, caseOf('1')).amounts.deductible).toBe(2)
  })

  const BRACKETS = rows(slice('0', '1000', percent('50')), slice('1000', null, percent('80')))

  it('counts brackets from the deductible on, or from the first fen of cost', () => {
    const rule = { deductible: deductible(always(money('400'))) }
    const excess = settle({ ...rule, coinsurance: coinsurance(BRACKETS) }, caseOf('1500'))
    expect(excess.amounts.pooledFund).toBe(yuan('580'))
    const total = settle({ ...rule, coinsurance: coinsurance(BRACKETS, { origin: 'total' }) }, caseOf('1500'))
    expect(total.amounts.pooledFund).toBe(yuan('700'))
  })

  it('counts brackets of the year from what the year has had, and rounds what is paid up to each point', () => {
    const version = { coinsurance: coinsurance(BRACKETS, { basis: 'year' }) }
    const answer = settle(version, caseOf('200.01', { yearToDate: { pooledBase: yuan('899.99') } }))
    // B(1100.00) = 580.00; B(899.99) = 449.995, rounded 450.00
    expect(answer.amounts.pooledFund).toBe(yuan('130'))
    expect(answer.yearToDate.pooledBase).toBe(yuan('1100'))
  })

  it('halves the person’s share by a person factor', () => {
    const version = { coinsurance: coinsurance(always(percent('85')), { personFactor: always(percent('50')) }) }
    expect(settle(version, caseOf('100')).amounts.pooledFund).toBe(yuan('92.50'))
  })

  it('takes points off away from home, however they are written, or multiplies by a factor', () => {
    const off = (mode: 'points' | 'factor', value: string) =>
      settle({ ...OUTPATIENT, deductible: null, offSite: { mode, table: always(percent(value)) } }, caseOf('100'))
    expect(off('points', '10').amounts.pooledFund).toBe(yuan('45'))
    expect(off('points', '-10').amounts.pooledFund).toBe(yuan('45'))
    expect(off('factor', '90').amounts.pooledFund).toBe(yuan('49.50'))
  })

  it('pays items of their own without deductible, inside or outside the limit', () => {
    const item = (withinCap: boolean) => ({ item: 'consultation', rate: always(percent('60')), withinCap }) as const
    const items = { consultation: yuan('10'), 'large-equipment': yuan('0'), 'negotiated-drug': yuan('0') }
    const caps = [{ counts: 'outpatient', limit: always(money('5')) }] as const
    const given = caseOf('410', { bill: { items } })
    expect(settle({ ...OUTPATIENT, caps, items: [item(true)] }, given).amounts.pooledFund).toBe(yuan('5'))
    expect(settle({ ...OUTPATIENT, caps, items: [item(false)] }, given).amounts.pooledFund).toBe(yuan('6'))
  })

  it('pays a fixed amount, at most the cost above the deductible', () => {
    const version = { fixedAmount: { amount: always(money('20')) } }
    expect(settle(version, caseOf('30')).amounts.pooledFund).toBe(yuan('20'))
    expect(settle(version, caseOf('12')).amounts.pooledFund).toBe(yuan('12'))
  })

  it('has the institution bear its share of what lies above the price limits', () => {
    const version = { ...OUTPATIENT, hospitalShare: { rate: always(percent('50')) } }
    expect(settle(version, caseOf('100', { bill: { overLimit: yuan('0.05') } })).amounts.hospitalShare).toBe(3)
  })
})
