import { describe, expect, it } from 'vitest'
import { asLocal, automatic, filingDocument, nation, policySet, stay, wholeSet } from './filing.fixture.ts'
import { resolveFiling } from './resolve.ts'
import { filingRulesFor } from './rules.ts'

type Arguments = Parameters<typeof stay>

function resolve(...[visit, filings, insured]: Arguments) {
  const given = stay(visit, filings, insured)
  return resolveFiling(filingRulesFor(wholeSet, given.insured.region, given.visit.settledOn), given)
}
const applied = (...given: Arguments) => resolve(...given).applied

describe('care at home', () => {
  it('needs no filing, and the decision is a shared constant', () => {
    const decision = resolve({ region: '210211' })
    expect(decision).toMatchObject({ applied: 'local', filing: null, source: null, rule: 'filing/local' })
    expect(resolve({ region: '210203', settledOn: '2025-03-11' })).toBe(decision)
  })

  it('of a person with a long-term filing elsewhere is paid at the local rates by the two-way rule', () => {
    const decision = resolve({ region: '210211' }, [{ type: 'long-term' }])
    expect(decision).toMatchObject({ applied: 'local', filing: { type: 'long-term' }, rule: '000000/filing/two-way/8' })
    expect(decision.because.zh).toContain('双向待遇')
    expect(decision.source?.document.title.zh).toBe('22号')
  })

  it('of a person whose long-term filing has ended is plain local care', () => {
    expect(resolve({ region: '210211' }, [{ type: 'long-term', to: '2025-02-28' }]).filing).toBeNull()
  })

  it('stays local when it is an emergency', () => {
    expect(applied({ region: '210211', emergency: true })).toBe('local')
  })
})

describe('a student', () => {
  it("of Dalian in Beijing's hospital is paid as at home without filing", () => {
    const decision = resolve({}, [], { category: 'student' })
    expect(decision).toMatchObject({ applied: 'local', rule: '210200/filing/treated-as-local/1' })
    expect(decision.source?.document.title.zh).toBe('大连大学生')
    expect(decision.because).toMatchObject({ zh: expect.stringContaining('大学生异地住院视同本地') })
  })

  it('is paid as at home even with a temporary filing or in an emergency, for it is never worse', () => {
    expect(applied({ emergency: true }, [{}], { category: 'student' })).toBe('local')
  })

  it('of Dalian is unfiled as an outpatient elsewhere', () => {
    expect(applied({ care: 'outpatient' }, [], { category: 'student' })).toBe('unfiled')
  })

  it('of Anshan has no such rule', () => {
    expect(applied({}, [], { category: 'student', region: '210300' })).toBe('unfiled')
  })
})

describe('an emergency elsewhere', () => {
  it('is deemed filed', () => {
    const decision = resolve({ emergency: true })
    expect(decision).toMatchObject({ applied: 'emergency', filing: null, rule: '000000/filing/emergency/6' })
    expect(decision.because.zh).toContain('医保发〔2022〕22号')
    expect(applied({ care: 'emergency' })).toBe('emergency')
  })

  it('goes before a referral or temporary filing', () => {
    expect(applied({ emergency: true }, [{ type: 'referral' }, {}])).toBe('emergency')
  })

  it('at the place of a long-term filing is paid as long-term', () => {
    expect(applied({ emergency: true }, [{ type: 'long-term' }])).toBe('long-term')
    expect(applied({ emergency: true }, [{ type: 'long-term', region: '310000' }])).toBe('emergency')
  })

  it("cites the nation's rule although the region has words of its own", () => {
    expect(resolve({ emergency: true }, [], { region: '210300' }).source?.document.title.zh).toBe('22号')
  })
})

