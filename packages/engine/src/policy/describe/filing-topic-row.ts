import type { Lang, Text } from '../../words/text.ts'
import type { FilingTopic } from '../filing-document.ts'
import { metaLine } from './description.ts'
import { keyWord, listed, periodWords, valueWord } from './words.ts'

/** One topic of the filing guide: topic, for which filings, what it says (channels and departures included), papers. */
export function filingTopicRow(topic: FilingTopic, lang: Lang): string[] {
  return [
    valueWord('filingTopic', topic.topic, lang),
    appliesTo(topic, lang),
    content(topic, lang),
    papers(topic, lang),
  ]
}

function appliesTo({ filings, kinds, care, scope }: FilingTopic, lang: Lang): string {
  const parts = [
    ...filings.map((filing) => valueWord('filing', filing, lang)),
    ...kinds.map((kind) => valueWord('longTermKind', kind, lang)),
    ...care.map((each) => valueWord('care', each, lang)),
    ...(scope === 'both' ? [] : [valueWord('scope', scope, lang)]),
  ]
  return listed(parts, lang)
}

function content(topic: FilingTopic, lang: Lang): string {
  const period = topic.from || topic.to ? [periodWords(topic.from, topic.to, lang)] : []
  const channels =
    topic.channels.length > 0 ? [metaLine(keyWord('channels', lang), all(topic.channels, lang), lang)] : []
  const departs = topic.contradictsNational ? [keyWord('contradictsNational', lang)] : []
  return [topic.text[lang], ...channels, ...period, ...departs]
    .filter((part) => part !== '')
    .join(lang === 'zh' ? '；' : '; ')
}

function papers(topic: FilingTopic, lang: Lang): string {
  const commitment = topic.orCommitment ? [keyWord('orCommitment', lang)] : []
  return listed([...topic.papers.map((paper) => paper[lang]), ...commitment], lang)
}

const all = (texts: readonly Text[], lang: Lang): string =>
  listed(
    texts.map((each) => each[lang]),
    lang,
  )
