import { useState } from 'react'
import { mapped } from '../../office/api/problem.ts'
import { useAct } from '../../office/api/use-act.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { ConfirmDialog } from '../../office/parts/confirm-dialog.tsx'
import { Dialog } from '../../office/parts/dialog.tsx'
import { useMe } from '../../office/session/session-context.ts'
import { useAgencyWords } from '../words.ts'
import { IssuedOnce } from './issued-once.tsx'
import { type Issued, USERS, type User } from './user.ts'

const USER = `${USERS}/{userId}` as const

type UserDialogProps = {
  readonly user: User
  readonly act: 'disable' | 'reset'
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Asked before an account is disabled or reset; a new password is shown once. */
export function UserDialog({ user, act, onClose, onDone }: UserDialogProps) {
  const { say } = useAgencyWords()
  const path = { region: useMe().region ?? '', userId: user.userId }
  const [issued, setIssued] = useState<Issued | null>(null)
  // It answers nothing, which is not to be taken for a refusal.
  const disable = useAct(`disable/${user.userId}`, async (api, _: null, key) =>
    mapped(await api.post(`${USER}/disable`, { path, key }), () => true),
  )
  const reset = useAct(`reset/${user.userId}`, (api, _: null, key) => api.post(`${USER}/reset`, { path, key }))
  const isReset = act === 'reset'
  const close = (): void => {
    onClose()
    onDone()
  }
  const confirm = async (): Promise<void> => {
    if (isReset) {
      const made = await reset.run(null)
      if (made !== null) setIssued(made)
      return
    }
    if ((await disable.run(null)) !== null) close()
  }
  const shown = isReset ? reset : disable
  if (issued !== null)
    return (
      <Dialog title={say('users.resetDone', { login: user.login })} onClose={close}>
        <IssuedOnce issued={issued} />
        <div className="buttons">
          <button type="button" onClick={close}>
            {say('users.noted')}
          </button>
        </div>
      </Dialog>
    )
  return (
    <ConfirmDialog
      title={say(isReset ? 'users.resetTitle' : 'users.disableTitle', { login: user.login })}
      action={say(isReset ? 'users.reset' : 'users.disable')}
      busy={shown.busy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{say(isReset ? 'users.resetHint' : 'users.disableHint')}</p>
      <ActProblems act={{ ...shown, busy: false }} />
    </ConfirmDialog>
  )
}
