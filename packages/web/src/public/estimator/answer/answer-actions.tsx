import type { Answer } from '@yibao/engine'
import { useState } from 'react'
import { useWords } from '../../../i18n/i18n.ts'
import { showField } from '../../../shell/show-field.ts'
import type { FormPartProps } from '../form/form-part.ts'
import { linkOf } from '../form/link.ts'
import { nextBill } from './next-bill.ts'

type AnswerActionsProps = Pick<FormPartProps, 'form' | 'change'> & { readonly answer: Answer }

/** What can be done with an answer: hand it on, print it, or go on with the year's next bill. */
export function AnswerActions({ answer, form, change }: AnswerActionsProps) {
  const { say } = useWords()
  const [told, setTold] = useState('')
  const copy = async (): Promise<void> => {
    const link = `${location.origin}${location.pathname}#${linkOf(form)}`
    try {
      await navigator.clipboard.writeText(link)
      setTold(say('shell.linkCopied'))
    } catch {
      setTold(say('shell.linkNotCopied'))
    }
  }
  const goOn = (): void => {
    change(nextBill(form, answer))
    setTold(say('estimator.nextBillDone'))
    showField('total')
  }
  return (
    <div className="actions">
      <button type="button" className="secondary" onClick={() => void copy()}>
        {say('shell.copyLink')}
      </button>
      <button type="button" className="secondary" onClick={() => print()}>
        {say('shell.print')}
      </button>
      {answer.status === 'payable' && (
        <button type="button" className="secondary" onClick={goOn}>
          {say('estimator.nextBill')}
        </button>
      )}
      <p role="status">{told}</p>
    </div>
  )
}
