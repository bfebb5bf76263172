import { useAct } from '../../office/api/use-act.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { ConfirmDialog } from '../../office/parts/confirm-dialog.tsx'
import { ReasonDialog } from '../../office/parts/reason-dialog.tsx'
import { useAgencyWords } from '../words.ts'
import { RELEASE, type Release, type ReleaseAt } from './release.ts'
import { TrialResult } from './trial-result.tsx'

type DecisionProps = {
  readonly release: Release
  readonly path: ReleaseAt
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Asked before a version is published, returned or withdrawn. */
export function DecisionDialog({
  act,
  ...decision
}: DecisionProps & { readonly act: 'publish' | 'return' | 'withdraw' }) {
  if (act === 'publish') return <PublishDialog {...decision} />
  return act === 'return' ? <ReturnDialog {...decision} /> : <WithdrawDialog {...decision} />
}

function PublishDialog({ release, path, onClose, onDone }: DecisionProps) {
  const { say } = useAgencyWords()
  const publish = useAct(`publish/${path.releaseId}`, (api, body: Record<string, never>, key) =>
    api.post(`${RELEASE}/publication`, { path, body, key }),
  )
  const confirm = async (): Promise<void> => {
    if ((await publish.run({})) === null) return
    onClose()
    onDone()
  }
  return (
    <ConfirmDialog
      title={say('releases.publishTitle')}
      action={say('releases.publish')}
      busy={publish.busy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{say('releases.publishHint')}</p>
      {release.dryRun && <TrialResult trial={release.dryRun} />}
      <ActProblems act={{ ...publish, busy: false }} />
    </ConfirmDialog>
  )
}

function ReturnDialog({ path, onClose, onDone }: DecisionProps) {
  const { say } = useAgencyWords()
  const giveBack = useAct(`return/${path.releaseId}`, (api, why: string, key) =>
    api.post(`${RELEASE}/return`, { path, body: { why }, key }),
  )
  return (
    <ReasonDialog
      title={say('releases.returnTitle')}
      action={say('releases.return')}
      label={say('releases.why')}
      act={giveBack}
      onClose={onClose}
      onDone={onDone}
    >
      <p>{say('releases.returnHint')}</p>
    </ReasonDialog>
  )
}

function WithdrawDialog({ path, onClose, onDone }: DecisionProps) {
  const { say } = useAgencyWords()
  const withdraw = useAct(`withdraw/${path.releaseId}`, (api, why: string, key) =>
    api.post(`${RELEASE}/withdrawal`, { path, body: why === '' ? {} : { why }, key }),
  )
  return (
    <ReasonDialog
      title={say('releases.withdrawTitle')}
      action={say('releases.withdraw')}
      label={say('releases.why')}
      optional
      act={withdraw}
      onClose={onClose}
      onDone={onDone}
    >
      <p>{say('releases.withdrawHint')}</p>
    </ReasonDialog>
  )
}
