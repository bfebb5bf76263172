import { useState } from 'react'
import { ActProblems } from '../../../office/parts/act-problems.tsx'
import { ConfirmDialog } from '../../../office/parts/confirm-dialog.tsx'
import { problemsByField } from '../../../office/problems/by-field.ts'
import { sentenceOf } from '../../../office/problems/problem-words.ts'
import { TextField } from '../../../shell/fields/text-field.tsx'
import { showField } from '../../../shell/show-field.ts'
import { useAgencyWords } from '../../words.ts'
import { ACT_WORDS, type FilingActs } from './filing-acts.ts'

type RejectDialogProps = {
  readonly act: FilingActs['reject']
  readonly why: string
  readonly onWhy: (why: string) => void
  readonly onSend: (why: string) => void
  readonly onClose: () => void
}

const FIELDS = ['why']

/** Asked before a rejection, which cannot be undone: what it means, and the reason that the applicant reads. */
export function RejectDialog({ act, why, onWhy, onSend, onClose }: RejectDialogProps) {
  const { say, lang } = useAgencyWords()
  const [pressed, setPressed] = useState(false)
  const isEmpty = why.trim() === ''
  const told = problemsByField(act.problems, FIELDS).at('why')
  const send = (): void => {
    setPressed(true)
    if (isEmpty) showField('reject-why')
    else onSend(why.trim())
  }
  return (
    <ConfirmDialog
      title={say('filings.reject')}
      action={say('filings.reject')}
      busy={act.busy}
      onConfirm={send}
      onClose={onClose}
    >
      <p>{say('filings.rejectAsk')}</p>
      <TextField
        id="reject-why"
        label={say('filings.rejectWhy')}
        hint={say('filings.rejectWhyHint')}
        value={why}
        onChange={(next) => {
          onWhy(next)
          act.clear()
        }}
        errors={
          pressed && isEmpty
            ? [say('filings.rejectNoWhy')]
            : told.map((problem) => sentenceOf(problem, lang, ACT_WORDS))
        }
      />
      <ActProblems act={act} fields={FIELDS} words={ACT_WORDS} />
    </ConfirmDialog>
  )
}
