import type { Answer } from '@yibao/engine'
import { useEffect, useState } from 'react'
import { useWords } from '../../i18n/i18n.ts'
import { showField } from '../../shell/show-field.ts'
import { sentenceOf } from './answer/sentence.ts'

/** The sentence of the answer stays in sight at the foot of the window while the answer itself is not. */
export function ShortAnswer({ answer }: { readonly answer: Answer | null }) {
  const { say } = useWords()
  const seen = useIsSeen('answer-sentence', answer !== null)
  return (
    <div className={answer && !seen ? 'short-answer' : 'unseen'}>
      <p role="status">{answer && sentenceOf(answer, say)}</p>
      {answer && !seen && (
        <button type="button" onClick={() => showField('answer')}>
          {say('estimator.seeAnswer')}
        </button>
      )}
    </div>
  )
}

/** Whether any part of an element is in the window; of one that is not there: yes. */
function useIsSeen(id: string, isThere: boolean): boolean {
  const [seen, setSeen] = useState(true)
  useEffect(() => {
    const element = document.getElementById(id)
    if (!isThere || element === null) return
    const observer = new IntersectionObserver(([entry]) => setSeen(entry?.isIntersecting ?? true))
    observer.observe(element)
    return () => observer.disconnect()
  }, [id, isThere])
  return seen
}
