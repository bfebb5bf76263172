import type { Act } from '../../../office/api/use-act.ts'
import { ActProblems } from '../../../office/parts/act-problems.tsx'
import { ConfirmDialog } from '../../../office/parts/confirm-dialog.tsx'

type ActDialogProps = {
  readonly title: string
  /** What comes of it. */
  readonly children: string
  readonly act: Pick<Act<never, unknown>, 'busy' | 'problems' | 'unanswered'>
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Asked before something that cannot be taken back; what the server has against it is told here. */
export function ActDialog({ title, children, act, onConfirm, onClose }: ActDialogProps) {
  return (
    <ConfirmDialog title={title} action={title} busy={act.busy} onConfirm={onConfirm} onClose={onClose}>
      <p>{children}</p>
      <ActProblems act={act} />
    </ConfirmDialog>
  )
}
