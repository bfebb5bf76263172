import type { FilingGuide } from '@yibao/engine'
import { useWords } from '../../i18n/i18n.ts'
import { SourceLine } from '../source-line.tsx'

/** What to bring, and where to. The papers of one rule share its source. */
export function GuidePapers({ guide }: { readonly guide: FilingGuide }) {
  const { say, lang } = useWords()
  const { papers, channels, commitment } = guide
  const rules = [...new Map(papers.map(({ item }) => [item.rule, item])).values()]
  return (
    <>
      {papers.length > 0 && (
        <section className="note">
          <h3>{say('filing.papers')}</h3>
          <ul className="checklist">
            {papers.map(({ paper, orCommitment }) => (
              <li key={paper.zh}>
                {paper[lang]}
                {orCommitment && <span className="tag">{say('filing.orCommitment')}</span>}
              </li>
            ))}
          </ul>
          {commitment && !rules.some(({ rule }) => rule === commitment.rule) && <p>{commitment.text[lang]}</p>}
          {rules.map((item) => (
            <p key={item.rule} className="grounds">
              <SourceLine source={item.source} />
            </p>
          ))}
        </section>
      )}
      {channels.length > 0 && (
        <section className="note">
          <h3>{say('filing.channels')}</h3>
          <ul className="checklist plain">
            {channels.map(({ channel }) => (
              <li key={channel.zh}>{channel[lang]}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
