import { fen } from '../../money/fen.ts'
import { rate } from '../../money/rate.ts'
import type { Place, Problem } from '../../problem/problem.ts'
import { text } from '../../words/text.ts'
import type { Condition, FactName } from '../condition.ts'
import type {
  BenefitDocument,
  BenefitVersion,
  LayerDocument,
  LayerVersion,
  PolicySet,
  ReferenceDocument,
  RegionDocument,
} from '../documents.ts'
import type { Source } from '../source.ts'
import type { Refusal } from '../steps/refusal.ts'
import type { Band, MoneyValue, RateValue, Row, Table } from '../table.ts'

/** Small policy sets for tests, built without files. Rows get line numbers in the order in which they are made. */
let line = 0
export const place = (): Place => ({ file: 'policies/210200-dalian/test.yaml', line: ++line, column: 1 })

export const SOURCE: Source = {
  document: { title: text('大连医保新政策', 'Dalian policy'), publisher: text('网络', 'web'), date: null, url: null },
  locator: '第7行',
  confidence: 'document',
  facts: [],
}

const sourced = () => ({ source: SOURCE, at: place() })

/** `{ level: 'level3', age: [60, 70] }`; `'other'` is 其他, a pair of numbers a range from … below. */
export type When = Readonly<
  Partial<Record<FactName, string | readonly string[] | readonly [number | null, number | null]>>
>

export function conditions(when: When): Condition[] {
  return Object.entries(when).map(([key, written]) => {
    const fact = key as FactName
    if (fact === 'age' || fact === 'enrolledMonths' || fact === 'stay') {
      const [from, below] = written as readonly [number | null, number | null]
      return { kind: 'range', fact, from, below, at: place() }
    }
    if (written === 'other') return { kind: 'other', fact, at: place() }
    const values = typeof written === 'string' ? [written] : (written as readonly string[])
    return { kind: 'values', fact, values, at: place() }
  })
}

export function row<V>(when: When, value: V, band: Band | null = null): Row<V> {
  const own = sourced()
  return { when: conditions(when), band, value, ...own }
}

export const table = <V>(...rows: Row<V>[]): Table<V> => ({ rows })

export const yuan = (amount: number): MoneyValue => ({ kind: 'amount', fen: fen(amount * 100) })
export const percent = (amount: number): RateValue => ({ kind: 'rate', rate: rate(amount, 2) })
export const share = (hundredths: number, reference: string): MoneyValue => ({
  kind: 'reference-share',
  rate: rate(hundredths, 4),
  reference,
})
export const unknown = { kind: 'not-established', ask: text('大连市医疗保障局', 'Dalian bureau') } as const
export const band = (above: number, upTo: number | null): Band => ({
  above: fen(above * 100),
  upTo: upTo === null ? null : fen(upTo * 100),
})

export const refusal = (when: When, reason = '不支付'): Refusal => ({
  when: conditions(when),
  reason: text(reason, 'not payable'),
  ...sourced(),
})

export function benefitVersion(over: Partial<BenefitVersion> = {}): BenefitVersion {
  return {
    from: '2023-01-01',
    to: null,
    note: null,
    refusals: [],
    deductible: null,
    coinsurance: coinsurance(table(row({}, percent(50)))),
    fixedAmount: null,
    offSite: null,
    caps: [],
    items: [],
    hospitalShare: null,
    ...sourced(),
    ...over,
  }
}

export const coinsurance = (of: Table<RateValue>, points: Table<RateValue>[] = []) =>
  ({ basis: 'bill', origin: 'excess', rate: of, points, personFactor: null }) as const

export const deductible = (amount: Table<MoneyValue>) =>
  ({ per: 'year', pool: 'outpatient', acrossLevels: 'top-up', amount, stepDown: null, waiver: null }) as const

export function benefit(versions: readonly BenefitVersion[], over: Partial<BenefitDocument> = {}): BenefitDocument {
  return {
    id: '210200/employee-outpatient',
    region: '210200',
    name: text('职工普通门诊统筹', 'Employee ordinary outpatient'),
    at: place(),
    scheme: 'employee',
    plans: null,
    care: ['outpatient'],
    versions,
    alternatives: [],
    examples: [],
    ...over,
  }
}

export function layerVersion(over: Partial<LayerVersion> = {}): LayerVersion {
  return {
    from: '2023-01-01',
    to: null,
    note: null,
    base: 'personal-in-scope',
    includesPreSelfPay: false,
    excludesOffSiteReduction: false,
    origin: 'excess',
    separate: null,
    deductible: table(row({}, yuan(20000))),
    rate: table(row({}, percent(60))),
    points: [],
    cap: null,
    ...sourced(),
    ...over,
  }
}

export function layer(versions: readonly LayerVersion[], over: Partial<LayerDocument> = {}): LayerDocument {
  return {
    id: '210200/catastrophic',
    region: '210200',
    name: text('居民大病保险', 'Resident catastrophic insurance'),
    at: place(),
    fund: 'catastrophic',
    schemes: ['resident'],
    plans: null,
    care: ['inpatient'],
    versions,
    alternatives: [],
    examples: [],
    ...over,
  }
}

export function reference(values: Readonly<Record<number, number | null>>): ReferenceDocument {
  return {
    id: '210200/wage-base',
    region: '210200',
    name: text('平均工资', 'Average wage'),
    at: place(),
    reference: '平均工资',
    values: Object.entries(values).map(([year, value]) => ({
      year: Number(year),
      value: value === null ? unknown : fen(value * 100),
      ...sourced(),
    })),
  }
}

export function region(over: Partial<RegionDocument> = {}): RegionDocument {
  return {
    region: '210200',
    name: text('大连市', 'Dalian'),
    levels: ['level2', 'level3', 'level3-special'],
    plans: [],
    yearEnd: 'settlement-year',
    hotline: null,
    ...sourced(),
    ...over,
  }
}

export function policies(parts: Partial<PolicySet>): PolicySet {
  return {
    sources: [],
    places: [],
    regions: [region()],
    benefits: [],
    layers: [],
    accounts: [],
    catalogues: [],
    references: [],
    filings: [],
    guides: [],
    ...parts,
  }
}

/** `YB-P020 职工普通门诊统筹…` */
export const told = (problems: readonly Problem[]): string[] =>
  problems.map(({ code, message }) => `${code} ${message.zh}`)
