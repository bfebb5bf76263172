import { describe, expect, it } from 'vitest'
import { createI18n, type Say } from '../../../i18n/i18n.ts'
import { weakest } from '../../confidence.ts'
import { engineFor, policies } from '../../policies.ts'
import { formOf } from '../form/case-to-form.ts'
import { caseOf } from '../form/form-to-case.ts'
import { WORKED_CASES } from '../worked-cases.fixture.ts'
import { caseWords } from './case-words.ts'
import { filingLink } from './filing-link.ts'
import { nextBill } from './next-bill.ts'
import { scenarioRows } from './scenarios.ts'
import { sentenceOf } from './sentence.ts'

const sayIn = (lang: 'zh' | 'en'): Say => {
  const { t } = createI18n(lang)
  return (key, values) => t(key, { ...values })
}

function compared(written: unknown) {
  const result = engineFor('').compare(written)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

const estimated = (written: unknown) => compared(written)[0]!.answer

describe('the fields of a worked case', () => {
  it.each(WORKED_CASES.map((one) => [one.name, one] as const))('give its amounts: %s', (_, worked) => {
    const answer = estimated(caseOf(formOf(worked.case)))
    expect(answer.status).toBe(worked.status)
    expect(answer.amounts).toMatchObject(worked.expect)
    if (worked.complete !== undefined) expect(answer.complete).toBe(worked.complete)
  })
})

describe('the sentence', () => {
  const sentence = (at: number, lang: 'zh' | 'en') => sentenceOf(estimated(WORKED_CASES[at]!.case), sayIn(lang))

  it('says what the person pays and what the insurance pays', () => {
    expect(sentence(9, 'zh')).toBe('您预计自付 8,832.00 元，医保支付 21,168.00 元')
    expect(sentence(9, 'en')).toBe('You pay 8,832.00 yuan, the insurance pays 21,168.00 yuan')
  })

  it('says that the insurance does not pay', () => {
    expect(sentence(3, 'zh')).toBe('医保不予支付，您预计自付 1,000.00 元')
  })

  it('names no amount where a figure is not established', () => {
    expect(sentence(11, 'zh')).not.toMatch(/\d/)
    expect(sentence(11, 'en')).not.toMatch(/\d/)
  })
})

it('a retiree who stays files for the retirement, others for living there; an emergency files nothing', () => {
  const form = formOf(WORKED_CASES[7]!.case)
  expect(filingLink('long-term', form)).toBe(
    '/filing#region=210300&to=110000&reason=retirement&care=inpatient&category=retired',
  )
  expect(filingLink('long-term', { ...form, category: 'working' })).toContain('reason=residence')
  expect(filingLink('emergency', form)).toBeNull()
})

it('the answer says whose bill it is', () => {
  expect(caseWords(formOf(WORKED_CASES[9]!.case), policies, 'zh')).toBe(
    '深圳市 · 职工 二档 · 在职 · 在北京市 · 三级 住院 · 2025-06-09',
  )
  expect(caseWords(formOf(WORKED_CASES[1]!.case), policies, 'en')).toBe(
    'Dalian · employee · retired · level 3 outpatient · 2025-03-01',
  )
})

describe('scenarios side by side', () => {
  const mother = {
    insured: { region: '210200', scheme: 'employee', category: 'retired', birthDate: '1955-03-01' },
    visit: { care: 'inpatient', region: '110000', level: 'level3', settledOn: '2025-03-01' },
    bill: { total: '50000.00' },
  }

  it('show an unfiled Anshan retiree in Beijing what a filing would save', () => {
    const rows = scenarioRows(compared(WORKED_CASES[7]!.case))
    const saves = Object.fromEntries(rows.map(({ kind, saves }) => [kind, saves]))
    expect(rows[0]!.kind).toBe('as-is')
    expect(saves['as-is']).toBeNull()
    // 29,300 above the deductible at 75 % instead of 65 %.
    expect(saves.filed).toBe(293_000)
  })

  it('compare nothing with a case that cannot be told, and name the cheapest way that can', () => {
    const rows = scenarioRows(compared(mother))
    expect(rows[0]).toMatchObject({ kind: 'as-is', isKnown: false, isLeast: false })
    expect(rows.every(({ saves }) => saves === null)).toBe(true)
    const known = rows.filter(({ isKnown }) => isKnown).map(({ kind }) => kind)
    expect(known).toEqual(['long-term', 'local'])
  })

  it('never call an emergency the cheapest choice', () => {
    for (const { case: written } of WORKED_CASES) {
      const least = scenarioRows(compared(written)).filter(({ isLeast }) => isLeast)
      expect(least.map(({ kind }) => kind)).not.toContain('emergency')
    }
  })
})

it('the next bill of the year begins with the counters of the answer', () => {
  const form = formOf(WORKED_CASES[1]!.case)
  const next = { ...form, ...nextBill(form, estimated(WORKED_CASES[1]!.case)), total: '1500.00' }
  // The deductible of 400 is met: 60 % of the whole bill.
  expect(estimated(caseOf(next)).amounts).toMatchObject({ deductible: '0.00', pooledFund: '900.00' })
})

it('the next bill begins with what this one left on the accounts', () => {
  const shared = [
    { relation: 'child', balance: '100' },
    { relation: 'spouse', balance: '500' },
  ]
  const form = { ...formOf(WORKED_CASES[1]!.case), balance: '300', shared }
  const answer = estimated(caseOf(form))
  // 840 to pay: 300 from the own account, 540 from the two shared ones.
  expect(answer.amounts).toMatchObject({ account: '300.00', sharedAccount: '540.00', cash: '0.00' })
  const next = nextBill(form, answer)
  expect(next.balance).toBe('0.00')
  expect(next.shared?.map(({ balance }) => balance)).toEqual(['0.00', '60.00'])
})

it('an answer is as sure as its least sure source', () => {
  expect(weakest(estimated(WORKED_CASES[0]!.case))).not.toBeNull()
  const nothingOnFile = {
    ...WORKED_CASES[0]!.case,
    insured: { region: '420100', scheme: 'employee', category: 'working' },
  }
  expect(
    weakest(estimated({ ...nothingOnFile, visit: { ...(WORKED_CASES[0]!.case.visit as object), region: '420100' } })),
  ).toBeNull()
})
