import { useState } from 'react'
import { useAct } from '../../office/api/use-act.ts'
import { ActProblems } from '../../office/parts/act-problems.tsx'
import { ConfirmDialog } from '../../office/parts/confirm-dialog.tsx'
import { problemsByField } from '../../office/problems/by-field.ts'
import { sentenceOf } from '../../office/problems/problem-words.ts'
import { TextField } from '../../shell/fields/text-field.tsx'
import { useCounter } from '../counter/counter-context.tsx'
import { useHospitalWords } from '../words.ts'
import type { VisitActProps } from './visit-act.ts'

const FIELDS = ['dischargedOn']

/** Ends a stay on a day. It is settled afterwards, and a filing made until then still counts. */
export function DischargeDialog({ who, visit, onChanged, onClose }: VisitActProps & { readonly onClose: () => void }) {
  const { say, lang } = useHospitalWords()
  const { today } = useCounter()
  const [dischargedOn, setDischargedOn] = useState(today)
  const path = { ...who, encounterId: visit.encounterId }
  const discharge = useAct(`discharge/${visit.encounterId}`, (api, body: { readonly dischargedOn: string }, key) =>
    api.post('/api/v1/regions/{region}/persons/{personId}/encounters/{encounterId}/discharge', { path, body, key }),
  )
  const told = problemsByField(discharge.problems, FIELDS)
  const confirm = async (): Promise<void> => {
    if ((await discharge.run({ dischargedOn })) !== null) onChanged()
  }
  return (
    <ConfirmDialog
      title={say('visit.discharge')}
      action={say('visit.discharge')}
      busy={discharge.busy}
      disabled={dischargedOn === ''}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{say('visit.dischargeHint')}</p>
      <TextField
        id="dischargedOn"
        kind="date"
        label={say('visit.dischargedOn')}
        value={dischargedOn}
        errors={told.at('dischargedOn').map((problem) => sentenceOf(problem, lang))}
        onChange={setDischargedOn}
      />
      <ActProblems act={discharge} fields={FIELDS} />
    </ConfirmDialog>
  )
}
