import type {
  AmountName,
  Care,
  Category,
  Fen,
  FilingStatus,
  IsoDate,
  Kin,
  Scheme,
  SplitLine,
  Status,
  Text,
} from '@yibao/engine'

/**
 * What a settlement statement (结算单) shows, as plain data: money in fen, both languages at once. A reversal's amounts are
 * negative. Made by `statementOf`, which refuses figures that do not add up; shown by `statementPdf` and `statementJson`.
 */
export type Statement = {
  /** The statement's number. */
  readonly settlementId: string
  readonly kind: 'direct' | 'manual'
  readonly state: StatementState
  /** Of a reversal: the settlement it takes back. Of a reversed settlement: the reversal. */
  readonly counterpart: Counterpart | null
  readonly institution: CodedName
  readonly insured: {
    /** Masked, as it is to be shown. */
    readonly name: string
    /** Masked, as it is to be shown. */
    readonly idNumber: string
    readonly region: CodedName
    readonly scheme: Scheme
    readonly category: Category
  }
  /** Where the care was given. */
  readonly place: CodedName
  readonly care: Care
  readonly admittedOn: IsoDate
  /** Null where nobody was admitted. */
  readonly dischargedOn: IsoDate | null
  readonly settledOn: IsoDate
  readonly filing: { readonly applied: FilingStatus; readonly because: Text }
  readonly diagnosis: CodedName | null
  readonly status: Status
  /** Why the funds do not pay, where they do not. */
  readonly reason: Text | null
  readonly amounts: StatementAmounts
  readonly classes: readonly ClassSum[]
  /** Empty where the bill came as parts of a total. */
  readonly lines: readonly StatementLine[]
  readonly payers: readonly Payer[]
  readonly yearToDate: YearAfter
  /** Empty on a reversal: the original explains itself. */
  readonly steps: readonly StatementStep[]
  readonly complete: boolean
  readonly missing: readonly { readonly rule: string; readonly ask: Text; readonly effect: Text }[]
  readonly assumptions: readonly Text[]
  readonly policy: { readonly benefit: string | null; readonly version: string | null; readonly hash: string | null }
  readonly verification: { readonly url: string; readonly code: string }
}

export type StatementState = 'settled' | 'reversed' | 'reversal'

export type Counterpart = { readonly settlementId: string; readonly settledOn: IsoDate }

export type CodedName = { readonly code: string; readonly name: string }

/** Every amount of an answer, in fen. */
export type StatementAmounts = Readonly<Record<AmountName, Fen>>

/** A fee line after the catalogue split. Money in fen, `price` per unit. */
export type StatementLine = SplitLine & {
  readonly code: string
  readonly price: Fen
  /** In 1/10000. */
  readonly quantityE4: number
}

export type CatalogueClass = SplitLine['class']

/** The parts that an amount splits into. */
export type SplitAmounts = Pick<SplitLine, 'amount' | 'outOfCatalogue' | 'overLimit' | 'preSelfPay' | 'inScope'>

export type ClassSum = SplitAmounts & { readonly class: CatalogueClass; readonly count: number }

/** One who paid. `name` (masked) and `relation`: whose account a shared one is. */
export type Payer = {
  readonly amountName: AmountName
  readonly name: string | null
  readonly relation: Kin | null
  readonly amount: Fen
  /** Of the personal account, after this settlement; null where there is none, or it is not the reader's to know. */
  readonly balanceAfter: Fen | null
}

/** The year's counters after the settlement: `deductible` by pool, the rest by name (docs/glossary.md). In fen. */
export type YearAfter = {
  readonly stays: number
  readonly deductible: Readonly<Record<string, Fen>>
  readonly counters: Readonly<Record<string, Fen>>
}

/** A step of the computation. `amount` null: the figure is not established. */
export type StatementStep = {
  readonly id: string
  readonly label: Text
  readonly formula: Text
  readonly amount: Fen | null
  readonly rule: string
  readonly source: StatementSource | null
  readonly confidence: string
}

export type StatementSource = {
  readonly title: Text
  readonly publisher: Text
  readonly date: string | null
  readonly url: string | null
  readonly locator: string | null
}
