import { expect, test } from 'vitest'
import { rowsNotReached } from './reach.ts'
import { OUTPATIENT, pilot } from './test-policies.fixture.ts'

const VERSION = `版本:
  - 自: 2025-01-01
    不予支付:
      - {备案: 未备案, 理由: 未备案的异地门诊不支付}
    起付线: {周期: 年度, 累计: 门诊, 跨级别: 累计补差, 表: [ {值: 400元} ]}
    支付比例:
      表:
        - {级别: 三级, 费用段: <=1万元, 值: 50%}
        - {级别: 三级, 费用段: ">1万元", 值: 60%}
        - {级别: 二级, 值: 未确定}
        - {级别: 一级, 值: 80%}
    限额: [ {计入: 普通门诊, 表: [ {级别: 三级, 值: 12000元}, {级别: 其他, 值: 不设} ]} ]
示例:
`

const unreached = (examples: string) =>
  rowsNotReached(pilot({ 'outpatient.yaml': `${OUTPATIENT}${VERSION}${examples}` }))

const example = (level: string, total: string, visit = '') => `  - 名称: 示例
    案例: {insured: {category: working}, visit: {level: ${level}, settledOn: 2025-03-01${visit}}, bill: {total: "${total}"}}
`

test('every row with a figure that no example uses is noted at its line; 未确定 and 不设 need none', () => {
  const notes = unreached(example('level3', '1500.00'))
  expect(notes.map(({ code, severity, at }) => [code, severity, at!.line])).toEqual([
    ['YB-P041', 'note', 14],
    ['YB-P041', 'note', 16],
    ['YB-P041', 'note', 9],
  ])
  expect(notes[0]!.message.zh).toBe('职工门诊（自 2025-01-01）第 14 行没有示例用到：支付比例 级别=三级 1万元以上 60%')
  expect(notes[0]!.message.en).toContain('no example uses payment ratio level = level 3 over ¥10,000 60%')
})

test('a bracket counts as used once the cost above the deductible enters it', () => {
  const lines = (total: string) => unreached(example('level3', total)).map(({ at }) => at!.line)
  expect(lines('10400.00')).toContain(14)
  expect(lines('10400.01')).not.toContain(14)
})

test('a case that is refused uses the row that refuses it, and no figure', () => {
  const lines = unreached(example('level3', '50000.00', ', region: "110000"')).map(({ at }) => at!.line)
  expect(lines).toEqual([10, 13, 14, 16, 17])
})

test('a bill below the deductible uses no ratio and no limit', () => {
  const lines = unreached(example('level3', '300.00')).map(({ at }) => at!.line)
  expect(lines).toEqual([13, 14, 16, 17, 9])
})
