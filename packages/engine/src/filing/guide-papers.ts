import type { FilingTopicName } from '../policy/filing-document.ts'
import type { Text } from '../words/text.ts'
import type { GuideItem } from './guide-item.ts'

/** A paper to hand in, and the rule that asks for it. */
export type GuidePaper = { readonly paper: Text; readonly orCommitment: boolean; readonly item: GuideItem }

/** A way to file, and the rule that names it. */
export type GuideChannel = { readonly channel: Text; readonly item: GuideItem }

/**
 * What to hand in. What the region asks for this type of filing replaces what the nation asks for it; likewise the
 * papers that several types need (identity, form). The items still tell both.
 */
export function papersOf(items: readonly GuideItem[]): readonly GuidePaper[] {
  const asking = items.filter(asksForPapers)
  const [forAll, forThis] = [asking.filter((item) => !isSpecific(item)), asking.filter(isSpecific)]
  const papers = [...ownElseNations(forAll), ...ownElseNations(forThis)].flatMap((item) =>
    item.papers.map((paper) => ({ paper, orCommitment: item.orCommitment, item })),
  )
  return distinct(papers, ({ paper }) => paper)
}

/**
 * The rule by which a commitment letter does instead; the region's before the nation's. What the nation says of papers
 * that the region has replaced by its own does not count.
 */
export function commitmentOf(items: readonly GuideItem[]): GuideItem | null {
  const replaced = items.some((item) => !item.national && isSpecific(item) && asksForPapers(item))
  const found = items.filter(
    (item) => (item.orCommitment || item.topic === 'commitment') && !(item.national && replaced),
  )
  return found.find((item) => !item.national) ?? found[0] ?? null
}

/** Every way to file. What the region says of a topic replaces what the nation says of it. */
export function channelsOf(items: readonly GuideItem[]): readonly GuideChannel[] {
  const own = items.filter((item) => !item.national && item.channels.length > 0)
  const nation = items.filter((item) => item.national && !own.some(({ topic }) => topic === item.topic))
  const channels = [...own, ...nation].flatMap((item) => item.channels.map((channel) => ({ channel, item })))
  return distinct(channels, ({ channel }) => channel)
}

/** Whether the item tells to hand in papers. */
const asksForPapers = (item: GuideItem): boolean => PAPER_TOPICS.includes(item.topic) && item.papers.length > 0

const PAPER_TOPICS: readonly FilingTopicName[] = ['who-files', 'papers', 'commitment', 'referral']

const isSpecific = (item: GuideItem): boolean => item.filings.length === 1 || item.kinds.length > 0

function ownElseNations(items: readonly GuideItem[]): readonly GuideItem[] {
  const own = items.filter((item) => !item.national)
  return own.length > 0 ? own : items
}

function distinct<T>(list: readonly T[], words: (entry: T) => Text): readonly T[] {
  return list.filter((entry, index) => list.findIndex((other) => words(other).zh === words(entry).zh) === index)
}
