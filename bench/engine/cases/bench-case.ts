import type { Category, Filing, Level } from '../rules/dalian-resident-inpatient-2025.ts'

/** The same bill in the three forms the contenders start from. */
export type BenchCase = {
  readonly facts: Facts
  readonly json: JsonCase
  /** `JSON.stringify(json)`, what a JSON Lines file holds. */
  readonly line: string
}

/**
 * Plain facts with the filing already resolved. Numbers index `LEVELS`, `CATEGORIES`, `FILINGS`; money in fen.
 * Every peer starts from these, the engine's JSON path from the whole case: what differs is to the peers' advantage.
 */
export type Facts = {
  readonly level: number
  readonly category: number
  readonly filing: number
  /** 1 where the person is in one of `RELIEVED_GROUPS`, else 0. */
  readonly relieved: number
  /** 1 where the person is in a group that medical aid is for, else 0. */
  readonly aided: number
  readonly total: number
  readonly outOfCatalogue: number
  readonly overLimit: number
  readonly preSelfPay: number
  /** Paid this year by the pooled fund, and of that for ordinary outpatient care. */
  readonly pooledPaid: number
  readonly outpatientPaid: number
  readonly catastrophicBase: number
}

/** The project's case contract (`docs/case.md`), as far as these cases use it. */
export type JsonCase = {
  readonly insured: {
    readonly region: string
    readonly scheme: 'resident'
    readonly plan: null
    readonly category: Category
    readonly groups: readonly string[]
    readonly birthDate: string
    readonly enrolledMonths: number
  }
  readonly visit: {
    readonly care: 'inpatient'
    readonly region: string
    readonly level: Level
    readonly specialist: boolean
    readonly selected: boolean
    readonly admittedOn: string
    readonly settledOn: string
    readonly emergency: boolean
    readonly diagnosis: null
  }
  readonly filings: readonly JsonFiling[]
  readonly bill: Readonly<Record<'total' | 'outOfCatalogue' | 'overLimit' | 'preSelfPay', string>>
  readonly yearToDate: {
    readonly stays: number
    readonly deductible: Readonly<Record<string, string>>
    readonly pooledFund: string
    readonly outpatientFund: string
    readonly catastrophicBase: string
  }
  readonly account: { readonly balance: string; readonly shared: readonly never[] }
}

export type JsonFiling = {
  readonly type: Filing
  readonly kind?: 'residence'
  readonly region: string
  readonly from: string
  readonly to: null
}
