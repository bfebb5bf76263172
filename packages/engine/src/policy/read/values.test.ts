import { expect, it } from 'vitest'
import { loadPolicies } from '../load.ts'
import { parseMoney } from './values.ts'

it('a comma stands between groups of three digits; elsewhere it is a slip', () => {
  expect(['1,500元', '1500元', '25万元', '1,234,567.89元'].map(parseMoney)).toEqual([
    150_000, 150_000, 25_000_000, 123_456_789,
  ])
  expect(['1,5元', '15,00元', '1,2345元', ',500元', '1,500,元', '1500,000元'].map(parseMoney)).toEqual(
    Array(6).fill(undefined),
  )
})

const told = (...version: string[]) => {
  const loaded = loadPolicies([
    { path: 'sources.yaml', text: '文献: [{标题: 甲}]' },
    {
      path: '330100-example/employee-inpatient.yaml',
      text: [
        '待遇: 职工住院',
        '险种: 职工',
        '就医类型: [住院]',
        '来源: {文件: 甲, 可信度: 推算}',
        '版本:',
        '  - 自: 2025-01-01',
        ...version.map((line) => `    ${line}`),
      ].join('\n'),
    },
  ])
  return loaded.ok ? [] : loaded.problems.map(({ code, at, message }) => `${code} ${at?.line} ${message.zh}`)
}
const RATIO = '支付比例: {表: [{值: 60%}]}'
const DEDUCTIBLE = '起付线: {周期: 每次住院, 累计: 住院, 表: [{值: 600元}]'

it('a share is 0 to 100%: a minus before a ratio, a factor or a share of the deductible is refused', () => {
  expect(told('起付线: 无', '支付比例: {表: [{值: -60%}]}')).toEqual([
    'YB-P003 8 "-60%" 不是 0 到 100% 的比例：单位应为 %',
  ])
  const refused = [
    told('起付线: 无', '支付比例: {表: [{值: 60%}], 个人负担系数: {表: [{值: -50%}]}}'),
    told(`${DEDUCTIBLE}, 递减: {表: [{值: -80%}]}}`, RATIO),
    told(`${DEDUCTIBLE}, 减免: {表: [{值: -1%}]}}`, RATIO),
    told('起付线: 无', RATIO, '异地调整: {方式: 系数, 表: [{值: -90%}]}'),
    told('起付线: 无', RATIO, '异地调整: {mode: factor, 表: [{值: -90%}]}'),
    told('起付线: 无', RATIO, '医院负担: {表: [{值: -5%}]}'),
    told('起付线: 无', RATIO, '单列项目: [{项目: 国谈药, 比例: {表: [{值: -60%}]}}]'),
  ]
  for (const problems of refused) expect(problems).toEqual([expect.stringContaining('YB-P003')])
})

it('points keep their sign, added or taken off', () => {
  expect(told('起付线: 无', '支付比例: {表: [{值: 60%}], 加点: [{表: [{值: -5个百分点}]}]}')).toEqual([])
  expect(told('起付线: 无', RATIO, '异地调整: {方式: 降点, 表: [{值: -10个百分点}]}')).toEqual([])
})
