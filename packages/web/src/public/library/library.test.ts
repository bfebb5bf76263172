import { describe, expect, it } from 'vitest'
import { policies } from '../policies.ts'
import { documentsOf, lastChange, libraryRegions, versionsOf } from './documents.ts'
import { factTable } from './fact-table.ts'
import { factIndex, searchFacts } from './search.ts'

describe('a region’s documents', () => {
  it('on a day hold the version of that day, and all versions where no day is asked', () => {
    const count = (on: string | null) =>
      documentsOf(policies, '210200', 'zh', on)
        .find(({ id }) => id === '210200/catastrophic')!
        .groups.filter(({ version }) => version !== null).length
    expect(count('2024-06-01')).toBe(1)
    expect(count(null)).toBe(versionsOf(policies, '210200/catastrophic').length)
  })

  it('changed last on the day on which a version began', () => {
    expect(lastChange(policies, '210200', '2025-03-01')).toBe('2025-01-01')
    expect(lastChange(policies, '210200', '1999-01-01')).toBeNull()
  })

  it('begin with the nation, and then the regions whose bills can be worked out', () => {
    const regions = libraryRegions(policies, 'zh', '全国')
    expect(regions[0]).toMatchObject({ code: '000000', name: '全国' })
    const withBenefits = regions.slice(1).map(({ hasBenefits }) => hasBenefits)
    expect(withBenefits).toEqual([...withBenefits].sort((a, b) => Number(b) - Number(a)))
    expect(regions).toHaveLength(policies.regions.length + 1)
  })
})

it('reference values are named in the language of the reader', () => {
  const told = JSON.stringify(
    documentsOf(policies, '440300', 'en', '2025-03-01').find(({ id }) => id.endsWith('tier2-inpatient')),
  )
  expect(told).toContain('× Average annual wage')
  expect(told).not.toContain('上上年度')
})

describe('a table of facts', () => {
  const inpatient = documentsOf(policies, '210200', 'zh', '2025-03-01').find(({ id }) =>
    id.endsWith('employee-inpatient'),
  )!
  const sections = inpatient.groups.flatMap((group) => group.sections)

  const deductible = factTable(policies, sections.find(({ heading }) => heading === '起付线')!, 'zh')

  it('tells each source once, with its address, and its rows point to it', () => {
    expect(deductible.columns).not.toContain('来源')
    expect(new Set(deductible.sources.map(({ words }) => words)).size).toBe(deductible.sources.length)
    const first = deductible.sources[deductible.rows[0]!.source!]!
    expect(first).toMatchObject({ confidence: 'web', url: expect.stringMatching(/^https:/) })
  })

  it('leaves out a column in which no row says anything', () => {
    const section = { version: null, heading: '', columns: ['a', 'b', '来源', '可信度'], notes: [] }
    const table = factTable(policies, { ...section, rows: [['1', '', 'x', '推算']] }, 'zh')
    expect(table).toMatchObject({ columns: ['a'], rows: [{ cells: ['1'], source: 0 }] })
  })

  it('of every document in either language has a known confidence for every source', () => {
    for (const lang of ['zh', 'en'] as const) {
      for (const { code } of libraryRegions(policies, lang, '')) {
        for (const { groups } of documentsOf(policies, code, lang, null)) {
          for (const section of groups.flatMap((group) => group.sections)) {
            const table = factTable(policies, section, lang)
            expect(table.sources.every(({ confidence }) => confidence !== null)).toBe(true)
          }
        }
      }
    }
  })
})

describe('the search', () => {
  const index = factIndex(policies, libraryRegions(policies, 'zh', '全国'), 'zh')

  it('finds facts that hold every word', () => {
    const found = searchFacts(index, '大连 职工住院 退休 92.5%')
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({ region, cells }) => region === '210200' && cells.includes('92.5%'))).toBe(true)
  })

  it('finds nothing for what is not there, and everything is not found by nothing', () => {
    expect(searchFacts(index, '大连 不存在的词')).toEqual([])
    expect(searchFacts(index, '  ')).toEqual([])
  })
})
