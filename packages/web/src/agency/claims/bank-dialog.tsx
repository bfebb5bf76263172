import { useState } from 'react'
import { useAct } from '../../office/api/use-act.ts'
import { CLAIM } from '../../office/claim/dossier.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { ConfirmDialog } from '../../office/parts/confirm-dialog.tsx'
import { problemsByField } from '../../office/problems/by-field.ts'
import { sentenceOf } from '../../office/problems/problem-words.ts'
import { TextField } from '../../shell/fields/text-field.tsx'
import { useAgencyWords } from '../words.ts'
import type { ClaimAt } from './use-claim.ts'

type BankDialogProps = {
  readonly said: 'success' | 'failure'
  readonly attempt: number
  readonly path: ClaimAt
  readonly onClose: () => void
  readonly onDone: () => void
}

const FIELDS = ['bankReference', 'reason']

/** What the bank says of a payment: received, with its reference; or failed, and why. */
export function BankDialog({ said, attempt, path, onClose, onDone }: BankDialogProps) {
  const { say, lang } = useAgencyWords()
  const [text, setText] = useState('')
  const paid = said === 'success'
  const enter = useAct(`${said}/${path.claimId}/${attempt}`, (api, told: string, key) =>
    paid
      ? api.post(`${CLAIM}/payment/success`, { path, body: { attempt, bankReference: told }, key })
      : api.post(`${CLAIM}/payment/failure`, { path, body: { attempt, reason: told }, key }),
  )
  const confirm = async (): Promise<void> => {
    if ((await enter.run(text.trim())) === null) return
    onClose()
    onDone()
  }
  const told = problemsByField(enter.problems, FIELDS)
  return (
    <ConfirmDialog
      title={say(paid ? 'claims.bankPaidTitle' : 'claims.bankFailedTitle', { attempt })}
      action={say(paid ? 'claims.bankPaid' : 'claims.bankFailed')}
      busy={enter.busy}
      disabled={text.trim() === ''}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{say(paid ? 'claims.bankPaidHint' : 'claims.bankFailedHint')}</p>
      <TextField
        id="bank-said"
        label={say(paid ? 'claims.bankReference' : 'claims.bankReason')}
        value={text}
        onChange={(typed) => {
          enter.clear()
          setText(typed)
        }}
        errors={[...told.at('bankReference'), ...told.at('reason')].map((problem) => sentenceOf(problem, lang))}
      />
      <ActProblems act={{ ...enter, busy: false }} fields={FIELDS} />
    </ConfirmDialog>
  )
}
