import { describe, expect, it } from 'vitest'
import { rate } from '../money/rate.ts'
import type { PolicySet, ReferenceDocument } from '../policy/documents.ts'
import type { MoneyValue } from '../policy/table.ts'
import { settleByOracle } from './oracle.ts'
import * as tiny from './tiny-policies.ts'

const { always, caseOf, coinsurance, percent, yuan } = tiny

const HALF = tiny.benefit({ coinsurance: coinsurance(always(percent('50'))) })

const settle = (set: PolicySet, alternative: string | null = null, settledOn = '2025-03-01') =>
  settleByOracle(set, { case: caseOf('1000', { visit: { settledOn } }), filing: 'local', alternative })

describe('choosing the rules', () => {
  it('another reading of the source is used by its name, and the ordinary one where a document has none so named', () => {
    const better = tiny.benefit({ coinsurance: coinsurance(always(percent('60'))) })
    const reading = { name: '从宽', label: HALF.name, versions: better.versions, at: HALF.at }
    const set = tiny.policies({ ...HALF, alternatives: [reading] })
    expect(settle(set, '从宽').amounts.pooledFund).toBe(yuan('600'))
    expect(settle(set, '从严').amounts.pooledFund).toBe(yuan('500'))
  })

  it('a region’s later fund stands in for the nation’s', () => {
    const national = tiny.layer({ rate: always(percent('50')) })
    const regional = { ...tiny.layer({ rate: always(percent('80')) }), region: tiny.HOME }
    expect(settle(tiny.policies(HALF, national)).amounts.catastrophic).toBe(yuan('250'))
    expect(settle(tiny.policies(HALF, national, regional)).amounts.catastrophic).toBe(yuan('400'))
  })

  it('the last day of a version is still in force, and the next version begins the day after', () => {
    const [before] = HALF.versions
    const [after] = tiny.benefit({ coinsurance: coinsurance(always(percent('70'))) }).versions
    const versions = [
      { ...before!, to: '2025-02-28' },
      { ...after!, from: '2025-03-01' },
    ]
    const set = tiny.policies({ ...HALF, versions })
    expect(settle(set, null, '2025-02-28').amounts.pooledFund).toBe(yuan('500'))
    expect(settle(set, null, '2025-03-01').amounts.pooledFund).toBe(yuan('700'))
  })
})

describe('limits as a share of a reference value', () => {
  const share: MoneyValue = { kind: 'reference-share', rate: rate(1, 3), reference: '平均工资' }
  const limited = tiny.benefit({
    coinsurance: coinsurance(always(percent('50'))),
    caps: [{ counts: 'bill', limit: always(share) }],
  })
  const { id, name, at } = limited
  const { source } = limited.versions[0]!
  const wages: ReferenceDocument = {
    id,
    region: tiny.HOME,
    name,
    at,
    reference: '平均工资',
    values: [
      { year: 2025, value: yuan('100000.05'), source, at },
      { year: 2026, value: tiny.UNKNOWN, source, at },
    ],
  }
  const set = { ...tiny.policies(limited), references: [wages] }

  it('are rounded to the fen once, with the value of the year of settlement', () => {
    expect(settle(set).amounts.pooledFund).toBe(yuan('100'))
  })

  it('leave what is paid not established in a year whose value is not established or not listed', () => {
    for (const day of ['2026-01-01', '2024-12-31'])
      expect(settle(set, null, day)).toMatchObject({
        status: 'not-established',
        missing: ['cap:bill'],
        amounts: { pooledFund: 0, personTotal: yuan('1000') },
      })
  })

  it('are not needed where nothing is left to pay at their turn', () => {
    const usedUp = { counts: 'bill', limit: always(tiny.money('0')) } as const
    const [version] = limited.versions
    const benefit = { ...limited, versions: [{ ...version!, caps: [usedUp, ...version!.caps] }] }
    const used = { ...set, benefits: [benefit] }
    expect(settle(used, null, '2026-01-01')).toMatchObject({ status: 'payable', complete: true, missing: [] })
  })

  it('of a later fund are not applied, and are named, where the value is not established', () => {
    const withFund = { ...set, benefits: [HALF], layers: [tiny.layer({ cap: always(share) })] }
    const answer = settle(withFund, null, '2026-01-01')
    expect(answer).toMatchObject({ status: 'payable', complete: false, missing: ['layer-cap:catastrophic'] })
    expect(answer.amounts.catastrophic).toBe(yuan('250'))
  })

  it('a deductible of a share is rounded to the fen before its waiver is', () => {
    const wagesShare: MoneyValue = { kind: 'reference-share', rate: rate(145, 8), reference: '平均工资' }
    const rule = tiny.deductible(always(wagesShare), { waiver: always(percent('50')) })
    const version = { coinsurance: coinsurance(always(percent('50'))), deductible: rule }
    const withWages = { ...tiny.policies(tiny.benefit(version)), references: [wages] }
    // 14.50… fen are 15; half of 15 is 8, half of 14.50… would be 7
    expect(settle(withWages).amounts.deductible).toBe(8)
  })

  it('a deductible of a share not established leaves the answer not established', () => {
    const version = { coinsurance: coinsurance(always(percent('50'))), deductible: tiny.deductible(always(share)) }
    expect(settle(tiny.policies(tiny.benefit(version)))).toMatchObject({
      status: 'not-established',
      missing: ['deductible'],
    })
  })
})
