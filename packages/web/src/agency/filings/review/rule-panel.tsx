import type { FilingGuide, GuidePeriod } from '@yibao/engine'
import { GuideFacts } from '../../../public/filing/guide-facts.tsx'
import { SourceLine } from '../../../public/source-line.tsx'
import { useAgencyWords } from '../../words.ts'

/** What the policies in force say about such a filing, each with its source. */
export function RulePanel({ guide }: { readonly guide: FilingGuide }) {
  const { say, lang } = useAgencyWords()
  const { because, source, validity, lock, papers, items } = guide
  // Rules of one provision are cited once.
  const asking = [...new Map(papers.map(({ item }) => [JSON.stringify(item.source), item])).values()]
  return (
    <section className="card" aria-labelledby="rule">
      <h2 id="rule">{say('filings.rule')}</h2>
      <p>{because[lang]}</p>
      {source && (
        <p className="grounds">
          <SourceLine source={source} />
        </p>
      )}
      {validity && <Period title={say('filings.validity')} period={validity} />}
      {lock && <Period title={say('filings.lock')} period={lock} />}
      {asking.length > 0 && <h3>{say('filings.askedBy')}</h3>}
      {asking.map(({ rule, source: from }) => (
        <p key={rule} className="grounds">
          <SourceLine source={from} />
        </p>
      ))}
      <details className="part">
        <summary>
          <span>{say('filing.more')}</span>
          <span className="tag">{say('filing.count', { count: items.length })}</span>
        </summary>
        <GuideFacts items={items} />
      </details>
    </section>
  )
}

function Period({ title, period }: { readonly title: string; readonly period: GuidePeriod }) {
  const { lang } = useAgencyWords()
  return (
    <>
      <h3>{title}</h3>
      <p>{period.text[lang]}</p>
      <p className="grounds">
        <SourceLine source={period.source} />
      </p>
    </>
  )
}
