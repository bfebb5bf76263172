import { valueWord } from '@yibao/engine'
import { useWords } from '../i18n/i18n.ts'
import { CONFIDENCE_HINTS, type Confidence } from './confidence.ts'

/** How sure a source is, in a word; what the word means is told on pointing, and to screen readers. */
export function ConfidenceBadge({ confidence }: { readonly confidence: Confidence }) {
  const { say, lang } = useWords()
  const hint = say(CONFIDENCE_HINTS[confidence])
  return (
    <span className={`badge ${confidence}`} title={hint}>
      {valueWord('confidence', confidence, lang)}
      <span className="unseen">
        {lang === 'zh' ? '：' : ': '}
        {hint}
      </span>
    </span>
  )
}
