import { useState } from 'react'
import { useAct } from '../../office/api/use-act.ts'
import { CLAIM } from '../../office/claim/dossier.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { ConfirmDialog } from '../../office/parts/confirm-dialog.tsx'
import { problemsByField } from '../../office/problems/by-field.ts'
import { sentenceOf } from '../../office/problems/problem-words.ts'
import { TextField } from '../../shell/fields/text-field.tsx'
import { type AgencyWordKey, useAgencyWords } from '../words.ts'
import type { ClaimAt } from './use-claim.ts'

type ReasonDialogProps = {
  readonly act: 'return' | 'reject'
  readonly path: ClaimAt
  readonly onClose: () => void
  readonly onDone: () => void
}

const ACTS = {
  return: { route: 'return', title: 'claims.returnTitle', action: 'claims.return', hint: 'claims.returnHint' },
  reject: { route: 'rejection', title: 'claims.rejectTitle', action: 'claims.reject', hint: 'claims.rejectHint' },
} as const satisfies Readonly<
  Record<string, { route: string; title: AgencyWordKey; action: AgencyWordKey; hint: AgencyWordKey }>
>

const FIELDS = ['why']

/** Sends a claim back, or rejects it: with the reason, which the claimant is told of a rejection. */
export function ReasonDialog({ act, path, onClose, onDone }: ReasonDialogProps) {
  const { say, lang } = useAgencyWords()
  const { route, title, action, hint } = ACTS[act]
  const [why, setWhy] = useState('')
  const decide = useAct(`${act}/${path.claimId}`, (api, reason: string, key) =>
    api.post(`${CLAIM}/${route}`, { path, body: { why: reason }, key }),
  )
  const confirm = async (): Promise<void> => {
    if ((await decide.run(why.trim())) === null) return
    onClose()
    onDone()
  }
  return (
    <ConfirmDialog
      title={say(title)}
      action={say(action)}
      busy={decide.busy}
      disabled={why.trim() === ''}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{say(hint)}</p>
      <TextField
        id="why"
        label={say('claims.why')}
        value={why}
        onChange={(text) => {
          decide.clear()
          setWhy(text)
        }}
        errors={problemsByField(decide.problems, FIELDS)
          .at('why')
          .map((problem) => sentenceOf(problem, lang))}
      />
      <ActProblems act={{ ...decide, busy: false }} fields={FIELDS} />
    </ConfirmDialog>
  )
}
