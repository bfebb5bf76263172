import { useState } from 'react'
import { useAct } from '../../office/api/use-act.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { ConfirmDialog } from '../../office/parts/confirm-dialog.tsx'
import { TextField } from '../../shell/fields/text-field.tsx'
import { type AgencyWordKey, useAgencyWords } from '../words.ts'
import { RELEASE, type Release, type ReleaseAt } from './release.ts'
import { TrialResult } from './trial-result.tsx'

type DecisionDialogProps = {
  readonly act: 'publish' | 'return' | 'withdraw'
  readonly release: Release
  readonly path: ReleaseAt
  readonly onClose: () => void
  readonly onDone: () => void
}

type Told = {
  readonly route: 'publication' | 'return' | 'withdrawal'
  readonly title: AgencyWordKey
  readonly action: AgencyWordKey
  readonly hint: AgencyWordKey
}

const ACTS: Readonly<Record<DecisionDialogProps['act'], Told>> = {
  publish: {
    route: 'publication',
    title: 'releases.publishTitle',
    action: 'releases.publish',
    hint: 'releases.publishHint',
  },
  return: { route: 'return', title: 'releases.returnTitle', action: 'releases.return', hint: 'releases.returnHint' },
  withdraw: {
    route: 'withdrawal',
    title: 'releases.withdrawTitle',
    action: 'releases.withdraw',
    hint: 'releases.withdrawHint',
  },
}

/** Asked before a version is published, returned or withdrawn. */
export function DecisionDialog({ act, release, path, onClose, onDone }: DecisionDialogProps) {
  const { say } = useAgencyWords()
  const { route, title, action, hint } = ACTS[act]
  const [why, setWhy] = useState('')
  const decide = useAct(`${act}/${path.releaseId}`, (api, reason: string, key) =>
    api.post(`${RELEASE}/${route}`, { path, body: reason === '' ? {} : { why: reason }, key }),
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
      disabled={act === 'return' && why.trim() === ''}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{say(hint)}</p>
      {act === 'publish' && release.dryRun && <TrialResult trial={release.dryRun} />}
      {act !== 'publish' && (
        <TextField
          id="why"
          label={say('releases.why')}
          optional={act === 'withdraw'}
          value={why}
          onChange={(text) => {
            decide.clear()
            setWhy(text)
          }}
        />
      )}
      <ActProblems act={{ ...decide, busy: false }} />
    </ConfirmDialog>
  )
}
