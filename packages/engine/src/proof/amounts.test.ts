import { expect, test } from 'vitest'
import type { Rate } from '../money/rate.ts'
import type { PolicySet } from '../policy/documents.ts'
import { packPolicies, unpackPolicies } from '../policy/portable.ts'
import { checkAmounts } from './amounts.ts'
import { LATER, OUTPATIENT, pilot } from './test-policies.fixture.ts'

const outpatient = (version: string) =>
  pilot({ 'outpatient.yaml': `${OUTPATIENT}版本:\n  - 自: 2025-01-01\n${version}` })

const toldOf = (set: PolicySet) => checkAmounts(set).map(({ code, at, message }) => `${code} ${at?.line} ${message.zh}`)

const told = (version: string) => toldOf(outpatient(version))

/** The same with 77% turned into what no file may say, as a program that makes policies itself might. */
const instead = (set: PolicySet, { numerator, digits }: Rate) =>
  unpackPolicies(packPolicies(set).replaceAll('{"numerator":77,"digits":2}', JSON.stringify({ numerator, digits })))

test('a deductible, brackets and a limit that fit together pass', () => {
  const set = pilot({
    'outpatient.yaml': `${OUTPATIENT}版本:
  - 自: 2025-01-01
    起付线: {周期: 年度, 累计: 门诊, 跨级别: 累计补差, 表: [ {级别: 三级, 值: 400元}, {级别: 其他, 值: 200元} ]}
    支付比例:
      起点: 总额
      表:
        - {级别: 三级, 费用段: <=1万元, 值: 50%}
        - {级别: 三级, 费用段: ">1万元", 值: 60%}
        - {级别: 其他, 值: 70%}
      加点: [ {表: [ {人员: 退休, 值: +5个百分点}, {人员: 在职, 值: +0个百分点} ]} ]
    限额: [ {计入: 普通门诊, 表: [ {值: 12000元} ]} ]
`,
    'supplement.yaml': `${LATER}版本:
  - 自: 2025-01-01
    基数: 政策范围内个人负担
    起付线: {表: [ {值: 2000元} ]}
    支付比例: {表: [ {费用段: <=5万元, 值: 60%}, {费用段: ">5万元", 值: 70%} ]}
    封顶线: {表: [ {值: 20万元} ]}
`,
  })
  expect(checkAmounts(set)).toEqual([])
})

test('a waiver below nothing pays more than the bill', () => {
  const set = outpatient(`    起付线:
      周期: 每次就诊
      累计: 门诊
      表: [ {值: 400元} ]
      减免: {表: [ {人员: 退休, 值: 77%}, {人员: 在职, 值: 100%} ]}
    支付比例: {表: [ {值: 50%} ]}
`)
  expect(toldOf(instead(set, { numerator: -1, digits: 0 }))).toEqual([
    'YB-P044 13 职工门诊（自 2025-01-01）：人员=退休，费用 0.00 元时已报销 200.00 元；报销额的增加超过费用的增加（共 1 种情形）',
  ])
})

test('an institution that bears more than the part over the price limits leaves the person less to pay on a larger bill', () => {
  const set = outpatient(`    起付线: 无
    支付比例: {表: [ {值: 50%} ]}
    医院负担: {表: [ {级别: 三级, 值: 77%}, {级别: 其他, 值: 100%} ]}
`)
  const [problem] = checkAmounts(instead(set, { numerator: 15, digits: 1 }))
  expect(problem).toMatchObject({ code: 'YB-P043', severity: 'error', at: { line: 10 } })
  expect(problem!.message.zh).toContain(
    '级别=三级，超限价费用 0.00 元时个人负担 0.00 元，1,000.00 元时个人负担 -500.00 元',
  )
  expect(problem!.message.zh).toContain('费用增加，个人负担反而减少')
  expect(problem!.message.en).toContain('the person pays less as the bill grows')
})

test('a third-level hospital that is paid better than a second-level one is told at its row, with both amounts', () => {
  const problems = checkAmounts(
    outpatient(`    起付线: 无
    支付比例:
      表:
        - {级别: 三级, 值: 80%}
        - {级别: 二级, 值: 70%}
        - {级别: 一级, 值: 85%}
    限额: [ {计入: 普通门诊, 表: [ {人员: 退休, 值: 8000元}, {人员: 在职, 值: 6000元} ]} ]
`),
  )
  expect(problems.map(({ code, severity, at }) => [code, severity, at?.line])).toEqual([['YB-P045', 'warning', 11]])
  expect(problems[0]!.message.zh).toBe(
    '职工门诊（自 2025-01-01）：任何情形，费用 500.00 元时二级报销 350.00 元，三级报销 400.00 元；级别越高反而报销越多（共 2 种情形）',
  )
})

test('a retiree who gets less than a worker is told at the row that takes points off', () => {
  expect(
    told(`    起付线: 无
    支付比例:
      表: [ {级别: 三级, 值: 60%}, {级别: 其他, 值: 70%} ]
      加点:
        - 表:
            - {人员: 退休, 值: -5个百分点}
            - {人员: 在职, 值: +0个百分点}
`),
  ).toEqual([
    'YB-P046 13 职工门诊（自 2025-01-01）：任何情形，费用 500.00 元时退休报销 325.00 元，在职报销 350.00 元；退休人员反而比在职少（共 2 种情形）',
  ])
})

