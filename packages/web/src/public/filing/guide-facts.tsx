import { type GuideItem, valueWord } from '@yibao/engine'
import { useWords } from '../../i18n/i18n.ts'
import { ConfidenceBadge } from '../confidence-badge.tsx'
import { SourceLine } from '../source-line.tsx'

/** What the policy files say, one thing a line; the source opens under it. */
export function GuideFacts({ items }: { readonly items: readonly GuideItem[] }) {
  const { say, lang } = useWords()
  return (
    <ul className="facts">
      {items.map((item) => (
        <li key={item.rule}>
          <details>
            <summary>
              <span>
                <span className="topic">{valueWord('filingTopic', item.topic, lang)}</span>
                {item.text[lang]}
                {item.contradictsNational && <span className="differs">{say('filing.differs')}</span>}
              </span>
              <ConfidenceBadge confidence={item.confidence} />
            </summary>
            <p className="grounds">
              {say(item.national ? 'filing.national' : 'filing.regional')} · <SourceLine source={item.source} />
              <code>{item.rule}</code>
            </p>
          </details>
        </li>
      ))}
    </ul>
  )
}
