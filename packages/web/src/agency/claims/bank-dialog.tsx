import { useAct } from '../../office/api/use-act.ts'
import { CLAIM } from '../../office/claim/dossier.ts'
import { ReasonDialog } from '../../office/parts/reason-dialog.tsx'
import { useAgencyWords } from '../words.ts'
import type { ClaimAt } from './use-claim.ts'

type BankDialogProps = {
  readonly said: 'success' | 'failure'
  readonly attempt: number
  readonly path: ClaimAt
  readonly onClose: () => void
  readonly onDone: () => void
}

/** What the bank says of a payment: received, with its reference; or failed, and why. */
export function BankDialog({ said, attempt, path, onClose, onDone }: BankDialogProps) {
  const { say } = useAgencyWords()
  const paid = said === 'success'
  const enter = useAct(`${said}/${path.claimId}/${attempt}`, (api, told: string, key) =>
    paid
      ? api.post(`${CLAIM}/payment/success`, { path, body: { attempt, bankReference: told }, key })
      : api.post(`${CLAIM}/payment/failure`, { path, body: { attempt, reason: told }, key }),
  )
  return (
    <ReasonDialog
      title={say(paid ? 'claims.bankPaidTitle' : 'claims.bankFailedTitle', { attempt })}
      action={say(paid ? 'claims.bankPaid' : 'claims.bankFailed')}
      label={say(paid ? 'claims.bankReference' : 'claims.bankReason')}
      path={paid ? 'bankReference' : 'reason'}
      act={enter}
      onClose={onClose}
      onDone={onDone}
    >
      <p>{say(paid ? 'claims.bankPaidHint' : 'claims.bankFailedHint')}</p>
    </ReasonDialog>
  )
}
