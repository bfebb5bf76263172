import { useState } from 'react'
import { useAct } from '../../office/api/use-act.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { ConfirmDialog } from '../../office/parts/confirm-dialog.tsx'
import { grouped } from '../../public/amounts.ts'
import { TextField } from '../../shell/fields/text-field.tsx'
import { useHospitalWords } from '../words.ts'
import type { Decision, Declaration } from './declaration.ts'

const OWN = '/api/v1/institutions/{institutionId}/declarations/{declarationId}'
const PATHS = {
  confirm: `${OWN}/confirmation`,
  dispute: `${OWN}/dispute`,
  withdraw: `${OWN}/withdrawal`,
} as const

type DecideDialogProps = {
  readonly decision: Decision
  readonly declaration: Declaration
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Asked before a declaration moves on: a confirmation with its amount, the others with a reason. */
export function DecideDialog({ decision, declaration, onDone, onClose }: DecideDialogProps) {
  const { say } = useHospitalWords()
  const [why, setWhy] = useState('')
  const { declarationId, institutionId, month, payable } = declaration
  const decide = useAct(`${decision}/${declarationId}`, (api, body: { readonly why?: string }, key) =>
    api.post(PATHS[decision], { path: { institutionId, declarationId }, body, key }),
  )
  const needsReason = decision !== 'confirm'
  const confirm = async (): Promise<void> => {
    if ((await decide.run(needsReason ? { why: why.trim() } : {})) !== null) onDone()
  }
  return (
    <ConfirmDialog
      title={`${say(`month.${decision}`)} ${month}`}
      action={say(`month.${decision}`)}
      busy={decide.busy}
      disabled={needsReason && why.trim() === ''}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{say(`month.${decision}Hint`)}</p>
      {decision === 'confirm' && (
        <p className="collect">
          {say('month.payable')} <strong>{grouped(payable)}</strong> {say('shell.yuan')}
        </p>
      )}
      {needsReason && <TextField id="why" label={say('month.why')} value={why} onChange={setWhy} />}
      <ActProblems act={decide} />
    </ConfirmDialog>
  )
}
