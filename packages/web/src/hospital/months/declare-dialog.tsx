import { useAct } from '../../office/api/use-act.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { ConfirmDialog } from '../../office/parts/confirm-dialog.tsx'
import { useHospitalWords } from '../words.ts'

type DeclareDialogProps = {
  readonly institutionId: string
  readonly month: string
  readonly onDone: () => void
  readonly onClose: () => void
}

export function DeclareDialog({ institutionId, month, onDone, onClose }: DeclareDialogProps) {
  const { say } = useHospitalWords()
  const declare = useAct(`declare/${month}`, (api, body: { readonly month: string }, key) =>
    api.post('/api/v1/institutions/{institutionId}/declarations', { path: { institutionId }, body, key }),
  )
  const confirm = async (): Promise<void> => {
    if ((await declare.run({ month })) !== null) onDone()
  }
  return (
    <ConfirmDialog
      title={say('month.confirmDeclare', { month })}
      action={say('month.declare')}
      busy={declare.busy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{say('month.confirmDeclareHint')}</p>
      <ActProblems act={declare} />
    </ConfirmDialog>
  )
}
