import { shippedPolicies } from '@yibao/engine/policies'
import { expect, it } from 'vitest'
import { createEngine } from '../engine.ts'
import { type YearLimit, yearLimits } from './year-limits.ts'

const engine = createEngine(shippedPolicies())

function limitsAfter(written: unknown): readonly YearLimit[] {
  const input = engine.read(written)
  if (!input.ok) throw new Error(JSON.stringify(input.problems))
  return yearLimits(engine.settle(input.value), 'zh')
}

const used = (limits: readonly YearLimit[]) => limits.map(({ kind, used, limit }) => [kind, used, limit])

it('a retiree in Dalian sees the deductible of 400 yuan used up, and 660 of the 12,000 for outpatient care', () => {
  const limits = limitsAfter({
    insured: { region: '210200', scheme: 'employee', category: 'retired' },
    visit: { care: 'outpatient', region: '210200', level: 'level3', settledOn: '2025-03-01' },
    bill: { total: '1500.00' },
  })
  expect(used(limits).slice(0, 2)).toEqual([
    ['deductible', '400.00', '400.00'],
    ['outpatient', '660.00', '12000.00'],
  ])
  expect(limits[1]).toMatchObject({ label: '普通门诊年度限额', source: { title: '大连职工门诊统筹待遇优化（2024）' } })
})

it('what was used before the bill is counted with it', () => {
  const limits = limitsAfter({
    insured: { region: '210200', scheme: 'employee', category: 'retired' },
    visit: { care: 'outpatient', region: '210200', level: 'level3', settledOn: '2025-03-01' },
    bill: { total: '100.00' },
    yearToDate: { deductible: { outpatient: '400.00' }, pooledFund: '11990.00', outpatientFund: '11990.00' },
  })
  expect(used(limits)).toContainEqual(['outpatient', '12000.00', '12000.00'])
})

it('a stay in Dalian has no deductible of the year, and the limit of inpatient care', () => {
  const limits = limitsAfter({
    insured: { region: '210200', scheme: 'employee', category: 'working' },
    visit: { care: 'inpatient', region: '210200', level: 'level3', settledOn: '2025-03-01' },
    bill: { total: '30000.00' },
  })
  expect(limits.map(({ kind }) => kind)).toEqual(['pooled'])
})

it('in Shenzhen the limits of the pooled fund and of the fund after it are told apart', () => {
  const limits = limitsAfter({
    insured: { region: '440300', scheme: 'employee', plan: 'tier1', category: 'working' },
    visit: { care: 'inpatient', region: '440300', level: 'level3', settledOn: '2025-03-01' },
    bill: { total: '300000.00' },
  })
  expect(used(limits)).toEqual([
    ['pooled', '174640.00', '174640.00'],
    ['catastrophic', '90288.00', null],
  ])
})
