import { describe, expect, it } from 'vitest'
import { engineFor } from '../../policies.ts'
import { blankForm, type Form } from './form.ts'
import { caseOf } from './form-to-case.ts'
import { fieldOf, problemsByField } from './problems.ts'

const filled: Form = {
  ...blankForm('2025-03-01'),
  home: '210200',
  scheme: 'employee',
  category: 'retired',
  care: 'inpatient',
  level: 'level3',
  total: '50000',
}

function problemsOf(form: Form) {
  const result = engineFor('').estimate(caseOf(form))
  return result.ok ? null : problemsByField(result.problems, form)
}

it('an empty form has nothing wrong in it: the questions are still to be answered, in their order', () => {
  const problems = problemsOf(blankForm('2025-03-01'))!
  expect(problems.unanswered).toEqual(['home', 'scheme', 'category', 'care', 'level', 'total'])
  expect([...problems.wrong]).toEqual([])
})

it('care elsewhere asks for the place, and not for the filing’s place as well', () => {
  const away = { ...filled, place: '', filings: [{ type: 'temporary', kind: '', region: '', from: '', to: '' }] }
  const problems = problemsOf(away)!
  expect(problems.unanswered).toEqual(['place'])
  expect([...problems.wrong]).toEqual([])
})

it('Shenzhen asks for the plan', () => {
  expect(problemsOf({ ...filled, home: '440300' })!.unanswered).toEqual(['plan'])
})

describe('wrong input', () => {
  const wrong: Form = {
    ...filled,
    total: '五万',
    born: '2030-01-01',
    admittedOn: '2025-03-05',
    months: '十年',
    deductible: { inpatient: '-3' },
    year: { pooledFund: 'x' },
    balance: '1.234',
    shared: [{ relation: 'spouse', balance: '' }],
  }
  const problems = problemsOf(wrong)!

  it('is told all at once, each at the field it was typed in', () => {
    expect([...problems.wrong.keys()].sort()).toEqual(
      [
        'balance',
        'born',
        'deductible.inpatient',
        'months',
        'settledOn',
        'shared.0.balance',
        'total',
        'year.pooledFund',
      ].sort(),
    )
  })

  it('is told in words, with what would put it right', () => {
    expect(problems.wrong.get('total')![0]!.zh).toContain('不是金额。写成以元为单位、最多两位小数的数，如 1234.50。')
    expect(problems.wrong.get('settledOn')![0]!.en).toContain('before admission')
  })
})

it('a fault in a fee line names the line', () => {
  const line = { name: '', class: 'B', price: '38', quantity: '1', limitPrice: '', selfPayRate: '', item: '' }
  const problems = problemsOf({ ...filled, total: '', lines: [{ ...line, class: 'A' }, line] })!
  expect(problems.wrong.get('lines')!.map(({ zh }) => zh)).toEqual([expect.stringMatching(/^第 2 行：/)])
})

it.each([
  ['insured.birthDate', 'born'],
  ['visit.region', 'place'],
  ['filings[1].to', 'filings.1.to'],
  ['bill.items.consultation', 'items.consultation'],
  ['yearToDate.stays', 'stays'],
  ['yearToDate.deductible.inpatient', 'deductible.inpatient'],
  ['yearToDate.pooledFund', 'year.pooledFund'],
  ['account.shared[0].relation', 'shared.0.relation'],
])('%s is filled in at %s', (path, field) => expect(fieldOf(path)).toBe(field))
