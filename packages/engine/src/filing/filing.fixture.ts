import type { Case, Filing } from '../case/case.ts'
import type { FilingStatus } from '../case/enums.ts'
import type { PolicySet, RegionDocument } from '../policy/documents.ts'
import type {
  AutomaticFilingRule,
  FilingDocument,
  FilingTopic,
  FilingTopicName,
  TreatedAsLocalRule,
  ValidityRule,
} from '../policy/filing-document.ts'
import type { Confidence, Source } from '../policy/source.ts'
import { text } from '../words/text.ts'

/** Small hand-made policy sets and cases for the tests of this folder. */

const at = { file: 'filing.yaml', line: 1, column: 1 }

export function sourceOf(title: string, confidence: Confidence = 'official'): Source {
  const document = { title: text(title, title), publisher: text('', ''), date: null, url: null }
  return { document, locator: null, confidence, facts: [] }
}

const dated = (title: string) => ({ source: sourceOf(title), at, from: null, to: null })

export const validity = (title: string, row: Pick<ValidityRule, 'type'> & Partial<ValidityRule>): ValidityRule => {
  return { ...dated(title), kind: null, months: null, lockMonths: null, ...row }
}

export const automatic = (title: string, row: Partial<AutomaticFilingRule>): AutomaticFilingRule => {
  return { ...dated(title), care: ['inpatient'], scope: 'both', windows: [], ...row }
}

export const asLocal = (title: string, row: Partial<TreatedAsLocalRule>): TreatedAsLocalRule => {
  return { ...dated(title), category: 'student', care: ['inpatient'], scope: 'both', ...row }
}

export function topic(title: string, name: FilingTopicName, row: Partial<FilingTopic> = {}): FilingTopic {
  return {
    ...dated(title),
    topic: name,
    filings: [],
    kinds: [],
    care: [],
    categories: [],
    scope: 'both',
    text: text(`${title} ${name}`, `${title} ${name}`),
    papers: [],
    orCommitment: false,
    channels: [],
    contradictsNational: false,
    ...row,
  }
}

export function filingDocument(region: string, parts: Partial<FilingDocument>): FilingDocument {
  return { id: `${region}/filing`, region, validity: [], automatic: [], treatedAsLocal: [], topics: [], ...parts }
}

const region = (code: string, zh: string, en: string): RegionDocument => ({
  region: code,
  name: text(zh, en),
  levels: [],
  plans: [],
  yearEnd: 'settlement-year',
  hotline: null,
  source: sourceOf('地区'),
  at,
})

export function policySet(...filings: FilingDocument[]): PolicySet {
  return {
    sources: [],
    places: [
      { code: '110000', name: '北京市' },
      { code: '120000', name: '天津市' },
      { code: '210000', name: '辽宁省' },
      { code: '210100', name: '沈阳市' },
      { code: '210200', name: '大连市' },
      { code: '310000', name: '上海市' },
      { code: '440300', name: '深圳市' },
    ],
    regions: [region('210200', '大连市', 'Dalian'), region('210300', '鞍山市', 'Anshan')],
    benefits: [],
    layers: [],
    accounts: [],
    catalogues: [],
    references: [],
    filings,
    guides: [],
  }
}

const papers = (...names: string[]) => names.map((name) => text(name, name))
const LATE: FilingStatus[] = ['unfiled']

export const nation = filingDocument('000000', {
  validity: [
    validity('22号', { type: 'long-term', lockMonths: 6 }),
    validity('22号', { type: 'referral', months: 6 }),
    validity('22号', { type: 'temporary', months: 6 }),
  ],
  topics: [
    topic('22号', 'who-files', { filings: ['long-term'] }),
    topic('22号', 'papers', { filings: ['long-term', 'referral', 'temporary'], papers: papers('身份证', '备案表') }),
    topic('22号', 'papers', {
      filings: ['long-term'],
      kinds: ['residence'],
      papers: papers('居住证明'),
      orCommitment: true,
    }),
    topic('22号', 'papers', { filings: ['referral'], papers: papers('转诊证明') }),
    topic('22号', 'channel', { channels: papers('国家医保服务平台APP') }),
    topic('22号', 'emergency', { filings: ['emergency'] }),
    topic('22号', 'late-filing', { filings: LATE }),
    topic('22号', 'two-way', { filings: ['long-term'] }),
    topic('22号', 'chronic', { care: ['chronic'] }),
  ],
})

export const dalian = filingDocument('210200', {
  automatic: [
    automatic('大连春运', {
      windows: [{ from: '2025-01-14', to: '2025-02-22', label: text('2025年春运', 'Spring Festival 2025') }],
    }),
  ],
  treatedAsLocal: [asLocal('大连大学生', {})],
  topics: [topic('大连大学生', 'who-files', { categories: ['student'] })],
})

export const anshan = filingDocument('210300', {
  validity: [validity('鞍山', { type: 'long-term', months: 12 })],
  topics: [
    topic('鞍山', 'papers', { filings: ['long-term'], papers: papers('居住证、房产证或购房合同') }),
    topic('鞍山', 'channel', { channels: papers('鞍山医保微信公众号', '国家医保服务平台APP') }),
    topic('鞍山', 'validity', { filings: ['long-term'], contradictsNational: true }),
    topic('鞍山', 'unfiled', { filings: ['unfiled'] }),
    topic('鞍山', 'emergency', { filings: ['emergency'] }),
    topic('鞍山', 'settlement', { scope: 'same-province' }),
  ],
})

export const wholeSet = policySet(nation, dalian, anshan)

/** A stay of a Dalian worker in Beijing, from 2025-03-01 to 2025-03-10. */
export function stay(
  visit: Partial<Case['visit']> = {},
  filings: readonly Partial<Filing>[] = [],
  insured: Partial<Case['insured']> = {},
): Pick<Case, 'insured' | 'visit' | 'filings'> {
  return {
    insured: {
      region: '210200',
      scheme: 'employee',
      plan: null,
      category: 'working',
      groups: [],
      birthDate: null,
      enrolledMonths: null,
      ...insured,
    },
    visit: {
      care: 'inpatient',
      region: '110105',
      level: 'level3',
      specialist: false,
      selected: false,
      referred: false,
      signed: false,
      admittedOn: '2025-03-01',
      settledOn: '2025-03-10',
      emergency: false,
      diagnosis: 'none',
      ...visit,
    },
    filings: filings.map((filing) => ({
      type: 'temporary',
      kind: null,
      region: '110000',
      from: '2025-02-01',
      to: null,
      ...filing,
    })),
  }
}
