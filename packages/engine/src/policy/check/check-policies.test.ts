import { expect, test } from 'vitest'
import { checkPolicies } from './check-policies.ts'
import { benefit, benefitVersion, deductible, policies, refusal, row, table, told, yuan } from './test-support.ts'

const withDeductible = (amount: ReturnType<typeof deductible>['amount'], over = {}) =>
  policies({ benefits: [benefit([benefitVersion({ deductible: deductible(amount), ...over })])] })

test('a deductible for every level, working or retired, passes', () => {
  const amount = table(
    row({ level: 'level3-special' }, yuan(600)),
    row({ level: 'level3' }, yuan(400)),
    row({ level: 'level2', category: 'working' }, yuan(200)),
    row({ level: 'level2', category: 'retired' }, yuan(100)),
  )
  expect(checkPolicies(withDeductible(amount))).toEqual([])
})

test('a level without a row for retirees is told as a hole, with the row to add', () => {
  const amount = table(
    row({ level: ['level2', 'level3-special'] }, yuan(600)),
    row({ level: 'level3', category: 'working' }, yuan(400)),
  )
  const problems = checkPolicies(withDeductible(amount))
  expect(told(problems)).toEqual([
    'YB-P020 职工普通门诊统筹（自 2023-01-01）的起付线：级别=三级、人员=退休 没有对应的行',
  ])
  expect(problems[0]!.remedy.zh).toContain('{级别: 三级, 人员: 退休, 值: …}')
  expect(problems[0]!.message.en).toBe(
    'Employee ordinary outpatient (from 2023-01-01), deductible: no row for level = level 3, category = retired',
  )
  expect(problems[0]!.remedy.en).toContain('{level: level3, category: retired, value: …}')
  expect(problems[0]!.at).toEqual(amount.rows[0]!.at)
})

test('a table without rows leaves every case open', () => {
  expect(told(checkPolicies(withDeductible(table())))).toEqual([
    'YB-P020 职工普通门诊统筹（自 2023-01-01）的起付线：任何情形 没有对应的行',
  ])
})

test('many holes are merged and counted', () => {
  const amount = table(
    ...(['level2', 'level3', 'level3-special'] as const).map((level, index) =>
      row({ level, age: [index * 10, index * 10 + 5], diagnosis: 'dialysis' }, yuan(1)),
    ),
  )
  const [problem] = checkPolicies(withDeductible(amount))
  expect(problem!.message.zh).toMatch(/另有 \d+ 种情形 没有对应的行$/)
  expect(problem!.message.zh).toContain('除透析外')
})

test('two rows for one case are told with both lines', () => {
  const amount = table(
    row({ level: 'level3' }, yuan(400)),
    row({ category: 'retired' }, yuan(300)),
    row({ level: ['level2', 'level3-special'], category: 'working' }, yuan(300)),
  )
  const [a, b] = amount.rows.map(({ at }) => at.line)
  const problems = checkPolicies(withDeductible(amount))
  expect(told(problems)).toEqual([
    `YB-P021 职工普通门诊统筹（自 2023-01-01）的起付线：级别=三级、人员=退休 同时符合第 ${a} 行和第 ${b} 行`,
  ])
  expect(problems[0]!.at!.line).toBe(b)
})

test('cases that 不予支付 refuses need no row, also where it asks other facts than the table', () => {
  const amount = table(row({ filing: ['local', 'long-term'] }, yuan(400)))
  const refusals = [
    refusal({ filing: ['temporary', 'unfiled'] }),
    refusal({ filing: ['referral', 'emergency'], specialist: 'yes' }),
  ]
  expect(told(checkPolicies(withDeductible(amount, { refusals })))).toEqual([
    'YB-P020 职工普通门诊统筹（自 2023-01-01）的起付线：备案=转诊或急诊抢救 没有对应的行',
  ])
  const whole = [...refusals, refusal({ filing: ['referral', 'emergency'], specialist: 'no' })]
  expect(checkPolicies(withDeductible(amount, { refusals: whole }))).toEqual([])
})

test('其他 stands for every value that no other row names', () => {
  const amount = table(row({ diagnosis: ['psychiatric', 'dialysis'] }, yuan(0)), row({ diagnosis: 'other' }, yuan(400)))
  expect(checkPolicies(withDeductible(amount))).toEqual([])
})

