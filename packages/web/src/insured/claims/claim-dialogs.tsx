import { useAct } from '../../office/api/use-act.ts'
import { CLAIM } from '../../office/claim/dossier.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { ConfirmDialog } from '../../office/parts/confirm-dialog.tsx'
import { ReasonDialog } from '../../office/parts/reason-dialog.tsx'
import { useInsuredWords } from '../words.ts'

type ClaimDialogProps = {
  readonly path: { readonly region: string; readonly personId: string; readonly claimId: string }
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Asked before a claim is withdrawn. */
export function WithdrawDialog({ path, onClose, onDone }: ClaimDialogProps) {
  const { say } = useInsuredWords()
  const withdraw = useAct(`withdraw/${path.claimId}`, (api, body: Record<string, never>, key) =>
    api.post(`${CLAIM}/withdrawal`, { path, body, key }),
  )
  const confirm = async (): Promise<void> => {
    if ((await withdraw.run({})) === null) return
    onClose()
    onDone()
  }
  return (
    <ConfirmDialog
      title={say('claims.withdrawTitle')}
      action={say('claims.withdraw')}
      busy={withdraw.busy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{say('claims.withdrawHint')}</p>
      <ActProblems act={{ ...withdraw, busy: false }} />
    </ConfirmDialog>
  )
}

/** Has the money paid to another account. */
export function AccountDialog({ path, onClose, onDone }: ClaimDialogProps) {
  const { say } = useInsuredWords()
  const change = useAct(`account/${path.claimId}`, (api, account: string, key) =>
    api.post(`${CLAIM}/bank-account`, { path, body: { bankAccount: account.replace(/[\s-]/g, '') }, key }),
  )
  return (
    <ReasonDialog
      title={say('claims.changeAccountTitle')}
      action={say('claims.changeAccount')}
      label={say('claims.bankAccount')}
      path="bankAccount"
      act={change}
      onClose={onClose}
      onDone={onDone}
    >
      <p>{say('claims.changeAccountHint')}</p>
    </ReasonDialog>
  )
}

/** Appeals against a rejection, once. */
export function AppealDialog({ path, onClose, onDone }: ClaimDialogProps) {
  const { say } = useInsuredWords()
  const appeal = useAct(`appeal/${path.claimId}`, (api, why: string, key) =>
    api.post(`${CLAIM}/appeal`, { path, body: { why }, key }),
  )
  return (
    <ReasonDialog
      title={say('claims.appealTitle')}
      action={say('claims.appeal')}
      label={say('claims.appealWhy')}
      act={appeal}
      onClose={onClose}
      onDone={onDone}
    >
      <p>{say('claims.appealHint')}</p>
    </ReasonDialog>
  )
}
