import { formatYuan, parseYuan } from '@yibao/engine'
import { type FormEvent, useState } from 'react'
import { useAct } from '../../../office/api/use-act.ts'
import { ActProblems } from '../../../office/parts/act-problems.tsx'
import { ConfirmDialog } from '../../../office/parts/confirm-dialog.tsx'
import { problemsByField } from '../../../office/problems/by-field.ts'
import { sentenceOf } from '../../../office/problems/problem-words.ts'
import { grouped } from '../../../public/amounts.ts'
import { useAgencyWords } from '../../words.ts'
import type { Declaration } from './declaration.ts'
import {
  DEDUCTION_FIELDS,
  type Deduction,
  type DeductionDraft,
  type DeductionField,
  deductionOf,
  faultsOfDraft,
  takenBy,
} from './deduction-draft.ts'
import { DeductionFields } from './deduction-fields.tsx'
import { ReviewAmounts } from './review-amounts.tsx'

type ReviewFormProps = { readonly declaration: Declaration; readonly region: string; readonly onDone: () => void }

const OWN_WORDS = {
  settlementId: 'clearing.wrongSettlement',
  amount: 'clearing.wrongAmount',
  reason: 'clearing.noReason',
} as const

/** The review of a declaration. A dispute brings it back with what was deducted before, to be put right. */
export function ReviewForm({ declaration, region, onDone }: ReviewFormProps) {
  const { say, lang } = useAgencyWords()
  const { declarationId, month, declared } = declaration
  const [drafts, setDrafts] = useState<readonly DeductionDraft[]>(declaration.deductions.map(draftOf))
  const [pressed, setPressed] = useState(false)
  const [asking, setAsking] = useState(false)
  const review = useAct(`review/${declarationId}`, (api, body: { readonly deductions: Deduction[] }, key) =>
    api.post('/api/v1/regions/{region}/declarations/{declarationId}/review', {
      path: { region, declarationId },
      body,
      key,
    }),
  )
  const fields = drafts.flatMap((_, i) => DEDUCTION_FIELDS.map((field) => `deductions[${i}].${field}`))
  const told = problemsByField(review.problems, fields)
  const taken = takenBy(drafts)
  const left = (parseYuan(declared) ?? 0) - taken
  const tooMuch = taken > 0 && left < 0
  const change = (next: readonly DeductionDraft[]): void => {
    setDrafts(next)
    review.clear()
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setPressed(true)
    if (!tooMuch && drafts.every((draft) => faultsOfDraft(draft).length === 0)) setAsking(true)
  }
  const send = async (): Promise<void> => {
    const done = await review.run({ deductions: drafts.map(deductionOf) })
    // What was refused is told at the fields of the page behind the dialog.
    setAsking(false)
    if (done !== null) onDone()
  }
  const errorsAt = (draft: DeductionDraft, i: number) => (field: DeductionField) =>
    pressed && faultsOfDraft(draft).includes(field)
      ? [say(OWN_WORDS[field])]
      : told.at(`deductions[${i}].${field}`).map((problem) => sentenceOf(problem, lang))
  return (
    <>
      <form onSubmit={submit} noValidate>
        <h2>{say('clearing.review')}</h2>
        <p>{say('clearing.reviewLead')}</p>
        {drafts.map((draft, i) => (
          <DeductionFields
            key={draft.key}
            place={i}
            draft={draft}
            errorsAt={errorsAt(draft, i)}
            onChange={(next) => change(drafts.map((one) => (one.key === draft.key ? next : one)))}
            onRemove={() => change(drafts.filter((one) => one.key !== draft.key))}
          />
        ))}
        <p>
          <button type="button" className="secondary" onClick={() => change([...drafts, emptyAfter(drafts)])}>
            {say('clearing.addDeduction')}
          </button>
        </p>
        <ReviewAmounts declared={declared} taken={formatYuan(taken)} left={formatYuan(left)} />
        {tooMuch && (
          <p className="error" role="alert">
            {say('clearing.tooMuch', { sum: grouped(formatYuan(taken)), declared: grouped(declared) })}
          </p>
        )}
        <ActProblems act={review} fields={fields} />
        <div className="buttons">
          <button type="submit" disabled={review.busy}>
            {say('clearing.review')}
          </button>
        </div>
      </form>
      {asking && (
        <ConfirmDialog
          title={say('clearing.confirmReview', { month })}
          action={say('clearing.review')}
          busy={review.busy}
          onConfirm={() => void send()}
          onClose={() => setAsking(false)}
        >
          <ReviewAmounts declared={declared} taken={formatYuan(taken)} left={formatYuan(left)} />
          <p>{say('clearing.confirmReviewHint')}</p>
        </ConfirmDialog>
      )}
    </>
  )
}

const draftOf = ({ settlementId, amount, reason }: Deduction, key: number): DeductionDraft => ({
  key,
  settlementId,
  amount,
  reason,
})

const emptyAfter = (drafts: readonly DeductionDraft[]): DeductionDraft => ({
  key: Math.max(-1, ...drafts.map(({ key }) => key)) + 1,
  settlementId: '',
  amount: '',
  reason: '',
})
