import { expect, test } from 'vitest'
import { checkPolicies } from './check-policies.ts'
import {
  band,
  benefit,
  benefitVersion,
  coinsurance,
  deductible,
  layer,
  layerVersion,
  percent,
  policies,
  reference,
  region,
  row,
  share,
  table,
  told,
  yuan,
} from './test-support.ts'

const withDeductible = (amount: ReturnType<typeof deductible>['amount'], over = {}) =>
  policies({ benefits: [benefit([benefitVersion({ deductible: deductible(amount), ...over })])] })

const withRatio = (rate: ReturnType<typeof coinsurance>['rate']) =>
  policies({ benefits: [benefit([benefitVersion({ coinsurance: coinsurance(rate) })])] })

test('brackets that meet and have no end pass, beside rows without brackets', () => {
  const rate = table(
    row({ level: 'level3' }, percent(80), band(0, 10000)),
    row({ level: 'level3' }, percent(85), band(10000, null)),
    row({ level: ['level2', 'level3-special'] }, percent(90)),
  )
  expect(checkPolicies(withRatio(rate))).toEqual([])
})

test('a cost between two brackets, or above the last, is told', () => {
  const rate = table(
    row({}, percent(80), band(0, 10000)),
    row({ category: 'working' }, percent(85), band(20000, null)),
    row({ category: 'retired' }, percent(85), band(10000, 50000)),
  )
  expect(told(checkPolicies(withRatio(rate)))).toEqual([
    'YB-P022 职工普通门诊统筹（自 2023-01-01）的支付比例：人员=在职 时，费用段 1万元以上至2万元（含） 没有对应的行',
    'YB-P022 职工普通门诊统筹（自 2023-01-01）的支付比例：人员=退休 时，费用段 5万元以上 没有对应的行',
  ])
})

test('brackets that overlap, or meet a row without one, are told with both lines', () => {
  const rate = table(
    row({}, percent(80), band(0, 10000)),
    row({}, percent(85), band(5000, null)),
    row({ category: 'retired' }, percent(90)),
  )
  expect(told(checkPolicies(withRatio(rate))).map((each) => each.slice(0, 7))).toEqual([
    'YB-P023',
    'YB-P023',
    'YB-P023',
  ])
})

test('a bracket outside a ratio table is refused', () => {
  const amount = table(row({}, yuan(400), band(0, 10000)), row({}, yuan(400), band(10000, null)))
  expect(told(checkPolicies(withDeductible(amount)))).toContain(
    'YB-P024 职工普通门诊统筹（自 2023-01-01）的起付线 不能有费用段',
  )
})

const dated = (...periods: [string, string | null][]) =>
  policies({ benefits: [benefit(periods.map(([from, to]) => benefitVersion({ from, to })))] })

test('versions that follow day by day pass, in any order in the file', () => {
  expect(checkPolicies(dated(['2024-01-01', null], ['2023-01-01', '2023-12-31']))).toEqual([])
})

test('two versions on one day, days without one, and reversed dates are told', () => {
  expect(told(checkPolicies(dated(['2023-01-01', null], ['2024-01-01', '2024-12-31'])))).toEqual([
    expect.stringContaining('YB-P029 职工普通门诊统筹：2024-01-01 至 2024-12-31 有两个版本'),
  ])
  expect(told(checkPolicies(dated(['2023-01-01', '2023-11-30'], ['2024-01-01', null])))).toEqual([
    'YB-P030 职工普通门诊统筹：2023-12-01 至 2023-12-31 没有任何版本',
  ])
  expect(told(checkPolicies(dated(['2023-01-01', '2022-12-31'])))).toEqual([
    'YB-P028 职工普通门诊统筹：版本的“至 2022-12-31”早于“自 2023-01-01”',
  ])
})

test('an alternative reading is checked like the versions', () => {
  const versions = [benefitVersion({ to: '2023-12-31' }), benefitVersion({ from: '2024-02-01' })]
  const alternatives = [{ name: '另读', label: { zh: '', en: '' }, versions, at: benefitVersion().at }]
  expect(told(checkPolicies(policies({ benefits: [benefit([benefitVersion()], { alternatives })] })))).toEqual([
    'YB-P030 职工普通门诊统筹 另一种解读“另读”：2024-01-01 至 2024-01-31 没有任何版本',
  ])
})

test('a share of a reference value needs the figure of every year it is used in', () => {
  const amount = table(row({}, share(150, '平均工资')))
  const set = (values: Record<number, number | null>) => ({
    ...withDeductible(amount, { from: '2023-07-01' }),
    references: [reference(values)],
  })
  expect(checkPolicies(set({ 2023: 1, 2024: null, 2025: 3 }))).toEqual([])
  expect(told(checkPolicies(set({ 2025: 3 })))).toEqual([
    'YB-P033 职工普通门诊统筹（自 2023-07-01）的起付线 用到参照值“平均工资”，但缺 2023、2024 年的数值',
  ])
  expect(told(checkPolicies(withDeductible(amount)))).toEqual([expect.stringContaining('YB-P032')])
})

test('two documents for the same scheme, care and day are told, and pass where plans differ', () => {
  const second = (over: object) => benefit([benefitVersion({ from: '2024-01-01' })], { id: '210200/other', ...over })
  const set = (over: object) => policies({ benefits: [benefit([benefitVersion()]), second(over)] })
  expect(told(checkPolicies(set({})))).toEqual([expect.stringMatching(/^YB-P034 .*自 2024-01-01$/)])
  expect(checkPolicies(set({ care: ['inpatient'] }))).toEqual([])
  expect(checkPolicies(set({ scheme: 'resident' }))).toEqual([])
  const tiers = [region({ plans: ['tier1', 'tier2'] })]
  const [one, two] = [benefit([benefitVersion()], { plans: ['tier1'] }), second({ plans: ['tier2'] })]
  expect(checkPolicies(policies({ regions: tiers, benefits: [one, two] }))).toEqual([])
})

test('funds of different kinds may cover the same care', () => {
  const aid = layer([layerVersion()], { id: '210200/aid', fund: 'medicalAid' })
  expect(checkPolicies(policies({ layers: [layer([layerVersion()]), aid] }))).toEqual([])
})

test('a folder without region document and an id given twice are told', () => {
  const set = policies({
    regions: [],
    layers: [layer([layerVersion()]), layer([layerVersion()], { fund: 'medicalAid' })],
  })
  expect(
    checkPolicies(set)
      .map(({ code }) => code)
      .sort(),
  ).toEqual(['YB-P035', 'YB-P036'])
})

test('a region that splits stays over New Year is refused, as bills are settled whole', () => {
  const problems = checkPolicies(policies({ regions: [region({ yearEnd: 'split-by-date' })] }))
  expect(told(problems)).toEqual([expect.stringMatching(/^YB-P037 .*尚未实现/)])
  expect(problems[0]!.remedy.zh).toContain('跨年住院: 按结算年度')
})
