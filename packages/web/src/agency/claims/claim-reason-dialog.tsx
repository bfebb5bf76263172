import { useAct } from '../../office/api/use-act.ts'
import { CLAIM } from '../../office/claim/dossier.ts'
import { ReasonDialog } from '../../office/parts/reason-dialog.tsx'
import { type AgencyWordKey, useAgencyWords } from '../words.ts'
import type { ClaimAt } from './use-claim.ts'

type ClaimReasonDialogProps = {
  readonly act: 'return' | 'reject'
  readonly path: ClaimAt
  readonly onClose: () => void
  readonly onDone: () => void
}

type Told = {
  readonly route: 'return' | 'rejection'
  readonly title: AgencyWordKey
  readonly action: AgencyWordKey
  readonly hint: AgencyWordKey
}

const ACTS: Readonly<Record<ClaimReasonDialogProps['act'], Told>> = {
  return: { route: 'return', title: 'claims.returnTitle', action: 'claims.return', hint: 'claims.returnHint' },
  reject: { route: 'rejection', title: 'claims.rejectTitle', action: 'claims.reject', hint: 'claims.rejectHint' },
}

/** Sends a claim back, or rejects it: with the reason, which the claimant is told of a rejection. */
export function ClaimReasonDialog({ act, path, onClose, onDone }: ClaimReasonDialogProps) {
  const { say } = useAgencyWords()
  const { route, title, action, hint } = ACTS[act]
  const decide = useAct(`${act}/${path.claimId}`, (api, why: string, key) =>
    api.post(`${CLAIM}/${route}`, { path, body: { why }, key }),
  )
  return (
    <ReasonDialog
      title={say(title)}
      action={say(action)}
      label={say('claims.why')}
      act={decide}
      onClose={onClose}
      onDone={onDone}
    >
      <p>{say(hint)}</p>
    </ReasonDialog>
  )
}
