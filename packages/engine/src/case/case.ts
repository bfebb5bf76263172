import type { IsoDate } from '../calendar/date.ts'
import type { Fen } from '../money/fen.ts'
import type { Rate } from '../money/rate.ts'
import type {
  Care,
  CatalogueClass,
  Category,
  Diagnosis,
  FilingType,
  Group,
  Item,
  Kin,
  LayerFund,
  Level,
  LongTermKind,
  Plan,
  Scheme,
} from './enums.ts'

/** One bill of one insured person, read and checked. Money in fen. JSON shape: `docs/case.md`, `caseSchema()`. */
export type Case = {
  readonly insured: Insured
  readonly visit: Visit
  readonly filings: readonly Filing[]
  readonly bill: Bill
  readonly yearToDate: YearToDate
  readonly account: Account
  /** Paths the asker left out and the engine filled with a usual or the least favourable value, e.g. `insured.enrolledMonths`. */
  readonly assumed: readonly string[]
}

export type Insured = {
  /** Pooling region (参保统筹区), six digits. */
  readonly region: string
  readonly scheme: Scheme
  /** 档次; null where the region has none. */
  readonly plan: Plan | null
  readonly category: Category
  readonly groups: readonly Group[]
  readonly birthDate: IsoDate | null
  /** Months of continuous enrolment; null = not told. */
  readonly enrolledMonths: number | null
}

export type Visit = {
  readonly care: Care
  /** Where the care is given (就医地), six digits. */
  readonly region: string
  readonly level: Level
  readonly specialist: boolean
  /** The institution is the one the person selected (选点/定点). */
  readonly selected: boolean
  /** Referred there by the selected institution (本市转诊). */
  readonly referred: boolean
  /** The person has signed the family doctor of this institution (家庭医生签约). */
  readonly signed: boolean
  readonly admittedOn: IsoDate
  readonly settledOn: IsoDate
  readonly emergency: boolean
  readonly diagnosis: Diagnosis
}

export type Filing = {
  readonly type: FilingType
  readonly kind: LongTermKind | null
  readonly region: string
  readonly from: IsoDate
  /** Last day in force; null = the region's validity rule decides. */
  readonly to: IsoDate | null
}

export type Bill = {
  readonly total: Fen
  readonly outOfCatalogue: Fen
  readonly overLimit: Fen
  readonly preSelfPay: Fen
  /** In-scope amounts of items that a policy may pay at a ratio of their own. */
  readonly items: Readonly<Record<Item, Fen>>
  /** Where the bill came as fee lines: each line after the catalogue split. */
  readonly lines: readonly SplitLine[] | null
}

/** A fee line as given. Money in fen, `price` and `limitPrice` per unit, `quantity` exact in 1/10000. */
export type FeeLine = {
  readonly name: string
  readonly class: CatalogueClass
  readonly price: Fen
  readonly quantity: Rate
  readonly limitPrice: Fen | null
  /** 先行自付比例 of a class B line; null = the region's rule. */
  readonly selfPayRate: Rate | null
  readonly item: Item | null
}

export type SplitLine = {
  readonly name: string
  readonly class: CatalogueClass
  readonly amount: Fen
  readonly outOfCatalogue: Fen
  readonly overLimit: Fen
  readonly preSelfPay: Fen
  readonly inScope: Fen
}

/** What the year has already seen. `yearToDate` of an answer is fed to the next case as it is. Money in fen. */
export type YearToDate = {
  readonly stays: number
  /** Deductible met, by pool (`outpatient`, `inpatient`, …; `pool:level` where levels do not carry over). */
  readonly deductible: Readonly<Record<string, Fen>>
  /** All the pooled fund has paid this year, ordinary outpatient included. */
  readonly pooledFund: Fen
  /** Of which for ordinary outpatient care (outpatient, emergency, pharmacy). */
  readonly outpatientFund: Fen
  /** Of which counted against the sub-limit for second- and third-level institutions. */
  readonly outpatientUpperFund: Fen
  /** Of which for chronic and special outpatient care. */
  readonly chronicFund: Fen
  /** In-scope cost counted by brackets that run over the year. */
  readonly pooledBase: Fen
  /** Base and payment of each later fund: `catastrophicBase`, `catastrophic`, … */
  readonly layers: Readonly<Record<LayerFund, { readonly base: Fen; readonly paid: Fen }>>
}

export type Account = {
  readonly balance: Fen
  /** `relation` null: not told, and taken as one who may share. */
  readonly shared: readonly { readonly relation: Kin | null; readonly balance: Fen }[]
}
