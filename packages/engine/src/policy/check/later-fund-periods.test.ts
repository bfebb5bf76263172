import { expect, it } from 'vitest'
import { loadPolicies } from '../load.ts'
import { checkPolicies } from './check-policies.ts'

const SOURCE = '来源: {文件: 市医保局文件, 可信度: 官方文件}'

function codesWhere(fundFrom: string, wageYears: string, today: string | null): readonly string[] {
  const loaded = loadPolicies([
    { path: 'sources.yaml', text: '文献: [ {标题: 市医保局文件} ]' },
    { path: '330100-x/region.yaml', text: `地区: "330100"\n名称: 示例市\n机构级别: [三级]\n${SOURCE}` },
    {
      path: '330100-x/resident-inpatient.yaml',
      text: `待遇: 居民住院\n险种: 居民\n就医类型: [住院]\n${SOURCE}\n版本:\n  - {自: 2024-01-01, 起付线: 无, 支付比例: {表: [ {值: 60%} ]}, 限额: [ {计入: 年度统筹, 表: [ {值: 6 × 平均工资} ]} ]}`,
    },
    {
      path: '330100-x/catastrophic.yaml',
      text: `后续保障: 居民大病保险\n资金: 大病保险\n险种: [居民]\n就医类型: [住院]\n${SOURCE}\n版本:\n  - {自: ${fundFrom}, 基数: 政策范围内个人负担, 起付线: {表: [ {值: 1万元} ]}, 支付比例: {表: [ {值: 60%} ]}}`,
    },
    { path: '330100-x/wage.yaml', text: `参照值: 平均工资\n${SOURCE}\n各年: [ ${wageYears} ]` },
  ])
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  return checkPolicies(loaded.value, today).map(({ code }) => code)
}

const YEARS = '{年份: 2024, 值: 100000元}, {年份: 2025, 值: 110000元}'

it('a later fund that begins after the benefit it follows would silently pay nothing before: an error', () => {
  expect(codesWhere('2025-01-01', YEARS, null)).toEqual(['YB-P038'])
  expect(codesWhere('2024-01-01', YEARS, null)).toEqual([])
})

it('a version still in force needs its reference value up to this year', () => {
  expect(codesWhere('2024-01-01', YEARS, '2026-11-22')).toEqual(['YB-P033'])
  expect(codesWhere('2024-01-01', `${YEARS}, {年份: 2026, 值: 未确定}`, '2026-11-22')).toEqual([])
})

it('an emptied file is told, not passed over', () => {
  const loaded = loadPolicies([{ path: '330100-x/region.yaml', text: '# 已清空\n' }])
  expect(loaded.ok ? [] : loaded.problems.map(({ code, at }) => [code, at?.file])).toEqual([
    ['YB-P002', '330100-x/region.yaml'],
  ])
})
