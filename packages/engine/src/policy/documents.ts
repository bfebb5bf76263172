import type { IsoDate } from '../calendar/date.ts'
import type { Care, Kin, LayerFund, Level, Plan, Scheme } from '../case/enums.ts'
import type { Fen } from '../money/fen.ts'
import type { Place } from '../problem/problem.ts'
import type { Text } from '../words/text.ts'
import type { Example } from './example.ts'
import type { FilingDocument } from './filing-document.ts'
import type { GuideDocument } from './guide-document.ts'
import type { Source, SourceDocument, Sourced } from './source.ts'
import type { AccountUse } from './steps/account-use.ts'
import type { Cap } from './steps/cap.ts'
import type { Coinsurance } from './steps/coinsurance.ts'
import type { Deductible } from './steps/deductible.ts'
import type { FixedAmount } from './steps/fixed-amount.ts'
import type { HospitalShare } from './steps/hospital-share.ts'
import type { ItemRule } from './steps/item.ts'
import type { OffSite } from './steps/off-site.ts'
import type { Refusal } from './steps/refusal.ts'
import type { MoneyValue, NotEstablished, RateValue, Table } from './table.ts'

/** All policy files, read and decoded. */
export type PolicySet = {
  readonly sources: readonly SourceDocument[]
  readonly places: readonly AdministrativePlace[]
  readonly regions: readonly RegionDocument[]
  readonly benefits: readonly BenefitDocument[]
  readonly layers: readonly LayerDocument[]
  readonly accounts: readonly AccountDocument[]
  readonly catalogues: readonly CatalogueDocument[]
  readonly references: readonly ReferenceDocument[]
  readonly filings: readonly FilingDocument[]
  readonly guides: readonly GuideDocument[]
}

/** A place of China's administrative division (GB/T 2260), six digits, e.g. `110000 北京市`. */
export type AdministrativePlace = { readonly code: string; readonly name: string }

/** `NATIONAL` carries the rules that regions refine. */
export const NATIONAL = '000000'

/** 地区: one pooling region. */
export type RegionDocument = Sourced & {
  readonly region: string
  readonly name: Text
  /** Facility levels the region tells apart; a level it does not know counts as the next lower one it does. */
  readonly levels: readonly Level[]
  readonly plans: readonly Plan[]
  /** A stay over New Year: counted whole in the year of settlement, or split by cost date. */
  readonly yearEnd: 'settlement-year' | 'split-by-date'
  readonly hotline: string | null
}

/** A dated version of something; `to` is the last day, null = until further notice. */
export type Version = Sourced & {
  readonly from: IsoDate
  readonly to: IsoDate | null
  readonly note: Text | null
  readonly accepted?: readonly AcceptedWarning[]
}

/** 知悉: a warning of the check that the policy officer knows of and leaves standing, and why. Errors cannot be accepted. */
export type AcceptedWarning = { readonly code: string; readonly reason: Text }

/** Versions in force, and other readings of the same source that stand beside them under a name. */
export type Versioned<V extends Version> = {
  readonly versions: readonly V[]
  readonly alternatives: readonly {
    readonly name: string
    readonly label: Text
    readonly versions: readonly V[]
    readonly at: Place
  }[]
}

type DocumentHead = {
  /** `<region>/<file name>`, e.g. `210200/employee-outpatient`. */
  readonly id: string
  readonly region: string
  readonly name: Text
  readonly at: Place
}

/** 待遇: what the pooled fund pays for one kind of care of one scheme. */
export type BenefitDocument = DocumentHead &
  Versioned<BenefitVersion> & {
    readonly scheme: Scheme
    /** 档次 it holds for; null = the region has none, or all. */
    readonly plans: readonly Plan[] | null
    readonly care: readonly Care[]
    readonly examples: readonly Example[]
  }

export type BenefitVersion = Version & {
  readonly refusals: readonly Refusal[]
  /** null: no deductible (`起付线: 无`). */
  readonly deductible: Deductible | null
  /** Exactly one of `coinsurance` and `fixedAmount`; `NotEstablished`: nothing is known. */
  readonly coinsurance: Coinsurance | null
  readonly fixedAmount: FixedAmount | null
  readonly offSite: OffSite | null
  readonly caps: readonly Cap[]
  readonly items: readonly ItemRule[]
  readonly hospitalShare: HospitalShare | null
}

/** 后续保障: a fund that pays after the pooled fund (职工大额, 居民大病, 医疗救助, …). One shape, one arithmetic. */
export type LayerDocument = DocumentHead &
  Versioned<LayerVersion> & {
    readonly fund: LayerFund
    readonly schemes: readonly Scheme[]
    readonly plans: readonly Plan[] | null
    readonly care: readonly Care[]
    readonly examples: readonly Example[]
  }

export type LayerVersion = Version & {
  /** `personal-in-scope`: in-scope cost no earlier fund has paid. `over-cap`: what the pooled fund's limit cut off. */
  readonly base: 'personal-in-scope' | 'over-cap'
  /** Class B pre-payment counts too. */
  readonly includesPreSelfPay: boolean
  /** What the pooled fund withheld for going off-site without referral does not count (深圳). */
  readonly excludesOffSiteReduction: boolean
  /** Bracket bounds count on the year's accumulated base (`total`) or on its part above the deductible (`excess`). */
  readonly origin: 'total' | 'excess'
  /** 单独计算: cases that are compensated by themselves and do not enter the year's base. */
  readonly separate: Table<{ readonly kind: 'flag'; readonly on: boolean }> | null
  readonly deductible: Table<MoneyValue>
  readonly rate: Table<RateValue>
  readonly points: readonly Table<RateValue>[]
  readonly cap: Table<MoneyValue> | null
}

/** 个人账户: whether and for what it may be used when a bill is settled. */
export type AccountDocument = DocumentHead &
  Versioned<AccountVersion> & {
    readonly schemes: readonly Scheme[]
    readonly plans: readonly Plan[] | null
  }

export type AccountVersion = Version & {
  readonly use: Table<{ readonly kind: 'use'; readonly use: AccountUse }>
  /** Whose account may be shared (家庭共济); null: not told. Asked of the nation's document. */
  readonly kin: readonly Kin[] | null
}

/** 目录: the person's share of a class B line that is paid before the benefit (先行自付), where the line names none. */
export type CatalogueDocument = DocumentHead &
  Versioned<Version & { readonly classBPrePayment: Table<RateValue> }> & { readonly schemes: readonly Scheme[] }

/** 参照值: a figure by policy year, e.g. 上上年度在岗职工年平均工资. */
export type ReferenceDocument = DocumentHead & {
  /** As money values name it: `上上年度在岗职工年平均工资`. */
  readonly reference: string
  readonly values: readonly (Sourced & { readonly year: number; readonly value: Fen | NotEstablished })[]
}

export type { Example, FilingDocument, GuideDocument, Source }
