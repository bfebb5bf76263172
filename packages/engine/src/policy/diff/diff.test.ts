import { expect, test } from 'vitest'
import { text } from '../../words/text.ts'
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
  refusal,
  region,
  row,
  share,
  table,
  unknown,
  yuan,
} from '../check/test-support.ts'
import type { Change } from './change.ts'
import { diffOn } from './diff-on.ts'
import { diffSets } from './diff-sets.ts'
import { diffVersions } from './diff-versions.ts'

const said = (changes: readonly Change[]): string[] => changes.map(({ text }) => text.zh)
const OUTPATIENT = { id: '210200/employee-outpatient', name: text('门诊统筹', 'Outpatient') }

const version = (from: string, to: string | null, special: number, third: number) =>
  benefitVersion({
    from,
    to,
    deductible: deductible(
      table(
        row({ level: 'level3-special' }, yuan(special)),
        row({ level: 'level3' }, yuan(third)),
        row({ level: 'level2' }, yuan(200)),
      ),
    ),
  })

test('a deductible that falls is told with both values and the day', () => {
  const [before, after] = [version('2023-01-01', '2023-12-31', 600, 700), version('2024-01-01', null, 600, 400)]
  const changes = diffVersions(OUTPATIENT, before, after)
  expect(changes.map(({ text }) => text)).toEqual([
    {
      zh: '门诊统筹：三级 起付线 700元 → 400元，自 2024-01-01',
      en: 'Outpatient: deductible for level 3 ¥700 → ¥400, from 2024-01-01',
    },
  ])
})

test('rows cut differently with the same values are no change', () => {
  const before = benefitVersion({ deductible: deductible(table(row({}, yuan(200)))) })
  const after = benefitVersion({
    deductible: deductible(table(row({ category: 'working' }, yuan(200)), row({ category: 'other' }, yuan(200)))),
  })
  expect(diffVersions(OUTPATIENT, before, after)).toEqual([])
})

test('a row that splits is told for those whose value changed', () => {
  const before = benefitVersion({ coinsurance: coinsurance(table(row({}, percent(80)))) })
  const after = benefitVersion({
    from: '2025-01-01',
    coinsurance: coinsurance(
      table(
        row({ age: [null, 70] }, percent(80)),
        row({ age: [70, null] }, percent(80), band(0, 10000)),
        row({ age: [70, null] }, percent(90), band(10000, null)),
      ),
    ),
  })
  expect(said(diffVersions(OUTPATIENT, before, after))).toEqual([
    '门诊统筹：>=70岁、1万元以上 支付比例 80% → 90%，自 2025-01-01',
  ])
})

test('steps that come and go are told against what holds without them', () => {
  const before = benefitVersion({ caps: [{ counts: 'outpatient', limit: table(row({}, yuan(12000))) }] })
  const after = benefitVersion({
    from: '2025-01-01',
    deductible: deductible(table(row({}, yuan(400)))),
    coinsurance: coinsurance(table(row({}, percent(50))), [
      table(row({ category: 'retired' }, percent(5)), row({ category: 'other' }, percent(0))),
    ]),
    refusals: [refusal({ filing: ['temporary', 'unfiled'] }, '临时外出')],
  })
  expect(said(diffVersions(OUTPATIENT, before, after))).toEqual([
    '门诊统筹：备案=临时外出或未备案 可支付 → 不予支付（临时外出），自 2025-01-01',
    '门诊统筹：起付线 无 → 400元，自 2025-01-01',
    '门诊统筹：退休 支付比例加点 +0个百分点 → +5个百分点，自 2025-01-01',
    '门诊统筹：限额（普通门诊） 12000元 → 不设，自 2025-01-01',
  ])
})

test('how a step works is told as a setting', () => {
  const amount = table(row({}, yuan(400)))
  const before = benefitVersion({ deductible: deductible(amount) })
  const after = benefitVersion({ from: '2025-01-01', deductible: { ...deductible(amount), per: 'visit' } })
  expect(said(diffVersions(OUTPATIENT, before, after))).toEqual(['门诊统筹：起付线周期 年度 → 每次就诊，自 2025-01-01'])
})

test('between two days each value is told since the day it changed', () => {
  const versions = [
    version('2021-01-01', '2022-12-31', 1000, 700),
    version('2023-01-01', '2023-12-31', 600, 700),
    version('2024-01-01', null, 600, 400),
  ]
  const set = policies({ benefits: [benefit(versions)], references: [reference({ 2022: 100000, 2025: null })] })
  expect(said(diffOn(set, '210200', '2022-06-01', '2025-06-01'))).toEqual([
    '职工普通门诊统筹：三级 起付线 700元 → 400元，自 2024-01-01',
    '职工普通门诊统筹：特殊三级 起付线 1000元 → 600元，自 2023-01-01',
    '平均工资：参照值 10万元 → 未确定，自 2025-01-01',
  ])
  expect(diffOn(set, '210200', '2025-02-01', '2025-06-01')).toEqual([])
  expect(said(diffOn(set, '210200', '2020-01-01', '2021-06-01'))[0]).toBe(
    '职工普通门诊统筹：新增 这项规定，自 2021-01-01',
  )
})

test('two states of the files: a version cut in two is no change, a new value is told with its days', () => {
  const before = policies({ benefits: [benefit([version('2023-01-01', null, 600, 700)])] })
  const after = policies({
    benefits: [benefit([version('2023-01-01', '2023-12-31', 600, 700), version('2024-01-01', null, 600, 400)])],
  })
  expect(diffSets(before, before)).toEqual([])
  expect(said(diffSets(before, after))).toEqual(['职工普通门诊统筹：三级 起付线 700元 → 400元，自 2024-01-01'])
})

test('a value that differs over several versions is told once', () => {
  const run = (third: number) => [
    version('2023-01-01', '2023-12-31', 600, third),
    version('2024-01-01', '2024-12-31', 500, third),
  ]
  const sets = [700, 400].map((third) => policies({ benefits: [benefit(run(third))] }))
  expect(said(diffSets(sets[0]!, sets[1]!))).toEqual([
    '职工普通门诊统筹：三级 起付线 700元 → 400元，2023-01-01 至 2024-12-31',
  ])
})

test('documents, other readings, reference years and texts that come and go are told', () => {
  const alternatives = [{ name: '另读', label: text('', ''), versions: [benefitVersion()], at: benefitVersion().at }]
  const before = policies({ benefits: [benefit([benefitVersion()])], references: [reference({ 2025: 100 })] })
  const after = policies({
    regions: [region({ hotline: '12393' })],
    benefits: [benefit([benefitVersion()], { alternatives })],
    layers: [layer([layerVersion()])],
    references: [reference({ 2025: 100, 2026: 200 })],
  })
  expect(said(diffSets(before, after))).toEqual([
    '职工普通门诊统筹：新增 另一种解读“另读”',
    '居民大病保险：新增 文件',
    '平均工资：2026年 参照值 无 → 200元',
    '大连市：新增 咨询电话：12393',
  ])
})

test('a figure that becomes established is told', () => {
  const [before, after] = [unknown, share(6, '平均工资')].map((value, index) =>
    layerVersion({ from: `202${index + 4}-01-01`, deductible: table(row({}, value)) }),
  )
  expect(said(diffVersions(OUTPATIENT, before!, after!))).toEqual([
    '门诊统筹：起付线 未确定 → 0.06% × 平均工资，自 2025-01-01',
  ])
})