test('filing that pays less than not filing is told', () => {
  expect(
    told(`    起付线: 无
    支付比例:
      表:
        - {备案: [本地, 长期异地], 值: 70%}
        - {备案: [急诊抢救, 转诊], 值: 60%}
        - {备案: 临时外出, 值: 40%}
        - {备案: 未备案, 值: 50%}
`),
  ).toEqual([
    'YB-P047 13 职工门诊（自 2025-01-01）：任何情形，费用 500.00 元时临时外出报销 200.00 元，未备案报销 250.00 元；备案后反而比未备案少（共 1 种情形）',
  ])
})

test('filing that is refused where no filing is paid is told as well', () => {
  const [problem] = checkAmounts(
    outpatient(`    不予支付: [ {备案: 临时外出, 理由: 不适用} ]
    起付线: 无
    支付比例: {表: [ {备案: 未备案, 值: 30%}, {备案: 其他, 值: 50%} ]}
`),
  )
  expect(problem).toMatchObject({ code: 'YB-P047' })
  expect(problem!.message.zh).toContain('临时外出报销 0.00 元，未备案报销 150.00 元')
})

test('long-term filing that pays less than temporary filing is told, off-site adjustments included', () => {
  expect(
    told(`    起付线: 无
    支付比例: {表: [ {值: 80%} ]}
    异地调整: {方式: 降点, 表: [ {备案: 长期异地, 值: 20%}, {备案: [临时外出, 未备案], 值: 10%}, {备案: 其他, 值: 0%} ]}
`).map((one) => one.slice(0, 7)),
  ).toEqual(['YB-P047', 'YB-P048'])
})

test('figures that are not established are compared with nothing', () => {
  expect(
    told(`    起付线: 无
    支付比例: {表: [ {级别: 三级, 值: 80%}, {级别: 二级, 值: 未确定}, {级别: 一级, 值: 80%} ]}
`),
  ).toEqual([])
})

test('another reading is checked too, and named', () => {
  const set = pilot({
    'outpatient.yaml': `${OUTPATIENT}版本:
  - {自: 2025-01-01, 起付线: 无, 支付比例: {表: [ {值: 50%} ]}}
另一种解读:
  - 名称: 退休更低
    版本:
      - {自: 2025-01-01, 起付线: 无, 支付比例: {表: [ {人员: 在职, 值: 50%}, {人员: 退休, 值: 45%} ]}}
`,
  })
  expect(checkAmounts(set).map(({ message }) => message.zh.split('：')[0])).toEqual([
    '职工门诊 另一种解读“退休更低”（自 2025-01-01）',
  ])
})

test('what a later fund makes of it counts: the sum of all funds is compared', () => {
  const set = pilot({
    'outpatient.yaml': `${OUTPATIENT}版本:
  - {自: 2025-01-01, 起付线: 无, 支付比例: {表: [ {值: 50%} ]}}
`,
    'supplement.yaml': `${LATER}版本:
  - 自: 2025-01-01
    基数: 政策范围内个人负担
    起付线: {表: [ {值: 0元} ]}
    支付比例: {表: [ {人员: 退休, 值: 10%}, {人员: 在职, 值: 20%} ]}
`,
  })
  const [problem] = checkAmounts(set)
  expect(problem).toMatchObject({ code: 'YB-P046', at: { file: '120000-pilot/supplement.yaml', line: 11 } })
})

test('a limit that is a share of a reference value is looked at in the years of its least and its greatest value', () => {
  const wages = (values: string) => `参照值: 平均工资
各年: [ ${values} ]
来源: {文件: 试点市办法, 可信度: 官方文件}
`
  const limited = `${OUTPATIENT}版本:
  - 自: 2023-01-01
    起付线: 无
    支付比例: {表: [ {值: 50%} ]}
    限额: [ {计入: 普通门诊, 表: [ {人员: 退休, 值: 2% × 平均工资}, {人员: 在职, 值: 2000元} ]} ]
`
  const codes = (values: string) =>
    checkAmounts(pilot({ 'outpatient.yaml': limited, 'wages.yaml': wages(values) })).map(({ code }) => code)
  const [low, middle, high] = ['{年份: 2025, 值: 90000元}', '{年份: 2024, 值: 120000元}', '{年份: 2023, 值: 150000元}']
  expect(codes(`${low}, ${middle}, ${high}, {年份: 2026, 值: 未确定}`)).toEqual(['YB-P046'])
  expect(codes(`${middle}, ${high}, {年份: 2026, 值: 未确定}`)).toEqual([])
})

test('rates that multiply to too many decimals are refused, with the version', () => {
  const problems = checkAmounts(
    outpatient(`    起付线: 无
    支付比例:
      表: [ {值: 33.333333%} ]
      个人负担系数: {表: [ {值: 66.666667%} ]}
`),
  )
  expect(problems).toMatchObject([{ code: 'YB-P049', severity: 'error', at: { line: 7 } }])
})

test('a warning that the version names as known is not told again; one that it does not name still is', () => {
  const ratios = `    起付线: 无
    支付比例: {表: [ {级别: 三级, 值: 80%}, {级别: 其他, 值: 60%} ], 加点: [ {表: [ {人员: 退休, 值: -5个百分点}, {人员: 在职, 值: +0个百分点} ]} ]}
`
  const codes = (version: string) => checkAmounts(outpatient(version)).map(({ code }) => code)
  expect(codes(ratios)).toEqual(['YB-P045', 'YB-P046'])
  expect(codes(`    知悉: [ {代码: YB-P045, 理由: 本地文件如此规定} ]\n${ratios}`)).toEqual(['YB-P046'])
})
