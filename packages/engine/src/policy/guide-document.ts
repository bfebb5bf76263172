import type { IsoDate } from '../calendar/date.ts'
import type { Scheme } from '../case/enums.ts'
import type { Text } from '../words/text.ts'
import type { Sourced } from './source.ts'

export const GUIDE_TOPICS = [
  'office',
  'institution',
  'card',
  'enrolment',
  'premium',
  'gap',
  'waiting-period',
  'transfer',
  'double-enrolment',
  'account',
  'account-credit',
  'account-sharing',
  'kinship',
  'claim-papers',
  'claim-deadline',
  'chronic-list',
  'chronic-certification',
  'settlement',
  'catastrophic',
  'selection',
  'newborn',
  'maternity',
  'reproduction',
  'aid',
  'other',
] as const
export type GuideTopic = (typeof GUIDE_TOPICS)[number]

/** 资料: facts that are no benefit rule (offices, papers, kinship, premiums, waiting periods …), as data. */
export type GuideDocument = { readonly id: string; readonly region: string; readonly entries: readonly GuideEntry[] }

export type GuideEntry = Sourced & {
  readonly topic: GuideTopic
  readonly title: Text
  readonly text: Text
  readonly schemes: readonly Scheme[]
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  /** Machine-readable part, by name: amounts (`400元`), counts, months, lists of names. */
  readonly values: Readonly<Record<string, string | readonly string[]>>
}
