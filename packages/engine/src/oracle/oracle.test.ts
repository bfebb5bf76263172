import { describe, expect, it } from 'vitest'
import type { Case } from '../case/case.ts'
import type { BenefitVersion, LayerVersion } from '../policy/documents.ts'
import { text } from '../words/text.ts'
import { settleByOracle } from './oracle.ts'
import * as tiny from './tiny-policies.ts'

const { always, caseOf, coinsurance, is, money, percent, rows, slice, UNKNOWN, yuan } = tiny

const HALF: Partial<BenefitVersion> = { coinsurance: coinsurance(always(percent('50'))) }

function settle(version: Partial<BenefitVersion>, given: Case, later?: Partial<LayerVersion>) {
  const layers = later === undefined ? [] : [tiny.layer(later)]
  return settleByOracle(tiny.policies(tiny.benefit(version), ...layers), {
    case: given,
    filing: 'local',
    alternative: null,
  })
}

describe('limits', () => {
  const capped = (limit: ReturnType<typeof money>) =>
    ({ ...HALF, caps: [{ counts: 'outpatient', limit: always(limit) }] }) as const

  it('a limit leaves only what the year has not used up', () => {
    const given = caseOf('100', { yearToDate: { outpatientFund: yuan('90'), pooledFund: yuan('90') } })
    expect(settle(capped(money('100')), given).amounts.pooledFund).toBe(yuan('10'))
    expect(settle(capped(tiny.UNLIMITED), given).amounts.pooledFund).toBe(yuan('50'))
  })

  it('a limit that is not established does not bind and is named where something is paid', () => {
    const answer = settle(capped(UNKNOWN), caseOf('100'))
    expect(answer).toMatchObject({ status: 'payable', complete: false, missing: ['cap:outpatient'] })
    expect(answer.amounts.pooledFund).toBe(yuan('50'))
    expect(settle(capped(UNKNOWN), caseOf('0'))).toMatchObject({ complete: true, missing: [] })
  })
})

describe('later funds', () => {
  it('a later fund pays on the year’s base above its deductible', () => {
    const yearToDate = {
      layers: { ...tiny.FRESH_YEAR.layers, catastrophic: { base: yuan('800'), paid: yuan('0') } },
    }
    const answer = settle(HALF, caseOf('1000', { yearToDate }), { deductible: always(money('1000')) })
    // own part 500: base 800 → 1300, of which 300 above the deductible, half of it paid
    expect(answer.amounts).toMatchObject({ pooledFund: yuan('500'), catastrophic: yuan('150'), fundTotal: yuan('650') })
    expect(answer.yearToDate.layers.catastrophic).toEqual({ base: yuan('1300'), paid: yuan('150') })
  })

  it('brackets of a later fund count from its deductible on or from the first fen of the base', () => {
    const rate = rows(slice('0', '300', percent('50')), slice('300', null, percent('80')))
    const later = { deductible: always(money('200')), rate }
    expect(settle(HALF, caseOf('1000'), { ...later, origin: 'excess' }).amounts.catastrophic).toBe(yuan('150'))
    expect(settle(HALF, caseOf('1000'), { ...later, origin: 'total' }).amounts.catastrophic).toBe(yuan('210'))
  })

  it('a fund for what the limit cut off pays on that part alone', () => {
    const version = { ...HALF, caps: [{ counts: 'bill', limit: always(money('100')) }] } as const
    expect(settle(version, caseOf('1000'), { base: 'over-cap' }).amounts).toMatchObject({
      pooledFund: yuan('100'),
      catastrophic: yuan('200'),
    })
  })

  it('what was withheld for going elsewhere does not count where the fund excludes it', () => {
    const version = { ...HALF, offSite: { mode: 'factor', table: always(percent('80')) } } as const
    const paid = (excludesOffSiteReduction: boolean) =>
      settle(version, caseOf('1000'), { excludesOffSiteReduction }).amounts.catastrophic
    expect([paid(false), paid(true)]).toEqual([yuan('300'), yuan('250')])
  })

  it('a later fund whose rate is not established pays nothing, is named, and its base still grows', () => {
    const answer = settle(HALF, caseOf('1000'), { rate: always(UNKNOWN) })
    expect(answer).toMatchObject({ status: 'payable', complete: false, missing: ['layer:catastrophic'] })
    expect(answer.yearToDate.layers.catastrophic).toEqual({ base: yuan('500'), paid: 0 })
  })

  it('a case compensated by itself starts from nothing and leaves the year’s base as it was', () => {
    const layers = { ...tiny.FRESH_YEAR.layers, catastrophic: { base: yuan('800'), paid: yuan('0') } }
    const separate = always({ kind: 'flag', on: true } as const)
    const later = { separate, deductible: always(money('400')), cap: always(money('30')) }
    const answer = settle(HALF, caseOf('1000', { yearToDate: { layers } }), later)
    expect(answer.yearToDate.layers.catastrophic).toEqual({ base: yuan('800'), paid: yuan('30') })
  })
})

describe('status of the answer', () => {
  it('a refusal leaves the funds and the counters alone, while the account may still pay', () => {
    const refusal = { ...always(null).rows[0]!, when: [is('filing', 'local')], reason: text('不', 'no') }
    const given = caseOf('100', { account: { balance: yuan('30') } })
    const answer = settle({ ...HALF, refusals: [refusal] }, given)
    expect(answer).toMatchObject({ status: 'not-payable', complete: true, yearToDate: given.yearToDate })
    expect(answer.amounts).toMatchObject({ fundTotal: 0, account: yuan('30'), cash: yuan('70') })
  })

  it('a ratio that is not established leaves the whole answer not established', () => {
    const given = caseOf('100')
    const answer = settle({ coinsurance: coinsurance(always(UNKNOWN)) }, given)
    expect(answer).toMatchObject({ status: 'not-established', complete: false, missing: ['rate'] })
    expect(answer.amounts).toMatchObject({ fundTotal: 0, personTotal: yuan('100') })
    expect(answer.yearToDate).toEqual(given.yearToDate)
  })

  it('a bracket that the cost does not reach need not be established', () => {
    const rate = rows(slice('0', '100', percent('50')), slice('100', null, UNKNOWN))
    expect(settle({ coinsurance: coinsurance(rate) }, caseOf('100')).status).toBe('payable')
    expect(settle({ coinsurance: coinsurance(rate) }, caseOf('100.01')).status).toBe('not-established')
  })

  it('a bill before the first version, or of a scheme without rules, is not established', () => {
    expect(settle(HALF, caseOf('100', { visit: { settledOn: '2022-12-31' } })).missing).toEqual(['version'])
    expect(settle(HALF, caseOf('100', { insured: { scheme: 'resident' } })).missing).toEqual(['benefit'])
  })

  it('the accounts pay the person’s part within the catalogue, the own one before those of relatives', () => {
    const shared = [{ relation: 'spouse', balance: yuan('100') } as const]
    const bill = { outOfCatalogue: yuan('20') }
    const given = caseOf('120', { bill, account: { balance: yuan('10'), shared } })
    expect(settle(HALF, given).amounts).toMatchObject({
      personTotal: yuan('70'),
      account: yuan('10'),
      sharedAccount: yuan('40'),
      cash: yuan('20'),
    })
  })
})
