import { useState } from 'react'
import { useAct } from '../../office/api/use-act.ts'
import { CLAIM } from '../../office/claim/dossier.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { ConfirmDialog } from '../../office/parts/confirm-dialog.tsx'
import { problemsByField } from '../../office/problems/by-field.ts'
import { sentenceOf } from '../../office/problems/problem-words.ts'
import { TextField } from '../../shell/fields/text-field.tsx'
import { type InsuredWordKey, useInsuredWords } from '../words.ts'

type ClaimDialogProps = {
  readonly act: 'withdraw' | 'account' | 'appeal'
  readonly path: { readonly region: string; readonly personId: string; readonly claimId: string }
  readonly onClose: () => void
  readonly onDone: () => void
}

type Told = {
  readonly title: InsuredWordKey
  readonly hint: InsuredWordKey
  readonly action: InsuredWordKey
  /** What has to be said for it; null: nothing. */
  readonly asks: InsuredWordKey | null
}

const ACTS: Readonly<Record<ClaimDialogProps['act'], Told>> = {
  withdraw: {
    title: 'claims.withdrawTitle',
    hint: 'claims.withdrawHint',
    action: 'claims.withdraw',
    asks: null,
  },
  account: {
    title: 'claims.changeAccountTitle',
    hint: 'claims.changeAccountHint',
    action: 'claims.changeAccount',
    asks: 'claims.bankAccount',
  },
  appeal: { title: 'claims.appealTitle', hint: 'claims.appealHint', action: 'claims.appeal', asks: 'claims.appealWhy' },
}

const FIELDS = ['bankAccount', 'why']

/** Asked before a claim is withdrawn, appealed, or paid to another account. */
export function ClaimDialog({ act, path, onClose, onDone }: ClaimDialogProps) {
  const { say, lang } = useInsuredWords()
  const { title, hint, action, asks } = ACTS[act]
  const [text, setText] = useState('')
  const send = useAct(`${act}/${path.claimId}`, (api, said: string, key) => {
    if (act === 'withdraw') return api.post(`${CLAIM}/withdrawal`, { path, body: {}, key })
    return act === 'account'
      ? api.post(`${CLAIM}/bank-account`, { path, body: { bankAccount: said.replace(/[\s-]/g, '') }, key })
      : api.post(`${CLAIM}/appeal`, { path, body: { why: said }, key })
  })
  const told = problemsByField(send.problems, FIELDS)
  const confirm = async (): Promise<void> => {
    if ((await send.run(text.trim())) === null) return
    onClose()
    onDone()
  }
  return (
    <ConfirmDialog
      title={say(title)}
      action={say(action)}
      busy={send.busy}
      disabled={asks !== null && text.trim() === ''}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{say(hint)}</p>
      {asks && (
        <TextField
          id="said"
          label={say(asks)}
          value={text}
          onChange={(typed) => {
            send.clear()
            setText(typed)
          }}
          errors={FIELDS.flatMap((field) => told.at(field)).map((problem) => sentenceOf(problem, lang))}
        />
      )}
      <ActProblems act={{ ...send, busy: false }} fields={FIELDS} />
    </ConfirmDialog>
  )
}
