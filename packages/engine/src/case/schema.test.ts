import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { caseSchema } from './schema.ts'

const validate = new Ajv2020({ strict: false }).compile(caseSchema())

const CASE = {
  insured: { region: '210200', scheme: 'employee', plan: null, category: 'retired', groups: [] },
  visit: { care: 'outpatient', region: '210200', level: 'level3', settledOn: '2025-03-01' },
  filings: [{ type: 'long-term', region: '110000', from: '2024-01-01', to: null }],
  bill: { total: '1500.00' },
  yearToDate: { stays: 0, deductible: { outpatient: '400.00' }, pooledFund: '0.00', catastrophicBase: '0.00' },
  account: { balance: '0.00', shared: [] },
}

it('a case of docs/case.md is valid by the schema, in English and in Chinese', () => {
  expect(validate(CASE)).toBe(true)
  expect(
    validate({
      参保人: { 地区: '210200', 险种: '职工', 人员类别: '退休' },
      就医: { 就医类型: '门诊', 地区: '210200', 机构级别: '三级', 结算日期: '2025-03-01' },
      费用: { 总额: 1500 },
    }),
  ).toBe(true)
})

it('an unknown key, an amount with three decimals and a missing place are not', () => {
  expect(validate({ ...CASE, notes: 'x' })).toBe(false)
  expect(validate({ ...CASE, bill: { total: '1.234' } })).toBe(false)
  expect(validate({ ...CASE, visit: { ...CASE.visit, region: undefined, level: '三甲' } })).toBe(false)
})
