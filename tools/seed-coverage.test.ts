import { describe, expect, test } from 'vitest'
import { collectCoverage, complaints, coveragePage } from './seed-coverage.ts'

const facts = [
  { id: 'S0-1', zh: '起付线', en: 'Deductible' },
  { id: 'S0-3', zh: '比例', en: 'Ratio' },
  { id: 'S0-16', zh: '地址', en: 'Address' },
]

const benefit = {
  path: 'policies/210200-dalian/employee-outpatient.yaml',
  text: `待遇: 职工普通门诊统筹
版本:
  - 自: 2023-01-01
    起付线:
      表:
        - {级别: 特殊三级, 值: 600元, 来源: {文件: 甲, 条目: [S0-1]}}
    支付比例:
      表:
        - 级别: [三级, 特殊三级]
          人员: 在职
          值: 50%
          来源:
            条目:
              - S0-3
`,
}
const guide = {
  path: 'policies/210200-dalian/guide.yaml',
  text: `guide: Dalian
entries:
  - topic: office
    title: {中文: 服务中心, 英文: Service centre}
    source: {facts: [S0-16]}
`,
}

describe('collectCoverage', () => {
  const coverage = collectCoverage([benefit, guide], facts)

  test('a fact is found on the line of its row, with the document and the row in a few words', () => {
    expect(coverage.rows[0]?.carriers).toMatchObject([
      { path: benefit.path, line: 6, document: '待遇：职工普通门诊统筹', words: '起付线 特殊三级 600元' },
    ])
  })

  test('block style and lists of levels read the same', () => {
    expect(coverage.rows[1]?.carriers).toMatchObject([{ line: 14, words: '支付比例 三级+特殊三级 在职 50%' }])
  })

  test('English keys are read too, and an entry is told by its title', () => {
    expect(coverage.rows[2]?.carriers).toMatchObject([{ line: 5, document: 'guide：Dalian', words: '服务中心' }])
    expect(complaints(coverage)).toEqual([])
  })

  test('a fact that no file carries and an id that no fact has are named', () => {
    const strange = { path: 'policies/x.yaml', text: '资料: 甲\n来源: {条目: [S9-9]}\n' }
    expect(complaints(collectCoverage([benefit, strange], facts))).toEqual([
      'S0-16: carried by no policy file',
      'S9-9: not in docs/seed-facts.yaml (policies/x.yaml:2)',
    ])
  })

  test('facts outside a source do not count', () => {
    expect(collectCoverage([{ path: 'a.yaml', text: '资料: 甲\n条目: [S0-1]\n' }], facts).missing).toHaveLength(3)
  })

  test('a file that is no YAML is named', () => {
    expect(() => collectCoverage([{ path: 'bad.yaml', text: 'a: [1' }], facts)).toThrow(/^bad\.yaml: /)
  })
})

test('the page has a line for every fact, and a dash where nothing carries it', () => {
  const page = coveragePage(collectCoverage([benefit], facts))
  expect(page).toContain('| S0-1 | 起付线 / Deductible | [`policies/210200-dalian/employee-outpatient.yaml:6`]')
  expect(page).toContain('| S0-16 | 地址 / Address | — |')
})
