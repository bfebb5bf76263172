import { useState } from 'react'
import { useAct } from '../../office/api/use-act.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { ConfirmDialog } from '../../office/parts/confirm-dialog.tsx'
import { TextField } from '../../shell/fields/text-field.tsx'
import { useHospitalWords } from '../words.ts'
import type { VisitActProps } from './visit-act.ts'

type CancelDialogProps = VisitActProps & { readonly onClose: () => void }

/** Takes a registration back, for a reason. */
export function CancelDialog({ who, visit, onChanged, onClose }: CancelDialogProps) {
  const { say } = useHospitalWords()
  const [why, setWhy] = useState('')
  const path = { ...who, encounterId: visit.encounterId }
  const cancel = useAct(`cancel/${visit.encounterId}`, (api, body: { readonly why: string }, key) =>
    api.post('/api/v1/regions/{region}/persons/{personId}/encounters/{encounterId}/cancellation', { path, body, key }),
  )
  const confirm = async (): Promise<void> => {
    if ((await cancel.run({ why: why.trim() })) !== null) onChanged()
  }
  return (
    <ConfirmDialog
      title={say('visit.cancel')}
      action={say('visit.cancel')}
      busy={cancel.busy}
      disabled={why.trim() === ''}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{say('visit.cancelHint')}</p>
      <TextField id="why" label={say('visit.why')} hint={say('visit.whyHint')} value={why} onChange={setWhy} />
      <ActProblems act={cancel} />
    </ConfirmDialog>
  )
}
