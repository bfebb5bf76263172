import { expect, test } from 'vitest'
import { testExamples } from './examples.ts'
import { LATER, OUTPATIENT, pilot } from './test-policies.fixture.ts'

const VERSION = `版本:
  - 自: 2025-01-01
    不予支付: [ {备案: 未备案, 理由: 未备案的异地门诊不支付} ]
    起付线: {周期: 年度, 累计: 门诊, 跨级别: 累计补差, 表: [ {值: 400元} ]}
    支付比例: {表: [ {级别: 三级, 值: 60%}, {级别: 二级, 值: 70%}, {级别: 一级, 值: 未确定} ]}
另一种解读:
  - 名称: 无起付线
    版本: [ {自: 2025-01-01, 起付线: 无, 支付比例: {表: [ {值: 60%} ]}} ]
`

const run = (examples: string) =>
  testExamples(pilot({ 'outpatient.yaml': `${OUTPATIENT}${VERSION}示例:\n${examples}` }))

test('an example that comes out as it says passes, with region, scheme and care filled in', () => {
  expect(
    run(`  - 名称: 三级医院 1500 元
    案例: {insured: {category: working}, visit: {level: level3, settledOn: 2025-03-01}, bill: {total: "1500.00"}}
    状态: 可支付
    完整: 是
    期望: {deductible: "400.00", pooledFund: "660.0", personTotal: "840"}
`),
  ).toEqual([
    {
      document: '120000/outpatient',
      example: '三级医院 1500 元',
      at: { file: '120000-pilot/outpatient.yaml', line: 15, column: 5 },
      ok: true,
      problems: [],
    },
  ])
})

test('a wrong amount is told with what it should be, and with the steps that lead elsewhere', () => {
  const [result] = run(`  - 名称: 三级医院 1500 元
    案例: {insured: {category: working}, visit: {level: level3, settledOn: 2025-03-01}, bill: {total: "1500.00"}}
    期望: {pooledFund: "900.00", personTotal: "600.00"}
`)
  expect(result!.ok).toBe(false)
  const [problem] = result!.problems
  expect(problem).toMatchObject({ code: 'YB-P040', severity: 'error', at: { line: 15 } })
  expect(problem!.message.zh).toBe(
    '示例“三级医院 1500 元”不符：统筹基金支付（pooledFund） 期望 900.00，算得 660.00；个人负担总金额（personTotal） 期望 600.00，算得 840.00',
  )
  expect(problem!.remedy.zh).toContain(
    '起付线 = 1,500.00 与 400.00 取小 = 400.00 [120000/outpatient@2025-01-01#deductible[1]]',
  )
  expect(problem!.remedy.en).toContain('Steps: in-scope amount')
})

test('a wrong status is told in words, with the figure that lacks', () => {
  const [result] = run(`  - 名称: 一级医院
    案例: {insured: {category: working}, visit: {level: level1, settledOn: 2025-03-01}, bill: {total: "1500.00"}}
    状态: 可支付
`)
  expect(result!.problems[0]!.message.zh).toMatch(/^示例“一级医院”不符：状态 期望 可支付，算得 未确定（支付比例：.*）$/)
})

test('a payment where none was expected is told with status and amounts', () => {
  const [result] = run(`  - 名称: 未备案
    案例: {insured: {category: working}, visit: {region: "110000", level: level3, settledOn: 2025-03-01}, bill: {total: "1500.00"}}
    状态: 可支付
`)
  expect(result!.problems[0]!.message.zh).toBe(
    '示例“未备案”不符：状态 期望 可支付，算得 不予支付（未备案的异地门诊不支付）',
  )
})

test('an example of another reading runs under that reading', () => {
  const results = run(`  - 名称: 无起付线
    解读: 无起付线
    案例: {insured: {category: working}, visit: {level: level3, settledOn: 2025-03-01}, bill: {total: "1000.00"}}
    期望: {pooledFund: "600.00"}
`)
  expect(results.map(({ ok }) => ok)).toEqual([true])
})

test('a case that cannot be read fails with its own problems, each at the example', () => {
  const [result] = run(`  - 名称: 写错的级别
    案例: {insured: {category: working}, visit: {level: 三级甲等, settledOn: 2025-03-01}, bill: {total: "1500.00"}}
    期望: {pooledFund: "660.00"}
`)
  expect(result!.ok).toBe(false)
  const [problem] = result!.problems
  expect(problem!.path).toBe('120000/outpatient 写错的级别: visit.level')
  expect(problem!.at).toEqual(result!.at)
  expect(problem!.message.zh).toContain('示例“写错的级别”的案例有误：')
})

test('an example of a later benefit runs with the benefit of its region before it', () => {
  const set = pilot({
    'outpatient.yaml': `${OUTPATIENT}${VERSION}`,
    'supplement.yaml': `${LATER}版本:
  - 自: 2025-01-01
    基数: 政策范围内个人负担
    起付线: {表: [ {值: 未确定} ]}
    支付比例: {表: [ {值: 50%} ]}
示例:
  - 名称: 起付标准未确定
    案例: {insured: {category: working}, visit: {level: level3, settledOn: 2025-03-01}, bill: {total: "1500.00"}}
    完整: 是
    期望: {pooledFund: "660.00", employeeSupplement: "0.00"}
`,
  })
  expect(testExamples(set).map(({ document, problems }) => [document, problems[0]?.message.zh])).toEqual([
    ['120000/supplement', '示例“起付标准未确定”不符：完整 期望 是，算得 否'],
  ])
})

test('the plan is filled in from the document that is for one plan', () => {
  const tier = (plan: string, rate: string, example: string) => `${OUTPATIENT}档次: [${plan}]
版本: [ {自: 2025-01-01, 起付线: 无, 支付比例: {表: [ {值: ${rate}} ]}} ]
示例:
  - 名称: ${plan}
    案例: {insured: {category: working}, visit: {level: level3, settledOn: 2025-03-01}, bill: {total: "100.00"}}
    期望: {pooledFund: "${example}"}
`
  const set = pilot({ 'tier1.yaml': tier('一档', '60%', '60.00'), 'tier2.yaml': tier('二档', '50%', '50.00') })
  expect(testExamples(set).map(({ example, ok }) => [example, ok])).toEqual([
    ['一档', true],
    ['二档', true],
  ])
})