describe('filings on record', () => {
  it('count in the order long-term, referral, temporary', () => {
    const all = [{}, { type: 'referral' }, { type: 'long-term' }] as const
    expect(applied({}, all)).toBe('long-term')
    expect(applied({}, all.slice(0, 2))).toBe('referral')
    expect(applied({}, all.slice(0, 1))).toBe('temporary')
  })

  it('cover the city they are made for and no other', () => {
    expect(applied({}, [{ region: '310000' }])).toBe('unfiled')
    expect(applied({ region: '440305' }, [{ region: '440300' }])).toBe('temporary')
  })

  it('made after admission and before discharge count', () => {
    const decision = resolve({}, [{ from: '2025-03-10' }])
    expect(decision).toMatchObject({ applied: 'temporary', rule: '000000/filing/late-filing/7' })
    expect(decision.because.zh).toContain('补办')
    expect(applied({}, [{ from: '2025-03-11' }])).toBe('unfiled')
  })

  it('that were in force at admission stay valid to discharge', () => {
    const decision = resolve({}, [{ to: '2025-03-01' }])
    expect(decision.applied).toBe('temporary')
    expect(decision.because.en).toContain('in force at admission')
    expect(applied({}, [{ to: '2025-02-28' }])).toBe('unfiled')
  })

  it('without a last day hold as long as the region says', () => {
    expect(applied({}, [{ from: '2024-09-02' }])).toBe('temporary')
    expect(applied({}, [{ from: '2024-09-01' }])).toBe('unfiled')
    expect(applied({}, [{ type: 'long-term', from: '2015-01-01' }])).toBe('long-term')
  })

  it('for the long term end after a year in Anshan', () => {
    const person = { region: '210300' }
    expect(applied({}, [{ type: 'long-term', from: '2024-03-02' }], person)).toBe('long-term')
    expect(applied({}, [{ type: 'long-term', from: '2024-03-01' }], person)).toBe('unfiled')
    expect(resolve({}, [{ type: 'long-term' }], person).source?.document.title.zh).toBe('鞍山')
  })

  it('of one type: the one that began last is named', () => {
    const decision = resolve({}, [{ from: '2025-01-01' }, { from: '2025-02-20' }, { from: '2025-02-01' }])
    expect(decision.filing?.from).toBe('2025-02-20')
  })
})

describe('automatic filing', () => {
  it('makes a temporary filing for a stay that begins in the window', () => {
    const decision = resolve({ admittedOn: '2025-02-22' })
    expect(decision).toMatchObject({ applied: 'temporary', filing: null, rule: '210200/filing/automatic/1' })
    expect(decision.because.zh).toContain('2025年春运')
  })

  it('does not reach stays that begin outside the window, nor outpatients', () => {
    expect(applied({ admittedOn: '2025-02-23' })).toBe('unfiled')
    expect(applied({ admittedOn: '2025-01-13' })).toBe('unfiled')
    expect(applied({ care: 'outpatient', admittedOn: '2025-02-01', settledOn: '2025-02-01' })).toBe('unfiled')
  })

  it('without windows holds always', () => {
    const set = policySet(nation, filingDocument('210200', { automatic: [automatic('免申即享', {})] }))
    const decision = resolveFiling(filingRulesFor(set, '210200', '2025-06-01'), stay())
    expect(decision.applied).toBe('temporary')
    expect(decision.because.zh).toContain('免申即享')
  })

  it('inside the province alone does not reach other provinces', () => {
    const set = policySet(
      nation,
      filingDocument('210200', {
        automatic: [automatic('省内', { care: [], scope: 'same-province' })],
        treatedAsLocal: [asLocal('省内', { scope: 'same-province' })],
      }),
    )
    const rules = filingRulesFor(set, '210200', '2025-03-01')
    const inShenyang = resolveFiling(rules, stay({ region: '210102', care: 'outpatient' }))
    expect(inShenyang).toMatchObject({ applied: 'temporary', rule: '210200/filing/automatic/1' })
    expect(inShenyang.because.zh).toContain('省内异地就医免申即享')
    expect(resolveFiling(rules, stay()).applied).toBe('unfiled')
    const student = resolveFiling(rules, stay({ region: '210102' }, [], { category: 'student' }))
    expect(student.applied).toBe('local')
    expect(student.because.zh).toContain('大学生省内异地住院视同本地')
    expect(resolveFiling(rules, stay({}, [], { category: 'student' })).applied).toBe('unfiled')
  })

  it('gives way to a filing made beforehand', () => {
    expect(applied({ admittedOn: '2025-02-22' }, [{ type: 'referral' }])).toBe('referral')
  })
})

describe('care elsewhere without any of these', () => {
  it('is unfiled, and the region that says what follows is cited', () => {
    expect(resolve({})).toMatchObject({ applied: 'unfiled', filing: null, source: null })
    expect(resolve({}, [], { region: '210300' })).toMatchObject({ rule: '210300/filing/unfiled/4' })
  })
})
