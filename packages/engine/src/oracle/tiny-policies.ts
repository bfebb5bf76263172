import type { Case, YearToDate } from '../case/case.ts'
import { type Fen, fen, parseYuan } from '../money/fen.ts'
import { parseRate } from '../money/rate.ts'
import type { Condition, EnumFact } from '../policy/condition.ts'
import type { BenefitDocument, BenefitVersion, LayerDocument, LayerVersion, PolicySet } from '../policy/documents.ts'
import type { Source } from '../policy/source.ts'
import type { Coinsurance } from '../policy/steps/coinsurance.ts'
import type { Deductible } from '../policy/steps/deductible.ts'
import type { Band, MoneyValue, NotEstablished, RateValue, Row, Table } from '../policy/table.ts'
import { text } from '../words/text.ts'

/** Hand-built policies and cases for the oracle's tests: a tiny region, short words for rows. */
export const HOME = '210200'

const at = { file: 'tiny.yaml', line: 1, column: 1 }
const source: Source = {
  document: { title: text('小', 'tiny'), publisher: text('小', 'tiny'), date: null, url: null },
  locator: null,
  confidence: 'document',
  facts: [],
}
const dated = { from: '2023-01-01', to: null, note: null, source, at }

export const yuan = (amount: string): Fen => parseYuan(amount) ?? fen(Number.NaN)

export const UNKNOWN: NotEstablished = { kind: 'not-established', ask: text('医保局', 'office') }
export const UNLIMITED: MoneyValue = { kind: 'unlimited' }
export const money = (amount: string): MoneyValue => ({ kind: 'amount', fen: yuan(amount) })

export function percent(value: string): RateValue {
  const rate = parseRate(value, 2)
  if (rate === undefined) throw new Error(value)
  return { kind: 'rate', rate }
}

export const is = (fact: EnumFact | 'group', ...values: string[]): Condition => ({ kind: 'values', fact, values, at })
export const other = (fact: EnumFact | 'group'): Condition => ({ kind: 'other', fact, at })

export const row = <V>(value: V, ...when: Condition[]): Row<V> => ({ when, band: null, value, source, at })
export const rows = <V>(...of: Row<V>[]): Table<V> => ({ rows: of })
export const always = <V>(value: V): Table<V> => rows(row(value))

/** A row for the slice of cost above `above` up to `upTo` yuan. */
export function slice(above: string, upTo: string | null, value: RateValue): Row<RateValue> {
  const band: Band = { above: yuan(above), upTo: upTo === null ? null : yuan(upTo) }
  return { ...row(value), band }
}

export const deductible = (amount: Table<MoneyValue>, more: Partial<Deductible> = {}): Deductible => ({
  per: 'year',
  pool: 'outpatient',
  acrossLevels: 'top-up',
  amount,
  stepDown: null,
  waiver: null,
  ...more,
})

export const coinsurance = (rate: Table<RateValue>, more: Partial<Coinsurance> = {}): Coinsurance => ({
  basis: 'bill',
  origin: 'excess',
  rate,
  points: [],
  personFactor: null,
  ...more,
})

export function benefit(version: Partial<BenefitVersion>): BenefitDocument {
  const whole: BenefitVersion = {
    ...dated,
    refusals: [],
    deductible: null,
    coinsurance: null,
    fixedAmount: null,
    offSite: null,
    caps: [],
    items: [],
    hospitalShare: null,
    ...version,
  }
  const care = ['outpatient', 'inpatient'] as const
  return {
    id: `${HOME}/tiny`,
    region: HOME,
    name: text('待遇', 'benefit'),
    at,
    scheme: 'employee',
    plans: null,
    care,
    versions: [whole],
    alternatives: [],
    examples: [],
  }
}

export function layer(version: Partial<LayerVersion>): LayerDocument {
  const whole: LayerVersion = {
    ...dated,
    base: 'personal-in-scope',
    includesPreSelfPay: false,
    excludesOffSiteReduction: false,
    origin: 'excess',
    separate: null,
    deductible: always(money('0')),
    rate: always(percent('50')),
    points: [],
    cap: null,
    ...version,
  }
  const head = { id: '000000/catastrophic', region: '000000', name: text('大病', 'catastrophic'), at }
  const covers = { schemes: ['employee'], plans: null, care: ['outpatient', 'inpatient'] } as const
  return { ...head, ...covers, fund: 'catastrophic', versions: [whole], alternatives: [], examples: [] }
}

/** A policy set of one benefit; the account may be used for what is in the catalogue. */
export function policies(one: BenefitDocument, ...layers: LayerDocument[]): PolicySet {
  const use = always({ kind: 'use', use: 'in-scope' } as const)
  const head = { id: '000000/account', region: '000000', name: text('账户', 'account'), at }
  const account = {
    ...head,
    schemes: ['employee'],
    plans: null,
    versions: [{ ...dated, use, kin: null }],
    alternatives: [],
  } as const
  const levels = ['level1', 'level2', 'level3'] as const
  const region = { region: HOME, name: text('小市', 'Tiny'), levels, plans: [], hotline: null, source, at }
  return {
    sources: [],
    places: [],
    regions: [{ ...region, yearEnd: 'settlement-year' }],
    benefits: [one],
    layers,
    accounts: [account],
    catalogues: [],
    references: [],
    filings: [],
    guides: [],
  }
}

const none = { base: fen(0), paid: fen(0) }
export const FRESH_YEAR: YearToDate = {
  stays: 0,
  deductible: {},
  pooledFund: fen(0),
  outpatientFund: fen(0),
  outpatientUpperFund: fen(0),
  chronicFund: fen(0),
  pooledBase: fen(0),
  layers: {
    employeeSupplement: none,
    catastrophic: none,
    medicalAid: none,
    civilServant: none,
    enterpriseSupplement: none,
    otherFund: none,
  },
}

export type CaseChanges = { [K in 'insured' | 'visit' | 'bill' | 'yearToDate' | 'account']?: Partial<Case[K]> }

/** A working employee's outpatient bill at a third-level institution at home. */
export function caseOf(total: string, changes: CaseChanges = {}): Case {
  const items = { consultation: fen(0), 'large-equipment': fen(0), 'negotiated-drug': fen(0) }
  const insured = { region: HOME, scheme: 'employee', plan: null, category: 'working', groups: [] } as const
  const yes = { specialist: false, selected: true, referred: false, signed: false, emergency: false } as const
  const on = { admittedOn: '2025-03-01', settledOn: '2025-03-01' }
  const bill = { total: yuan(total), outOfCatalogue: fen(0), overLimit: fen(0), preSelfPay: fen(0), items, lines: null }
  return {
    insured: { ...insured, birthDate: null, enrolledMonths: null, ...changes.insured },
    visit: { care: 'outpatient', region: HOME, level: 'level3', diagnosis: 'none', ...yes, ...on, ...changes.visit },
    filings: [],
    bill: { ...bill, ...changes.bill },
    yearToDate: { ...FRESH_YEAR, ...changes.yearToDate },
    account: { balance: fen(0), shared: [], ...changes.account },
    assumed: [],
  }
}
