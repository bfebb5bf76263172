import type { FilingStatus } from '../case/enums.ts'

/** Amounts of an answer, decimal strings of yuan. Names and identities: docs/architecture.md; national fields: docs/glossary.md. */
export const AMOUNTS = [
  'total',
  'outOfCatalogue',
  'overLimit',
  'preSelfPay',
  'inScope',
  'deductible',
  'pooledFund',
  'employeeSupplement',
  'catastrophic',
  'medicalAid',
  'civilServant',
  'enterpriseSupplement',
  'otherFund',
  'fundTotal',
  'hospitalShare',
  'personTotal',
  'account',
  'sharedAccount',
  'cash',
] as const
export type AmountName = (typeof AMOUNTS)[number]

export type Status = 'payable' | 'not-payable' | 'not-established'

/** A source as shown to users. */
export type Citation = {
  readonly title: string
  readonly publisher: string
  readonly date: string | null
  readonly url: string | null
  readonly locator: string | null
}

export type Step = {
  readonly id: string
  readonly label: string
  readonly formula: string
  /** Decimal string of yuan, or null where the figure is not established. */
  readonly amount: string | null
  readonly rule: string
  readonly source: Citation | null
  readonly confidence: string
}

export type Advice = { readonly kind: string; readonly text: string; readonly saves: string }

export type Missing = { readonly rule: string; readonly ask: string; readonly effect: string }

/** The answer to one case. All texts in the asked language. */
export type Answer = {
  readonly status: Status
  readonly complete: boolean
  readonly reason: string | null
  readonly filing: {
    readonly applied: FilingStatus
    readonly because: string
    readonly source: Citation | null
    readonly rule: string
  }
  readonly policy: {
    readonly region: string
    readonly scheme: string
    readonly benefit: string | null
    readonly version: string | null
    readonly hash: string | null
    /** Other readings of an ambiguous source, by name; `--alternative` takes one. */
    readonly alternatives: readonly string[]
  }
  readonly amounts: Readonly<Record<AmountName, string>>
  readonly steps: readonly Step[]
  readonly yearToDate: YearToDateAnswer
  readonly advice: readonly Advice[]
  readonly missing: readonly Missing[]
  /** Facts that were not told although the rules ask for them, and what was taken instead. */
  readonly assumptions: readonly { readonly path: string; readonly text: string }[]
}

/** As `YearToDate` in a case: flat, decimal strings. */
export type YearToDateAnswer = {
  readonly stays: number
  readonly deductible: Readonly<Record<string, string>>
  readonly [accumulator: string]: string | number | Readonly<Record<string, string>>
}
