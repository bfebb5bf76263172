import { describe, expect, it } from 'vitest'
import { wholeSet } from './filing.fixture.ts'
import { filingGuide } from './guide.ts'
import type { FilingQuestion } from './question.ts'

const question: FilingQuestion = { region: '210200', to: '110000', reason: 'travel', on: '2025-03-01' }

function guide(given: Partial<FilingQuestion> = {}) {
  const result = filingGuide(wholeSet, { ...question, ...given })
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

function codes(given: Partial<FilingQuestion>) {
  const result = filingGuide(wholeSet, { ...question, ...given })
  return result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`)
}

describe('whether one must file', () => {
  it.each([
    ['retirement', 'must-file', 'long-term', 'retirement'],
    ['residence', 'must-file', 'long-term', 'residence'],
    ['常驻异地工作', 'must-file', 'long-term', 'work'],
    ['referral', 'must-file', 'referral', null],
    ['急诊抢救', 'deemed-filed', 'emergency', null],
    ['travel', 'should-file', 'temporary', null],
    ['temporary', 'should-file', 'temporary', null],
  ])('for %s: %s', (reason, need, status, kind) => {
    expect(guide({ reason })).toMatchObject({ need, status, kind })
  })

  it('at Spring Festival the system files for a stay of a Dalian traveller, but not for an outpatient', () => {
    expect(guide({ from: '2025-02-01' })).toMatchObject({
      need: 'filed-automatically',
      rule: '210200/filing/automatic/1',
    })
    expect(guide({ from: '2025-02-01', care: 'outpatient' }).need).toBe('should-file')
    expect(guide({ from: '2025-02-01', region: '210300' }).need).toBe('should-file')
  })

  it('a Dalian student needs none for a stay, but should file for outpatient care', () => {
    expect(guide({ category: '大学生', care: '住院' })).toMatchObject({ need: 'no-need', status: 'local', papers: [] })
    expect(guide({ category: 'student', care: 'outpatient' }).need).toBe('should-file')
  })

  it('a traveller in an emergency is deemed filed', () => {
    expect(guide({ care: 'emergency' })).toMatchObject({
      need: 'deemed-filed',
      validity: null,
      papers: [],
      channels: [],
    })
  })
})

describe('papers and channels', () => {
  const names = (given: Partial<FilingQuestion>) => guide(given).papers.map(({ paper }) => paper.zh)

  it('are those of the kind of filing, and say where a commitment letter does instead', () => {
    expect(names({ reason: 'residence' })).toEqual(['身份证', '备案表', '居住证明'])
    expect(names({ reason: 'referral' })).toEqual(['身份证', '备案表', '转诊证明'])
    expect(guide({ reason: 'residence' }).papers.map(({ orCommitment }) => orCommitment)).toEqual([false, false, true])
    expect(guide({ reason: 'residence' }).commitment).toMatchObject({ national: true })
    expect(guide({ reason: 'referral' }).commitment).toBeNull()
  })

  it("of the region replace the nation's for that filing, not the identity papers", () => {
    expect(names({ region: '210300', reason: 'residence' })).toEqual(['身份证', '备案表', '居住证、房产证或购房合同'])
  })

  it('name every channel once, the region before the nation', () => {
    expect(guide({ region: '210300' }).channels.map(({ channel }) => channel.zh)).toEqual([
      '鞍山医保微信公众号',
      '国家医保服务平台APP',
    ])
  })
})

describe('validity and lock', () => {
  it('of a temporary filing: six months from the planned start', () => {
    expect(guide({ from: '2025-04-01' }).validity).toMatchObject({ months: 6, lastDay: '2025-09-30', national: true })
    expect(guide({}).lock).toBeNull()
  })

  it('of a long-term filing: open, with the lock that the nation allows', () => {
    const { validity, lock } = guide({ reason: 'residence' })
    expect(validity).toMatchObject({ months: null, lastDay: null, contradictsNational: false })
    expect(lock).toMatchObject({ months: 6, lastDay: '2025-08-31', national: true })
  })

  it('of a year in Anshan is applied, and its contradiction with the national rule is shown', () => {
    const { validity, lock, items } = guide({ region: '210300', reason: 'residence' })
    expect(validity).toMatchObject({
      months: 12,
      lastDay: '2026-02-28',
      contradictsNational: true,
      nationalMonths: null,
    })
    expect(validity?.text.zh).toContain('国家规定为长期有效，两者不一致')
    expect(lock).toMatchObject({ months: 6, national: true })
    expect(items.filter((item) => item.contradictsNational).map((item) => item.topic)).toEqual(['validity'])
  })
})

describe('what the guide tells', () => {
  const topics = (given: Partial<FilingQuestion>) => guide(given).items.map((item) => item.topic)

  it("the region's entry before the nation's, with source and confidence", () => {
    const emergency = guide({ region: '210300' }).items.filter((item) => item.topic === 'emergency')
    expect(emergency.map((item) => item.national)).toEqual([false, true])
    expect(emergency[1]).toMatchObject({ confidence: 'official', rule: '000000/filing/emergency/6' })
  })

  it('what happens unfiled, late or in an emergency, whatever is planned', () => {
    const told = ['unfiled', 'emergency', 'late-filing']
    expect(topics({ region: '210300', reason: 'referral' })).toEqual(expect.arrayContaining(told))
  })

  it('two-way benefits to long-term filers alone', () => {
    expect(topics({ reason: 'work' })).toContain('two-way')
    expect(topics({ reason: 'travel' })).not.toContain('two-way')
  })

  it('rules of one kind of care to those who ask for it or for all care', () => {
    expect(topics({})).toContain('chronic')
    expect(topics({ care: '慢特病' })).toContain('chronic')
    expect(topics({ care: 'inpatient' })).not.toContain('chronic')
  })

  it('rules of the own province only to those who stay in it', () => {
    expect(topics({ region: '210300', to: '210100' })).toContain('settlement')
    expect(topics({ region: '210300', to: '110000' })).not.toContain('settlement')
  })
})

describe('rules of one group of people', () => {
  const told = (given: Partial<FilingQuestion>) => guide(given).items.filter(({ categories }) => categories.length > 0)

  it('are told to that group, and marked as such to whoever does not say', () => {
    expect(told({ category: 'student', care: 'outpatient' })).toHaveLength(1)
    expect(told({}).map(({ categories }) => categories)).toEqual([['student']])
    expect(told({ category: 'working' })).toEqual([])
  })

  it('do not tell others why they must file', () => {
    expect(guide({ reason: 'work' }).rule).toBe('000000/filing/who-files/1')
  })
})

describe('a wrong question', () => {
  it('is told all that is wrong with it at once', () => {
    const wrong = { region: '999999', to: '330100', reason: 'tourism', on: '2025-02-30', care: 'x', category: 'y' }
    expect(codes(wrong)).toEqual([
      'YB-F001 region',
      'YB-F002 to',
      'YB-F004 reason',
      'YB-F005 on',
      'YB-F006 care',
      'YB-F007 category',
    ])
    expect(codes({ from: 'soon' })).toEqual(['YB-F005 from'])
  })

  it('about a place within the home region: no filing is needed', () => {
    expect(codes({ to: '210211' })).toEqual(['YB-F003 to'])
  })

  it('that names a place instead of its code is told the code', () => {
    const result = filingGuide(wholeSet, { ...question, to: '北京' })
    expect(result.ok ? [] : result.problems.map(({ remedy }) => remedy.zh)).toEqual(['是否指：110000 北京市？'])
  })

  it('with a word of JavaScript itself is no reason', () => {
    expect(codes({ reason: 'constructor' })).toEqual(['YB-F004 reason'])
  })
})
