import type { IsoDate } from '../calendar/date.ts'
import type { Care, CarePlace, Category, FilingStatus, FilingType, LongTermKind } from '../case/enums.ts'
import type { Text } from '../words/text.ts'
import type { Sourced } from './source.ts'

/** 备案规则 of a region, or of the nation (`000000`), which a region refines topic by topic. */
export type FilingDocument = {
  readonly id: string
  readonly region: string
  readonly validity: readonly ValidityRule[]
  readonly automatic: readonly AutomaticFilingRule[]
  readonly treatedAsLocal: readonly TreatedAsLocalRule[]
  readonly topics: readonly FilingTopic[]
}

type Dated = Sourced & { readonly from: IsoDate | null; readonly to: IsoDate | null }

/** How far from home something holds: 省内 / 省外 only, or both. */
export type FilingScope = Exclude<CarePlace, 'local'> | 'both'

/** 有效期 and 锁定期 in months; `months` null = long-term, until changed. */
export type ValidityRule = Dated & {
  readonly type: FilingType
  readonly kind: LongTermKind | null
  readonly months: number | null
  readonly lockMonths: number | null
}

/** 自动备案 (免申即享): care counts as filed temporarily without applying, in the windows, or always where there are none. */
export type AutomaticFilingRule = Dated & {
  readonly care: readonly Care[]
  readonly scope: FilingScope
  readonly windows: readonly { readonly from: IsoDate; readonly to: IsoDate; readonly label: Text }[]
}

/** Off-site care that is paid as at home without filing, e.g. Dalian's students on holiday. */
export type TreatedAsLocalRule = Dated & {
  readonly category: string
  readonly care: readonly Care[]
  readonly scope: FilingScope
}

export const FILING_TOPICS = [
  'who-files',
  'papers',
  'commitment',
  'channel',
  'validity',
  'lock',
  'unfiled',
  'emergency',
  'late-filing',
  'two-way',
  'change',
  'automatic',
  'settlement',
  'benefit',
  'referral',
  'chronic',
  'outpatient',
  'review-time',
  'trauma',
  'caution',
] as const
export type FilingTopicName = (typeof FILING_TOPICS)[number]

/** One thing the filing guide tells, and for which filings. Empty lists = all. */
export type FilingTopic = Dated & {
  readonly topic: FilingTopicName
  readonly filings: readonly FilingStatus[]
  readonly kinds: readonly LongTermKind[]
  readonly care: readonly Care[]
  readonly categories: readonly Category[]
  readonly scope: FilingScope
  readonly text: Text
  /** Papers, one each; `orCommitment`: a commitment letter does instead (承诺书). */
  readonly papers: readonly Text[]
  readonly orCommitment: boolean
  readonly channels: readonly Text[]
  /** A region's topic that departs from the national rule says so (展示冲突). */
  readonly contradictsNational: boolean
}
