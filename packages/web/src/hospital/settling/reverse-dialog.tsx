import type { Answer } from '@yibao/engine'
import { useState } from 'react'
import { useAct } from '../../office/api/use-act.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { ConfirmDialog } from '../../office/parts/confirm-dialog.tsx'
import { problemsByField } from '../../office/problems/by-field.ts'
import { sentenceOf } from '../../office/problems/problem-words.ts'
import { grouped } from '../../public/amounts.ts'
import { TextField } from '../../shell/fields/text-field.tsx'
import { useHospitalWords } from '../words.ts'

type ReverseDialogProps = {
  readonly path: { readonly region: string; readonly personId: string; readonly settlementId: string }
  readonly amounts: Answer['amounts']
  readonly onReversed: (cash: string) => void
  readonly onClose: () => void
}

const FIELDS = ['why']

/** Takes a settlement back, for a reason: funds and accounts get theirs, the patient the cash. */
export function ReverseDialog({ path, amounts, onReversed, onClose }: ReverseDialogProps) {
  const { say, lang } = useHospitalWords()
  const [why, setWhy] = useState('')
  const reverse = useAct(`reverse/${path.settlementId}`, (api, body: { readonly why: string }, key) =>
    api.post('/api/v1/regions/{region}/persons/{personId}/settlements/{settlementId}/reversal', { path, body, key }),
  )
  const told = problemsByField(reverse.problems, FIELDS)
  const confirm = async (): Promise<void> => {
    if ((await reverse.run({ why: why.trim() })) !== null) onReversed(grouped(amounts.cash))
  }
  return (
    <ConfirmDialog
      title={say('visit.confirmReverse')}
      action={say('visit.reverse')}
      busy={reverse.busy}
      disabled={why.trim() === ''}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{say('visit.confirmReverseHint')}</p>
      <p className="collect">
        {say('visit.refund')} <strong>{grouped(amounts.cash)}</strong> {say('shell.yuan')}
      </p>
      <TextField
        id="why"
        label={say('visit.why')}
        hint={say('visit.whyHint')}
        errors={told.at('why').map((problem) => sentenceOf(problem, lang))}
        value={why}
        onChange={setWhy}
      />
      <ActProblems act={reverse} fields={FIELDS} />
    </ConfirmDialog>
  )
}