test('a person of several special groups belongs to the first row that names one of them', () => {
  const amount = table(
    row({ group: ['minimum-living', 'extreme-poverty'] }, yuan(100)),
    row({ group: ['extreme-poverty', 'orphan'] }, yuan(200)),
    row({ group: 'other' }, yuan(300)),
  )
  expect(checkPolicies(withDeductible(amount))).toEqual([])
  const shadowed = table(
    row({ group: ['minimum-living', 'extreme-poverty'] }, yuan(100)),
    row({ group: 'extreme-poverty' }, yuan(200)),
    row({ group: 'other' }, yuan(300)),
  )
  expect(told(checkPolicies(withDeductible(shadowed)))).toEqual([
    expect.stringContaining('永远用不到：前面的行已包括这些人群'),
  ])
})

test('whoever has no special group needs a row too', () => {
  const amount = table(row({ group: 'minimum-living' }, yuan(100)))
  const [problem] = checkPolicies(withDeductible(amount))
  expect(problem!.message.zh).toContain('特殊人群=除低保外 没有对应的行')
  expect(problem!.remedy.zh).toContain('{特殊人群: 其他, 值: …}')
})

test('ages without a row are told as a range', () => {
  const amount = table(row({ age: [null, 60] }, yuan(400)), row({ age: [70, null] }, yuan(200)))
  expect(told(checkPolicies(withDeductible(amount)))[0]).toContain('年龄=60-69岁 没有对应的行')
})

test('local filing goes with local care only: other pairs need no row', () => {
  const amount = table(
    row({ filing: 'local', place: 'local' }, yuan(400)),
    row({ filing: 'other', place: ['same-province', 'other-province'] }, yuan(800)),
  )
  expect(checkPolicies(withDeductible(amount))).toEqual([])
  const contradicting = table(...amount.rows, row({ filing: 'local', place: 'other-province' }, yuan(100)))
  expect(told(checkPolicies(withDeductible(contradicting)))).toEqual([expect.stringContaining('条件互相矛盾')])
})

test('care that counts as local away from home needs its row', () => {
  const amount = table(
    row({ filing: 'local', place: 'local' }, yuan(400)),
    row({ filing: 'other', place: ['same-province', 'other-province'] }, yuan(800)),
  )
  const rule = {
    category: 'retired',
    care: ['outpatient'] as const,
    scope: 'both' as const,
    from: null,
    to: null,
    ...amount.rows[0]!,
  }
  const filing = {
    id: '210200/filing',
    region: '210200',
    validity: [],
    automatic: [],
    treatedAsLocal: [rule],
    topics: [],
  }
  const set = { ...withDeductible(amount), filings: [filing] }
  expect(told(checkPolicies(set))).toEqual([expect.stringContaining('备案=本地、就医地=省内或省外 没有对应的行')])
})

test('a category of another scheme and a level the region does not know are never used', () => {
  const amount = table(
    row({ level: 'other', category: ['working', 'retired'] }, yuan(400)),
    row({ level: 'level1' }, yuan(200)),
    row({ category: 'minor' }, yuan(200)),
  )
  expect(told(checkPolicies(withDeductible(amount)))).toEqual([
    expect.stringContaining('（级别=一级）永远用不到：这里的级别只有 二级、三级、特殊三级'),
    expect.stringContaining('（人员=未成年）永远用不到：这里的人员只有 在职、退休'),
  ])
})

test('a value that cannot occur, beside others that can, is a warning', () => {
  const problems = checkPolicies(withDeductible(table(row({ category: ['working', 'retired', 'minor'] }, yuan(400)))))
  expect(problems).toMatchObject([{ code: 'YB-P026', severity: 'warning' }])
})

test('a row whose every case is refused is a warning', () => {
  const amount = table(row({ filing: ['local', 'long-term'] }, yuan(400)), row({ filing: 'other' }, yuan(800)))
  const refusals = [refusal({ filing: ['referral', 'emergency', 'temporary', 'unfiled'] })]
  const problems = checkPolicies(withDeductible(amount, { refusals }))
  expect(problems).toMatchObject([{ code: 'YB-P025', severity: 'warning' }])
  expect(problems[0]!.message.zh).toContain('这些情形都已列入“不予支付”')
})

test('a refusal that an earlier one always anticipates is a warning', () => {
  const refusals = [refusal({ level: ['level2', 'level3'] }), refusal({ level: 'level3' })]
  const problems = checkPolicies(policies({ benefits: [benefit([benefitVersion({ refusals })])] }))
  expect(problems).toMatchObject([{ code: 'YB-P025', severity: 'warning' }])
})
