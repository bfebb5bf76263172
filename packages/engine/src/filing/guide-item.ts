import type { Care, CarePlace, Category, FilingStatus, LongTermKind } from '../case/enums.ts'
import { FILING_TOPICS, type FilingTopic, type FilingTopicName } from '../policy/filing-document.ts'
import type { Confidence, Source } from '../policy/source.ts'
import type { Text } from '../words/text.ts'
import type { Ruled } from './decision.ts'
import type { FilingRules } from './rules.ts'

/** One thing the guide tells, from one topic of the policy files. */
export type GuideItem = {
  readonly topic: FilingTopicName
  readonly text: Text
  /** The filings it is about; empty: all. */
  readonly filings: readonly FilingStatus[]
  readonly kinds: readonly LongTermKind[]
  /** The people it is about, to be told with it where the asker's category is not known; empty: all. */
  readonly categories: readonly Category[]
  readonly papers: readonly Text[]
  /** A commitment letter does instead of the papers (承诺书). */
  readonly orCommitment: boolean
  readonly channels: readonly Text[]
  readonly source: Source
  readonly confidence: Confidence
  readonly rule: string
  /** The nation's rule; false: the home region's. */
  readonly national: boolean
  /** The region's rule departs from the nation's, which is shown after it. */
  readonly contradictsNational: boolean
}

/** For whom the items are: a filing, the care and the person's category where they are told, and how far the place is. */
export type ItemScope = {
  readonly status: FilingStatus
  readonly kind: LongTermKind | null
  readonly care: Care | null
  readonly category: Category | null
  readonly place: CarePlace
}

/** The topics that concern somebody, in the order of `FILING_TOPICS`; of each, the region's before the nation's. */
export function guideItems(rules: FilingRules, scope: ItemScope): readonly GuideItem[] {
  const concerned = rules.topics.filter(({ row }) => concerns(row, scope))
  return FILING_TOPICS.flatMap((name) => concerned.filter(({ row }) => row.topic === name).map(toItem))
}

/** Topics that tell those who file for good only. */
const LONG_TERM_ONLY: readonly FilingTopicName[] = ['two-way', 'lock']

/** Topics that tell everybody what happens in another case than the planned one, and that case. */
const OTHER_CASES: Partial<Record<FilingTopicName, FilingStatus>> = {
  unfiled: 'unfiled',
  'late-filing': 'unfiled',
  emergency: 'emergency',
}

function concerns(topic: FilingTopic, { status, kind, care, category, place }: ItemScope): boolean {
  if (LONG_TERM_ONLY.includes(topic.topic) && status !== 'long-term') return false
  const other = OTHER_CASES[topic.topic]
  return (
    (anyOf(topic.filings, status) || (other !== undefined && topic.filings.includes(other))) &&
    (kind === null || anyOf(topic.kinds, kind)) &&
    (care === null || anyOf(topic.care, care)) &&
    (category === null || anyOf(topic.categories, category)) &&
    (topic.scope === 'both' || topic.scope === place)
  )
}

/** An empty list names all. */
const anyOf = <T>(list: readonly T[], value: T): boolean => list.length === 0 || list.includes(value)

function toItem({ row, rule, national }: Ruled<FilingTopic>): GuideItem {
  const { topic, text, filings, kinds, categories, papers, orCommitment, channels, source, contradictsNational } = row
  return {
    topic,
    text,
    filings,
    kinds,
    categories,
    papers,
    orCommitment,
    channels,
    source,
    confidence: source.confidence,
    rule,
    national,
    contradictsNational,
  }
}
