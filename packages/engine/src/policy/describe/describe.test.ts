import { expect, test } from 'vitest'
import { text } from '../../words/text.ts'
import {
  band,
  benefit,
  benefitVersion,
  coinsurance,
  deductible,
  layer,
  layerVersion,
  percent,
  policies,
  reference,
  refusal,
  row,
  SOURCE,
  share,
  table,
  unknown,
  yuan,
} from '../check/test-support.ts'
import { describeBenefit, describeLayer } from './describe-benefit.ts'
import { describeRegionPolicies } from './describe-set.ts'

const OUTPATIENT = benefit([
  benefitVersion({ to: '2023-12-31' }),
  benefitVersion({
    from: '2024-01-01',
    note: text('二级以下未查到', 'below level 2 not found'),
    refusals: [refusal({ filing: ['temporary', 'unfiled'] }, '临时异地就医不适用')],
    deductible: deductible(
      table(row({ level: 'level3' }, yuan(400)), row({ level: 'other', category: 'retired' }, unknown)),
    ),
    coinsurance: coinsurance(table(row({}, percent(55), band(0, 10000)), row({}, percent(60), band(10000, null)))),
  }),
])

test('a benefit is printed as its tables, each row with source and confidence in words', () => {
  const description = describeBenefit(OUTPATIENT, { lang: 'zh', on: '2025-03-01' })
  expect(description.title).toBe('职工普通门诊统筹')
  expect(description.meta).toEqual(['险种：职工', '就医类型：门诊', '地区：210200'])
  const source = ['大连医保新政策 第7行', '来源文件']
  expect(description.sections).toEqual([
    { version: '自 2024-01-01', heading: '说明', columns: [], rows: [], notes: ['二级以下未查到'] },
    {
      version: '自 2024-01-01',
      heading: '不予支付',
      columns: ['备案', '理由', '来源', '可信度'],
      rows: [['临时外出、未备案', '临时异地就医不适用', ...source]],
      notes: [],
    },
    {
      version: '自 2024-01-01',
      heading: '起付线',
      columns: ['级别', '人员', '值', '来源', '可信度'],
      rows: [
        ['三级', '不限', '400元', ...source],
        ['其他', '退休', '未确定', ...source],
      ],
      notes: ['周期：年度', '累计：门诊', '跨级别：累计补差', '未确定的数值可咨询：大连市医疗保障局'],
    },
    {
      version: '自 2024-01-01',
      heading: '支付比例',
      columns: ['费用段', '值', '来源', '可信度'],
      rows: [
        ['1万元（含）以下', '55%', ...source],
        ['1万元以上', '60%', ...source],
      ],
      notes: ['依据：本次', '起点：超出部分'],
    },
  ])
})

test('the same benefit in English', () => {
  const { meta, sections } = describeBenefit(OUTPATIENT, { lang: 'en', on: '2025-03-01' })
  expect(meta).toEqual(['scheme: employee', 'care: outpatient', 'region: 210200'])
  expect(sections[2]).toMatchObject({
    version: 'from 2024-01-01',
    heading: 'deductible',
    columns: ['level', 'category', 'value', 'source', 'confidence'],
    rows: [
      ['level 3', 'any', '¥400', 'Dalian policy 第7行', 'source document'],
      ['other', 'retired', 'not established', 'Dalian policy 第7行', 'source document'],
    ],
  })
})

test('without a day every version is printed, and the other readings under their names', () => {
  const alternatives = [
    { name: '另读', label: text('', 'Other'), versions: [benefitVersion()], at: benefitVersion().at },
  ]
  const { sections } = describeBenefit({ ...OUTPATIENT, alternatives }, { lang: 'zh' })
  expect([...new Set(sections.map(({ version }) => version))]).toEqual([
    '2023-01-01 至 2023-12-31',
    '自 2024-01-01',
    '另一种解读“另读” · 自 2023-01-01',
  ])
})

test('a later fund names its base, and values name references in English', () => {
  const document = layer([layerVersion({ deductible: table(row({}, share(5000, '平均工资'))) })])
  const { sections } = describeLayer(document, { lang: 'en', names: () => text('', 'average wage') })
  expect(sections[0]!.notes).toContain('base: in-scope cost that no earlier fund paid')
  expect(sections[1]!.rows[0]![0]).toBe('50% × average wage')
})

test('every document of a region is described', () => {
  const sourced = { source: SOURCE, at: benefitVersion().at, from: null, to: null }
  const set = policies({
    benefits: [OUTPATIENT],
    layers: [layer([layerVersion()])],
    references: [reference({ 2025: 100000, 2026: null })],
    filings: [
      {
        id: '210200/filing',
        region: '210200',
        validity: [{ ...sourced, type: 'temporary', kind: null, months: 6, lockMonths: null }],
        automatic: [],
        treatedAsLocal: [{ ...sourced, category: 'student', care: ['inpatient'], scope: 'both' }],
        topics: [],
      },
    ],
    guides: [
      {
        id: '210200/guide',
        region: '210200',
        entries: [
          {
            ...sourced,
            topic: 'office',
            title: text('医保中心', 'Centre'),
            text: text('周一至周五', 'weekdays'),
            schemes: [],
            values: { 电话: '12393' },
          },
        ],
      },
    ],
  })
  const described = describeRegionPolicies(set, '210200', { lang: 'zh' })
  expect(described.map(({ id }) => id)).toEqual([
    '210200/region',
    '210200/employee-outpatient',
    '210200/catastrophic',
    '210200/wage-base',
    '210200/filing',
    '210200/guide',
  ])
  const rows = described.flatMap(({ description }) => description.sections.flatMap((section) => section.rows))
  const source = ['大连医保新政策 第7行', '来源文件']
  expect(rows).toContainEqual(['2026', '未确定', ...source])
  expect(rows).toContainEqual(['临时外出', '', '6个月', '', '', ...source])
  expect(rows).toContainEqual(['大学生', '住院', '', ...source])
  expect(rows).toContainEqual(['医保中心', '周一至周五', '电话：12393', '', '', ...source])
})
