import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadPolicies } from '../policy/load.ts'
import { stay } from './filing.fixture.ts'
import { filingGuide } from './guide.ts'
import { FILING_REASONS } from './question.ts'
import { resolveFiling } from './resolve.ts'
import { filingRulesFor } from './rules.ts'

const root = join(import.meta.dirname, '../../../../policies')
const needed = /(^|\/)(sources|places|region|filing)\.yaml$/

function shipped() {
  const paths = readdirSync(root, { recursive: true }).map((path) => String(path).replaceAll('\\', '/'))
  const files = paths.filter((path) => needed.test(path))
  const loaded = loadPolicies(files.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })))
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 1))
  return loaded.value
}
const set = shipped()

const resolve = (...given: Parameters<typeof stay>) => {
  const asked = stay(...given)
  return resolveFiling(filingRulesFor(set, asked.insured.region, asked.visit.settledOn), asked)
}
function guide(question: {
  region: string
  reason: string
  care?: string
  to?: string
  on?: string
  category?: string | null
}) {
  const result = filingGuide(set, { to: '110000', on: '2025-03-01', ...question })
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

describe('the shipped filing rules', () => {
  it('pay a Dalian student in a Beijing hospital as at home without filing', () => {
    const decision = resolve({}, [], { category: 'student' })
    expect(decision.applied).toBe('local')
    expect(decision.source?.document.title.zh).toBe('大连医保新政策')
    expect(guide({ region: '210200', reason: 'travel', category: 'student' }).need).toBe('no-need')
  })

  it('file automatically for a Dalian worker taken into hospital at Spring Festival, and only then', () => {
    expect(resolve({ admittedOn: '2025-01-29', settledOn: '2025-02-10' }).applied).toBe('temporary')
    expect(resolve({ admittedOn: '2025-03-01' }).applied).toBe('unfiled')
    expect(guide({ region: '210200', reason: 'travel', on: '2025-01-29' }).need).toBe('filed-automatically')
  })

  it('file automatically for people of Fushun all the year', () => {
    expect(resolve({}, [], { region: '210400' }).applied).toBe('temporary')
  })

  it("end a long-term filing of Anshan after a year and show that the nation's rule differs", () => {
    const { validity, items, papers } = guide({ region: '210300', reason: 'residence' })
    expect(validity).toMatchObject({
      months: 12,
      lastDay: '2026-02-28',
      contradictsNational: true,
      nationalMonths: null,
    })
    expect(items.some((item) => item.topic === 'validity' && item.contradictsNational)).toBe(true)
    expect(items.some((item) => item.topic === 'validity' && item.national)).toBe(true)
    expect(papers.map(({ paper }) => paper.zh)).toContain('居住证、房产证或购房合同（任一）')
    const person = { region: '210300' }
    expect(resolve({}, [{ type: 'long-term', from: '2024-03-01' }], person).applied).toBe('unfiled')
  })

  it('ask nobody of Putian to file inside Fujian, and do not say so of other provinces', () => {
    const person = { region: '350300' }
    expect(resolve({ region: '350102' }, [], person).applied).toBe('temporary')
    expect(resolve({}, [], person).applied).toBe('unfiled')
    for (const reason of ['travel', 'residence', 'referral']) {
      const inside = guide({ ...person, to: '350100', reason })
      expect(inside).toMatchObject({ need: 'filed-automatically', rule: '350300/filing/automatic/1', papers: [] })
      const outside = guide({ ...person, reason })
      expect(outside.need).toMatch(/^(must|should)-file$/)
      expect(outside.rule).toMatch(/^000000\/filing\/who-files/)
      expect(outside.items.some((item) => item.rule.startsWith('350300/filing/who-files'))).toBe(false)
    }
  })

  it("give the channels of Anshan alone, not the nation's beside them, and no commitment letter for its own papers", () => {
    const { channels, commitment } = guide({ region: '210300', reason: 'residence' })
    expect(channels.map(({ channel }) => channel.zh)).toEqual([
      '国家医保服务平台APP',
      '“鞍山医保”微信公众号',
      '参保地医保经办机构窗口',
    ])
    expect(commitment).toBeNull()
    expect(guide({ region: '210200', reason: 'residence' }).channels).toHaveLength(4)
    expect(guide({ region: '210200', reason: 'residence' }).commitment).toMatchObject({ national: true })
  })

  it('say which care a rule holds for where it does not hold for all', () => {
    const travel = { region: '210200', reason: 'travel', on: '2025-01-29' }
    expect(guide(travel)).toMatchObject({ need: 'filed-automatically', holdsFor: ['inpatient'] })
    expect(guide({ ...travel, category: 'student' })).toMatchObject({ need: 'no-need', holdsFor: ['inpatient'] })
    expect(guide({ ...travel, care: 'outpatient' })).toMatchObject({ need: 'should-file', holdsFor: [] })
    expect(guide({ region: '210200', reason: 'emergency' })).toMatchObject({ need: 'deemed-filed', holdsFor: [] })
  })

  it('tell nobody where and with what to file who has nothing to file', () => {
    const topics = (question: Parameters<typeof guide>[0]) => guide(question).items.map(({ topic }) => topic)
    for (const question of [
      { region: '210200', reason: 'travel', on: '2025-01-29' },
      { region: '210200', reason: 'travel', category: 'student' },
      { region: '210300', reason: 'emergency' },
      { region: '210400', reason: 'travel' },
    ]) {
      expect(topics(question)).not.toContain('channel')
    }
    expect(topics({ region: '210200', reason: 'travel' })).toContain('channel')
  })

  it('deem emergencies filed and cite the rule', () => {
    const decision = resolve({ emergency: true })
    expect(decision.applied).toBe('emergency')
    expect(decision.source).not.toBeNull()
  })

  it('cite for the need to file what is said of that filing, not of students', () => {
    expect(guide({ region: '210200', reason: 'work' }).rule).toMatch(/^000000\/filing\/who-files/)
    const students = (category: string | null) =>
      guide({ region: '210200', reason: 'travel', category }).items.filter((item) => item.categories.length > 0)
    expect(students(null)).toMatchObject([{ categories: ['student'] }])
    expect(students('working')).toEqual([])
  })

  it('tell every region and reason whether to file, with a source, and how where one must', () => {
    for (const { region } of set.regions.filter(({ region }) => !region.endsWith('0000'))) {
      for (const reason of Object.keys(FILING_REASONS)) {
        const told = guide({ region, reason })
        expect(told.source, `${region} ${reason}`).not.toBeNull()
        if (told.need === 'must-file') expect(told.papers.length, `${region} ${reason}`).toBeGreaterThan(0)
        if (told.need === 'must-file') expect(told.channels.length).toBeGreaterThan(0)
      }
    }
  })
})
