import { TextField } from '../../../shell/fields/text-field.tsx'
import { useAgencyWords } from '../../words.ts'
import type { DeductionDraft, DeductionField } from './deduction-draft.ts'

type FieldsProps = {
  readonly place: number
  readonly draft: DeductionDraft
  readonly errorsAt: (field: DeductionField) => readonly string[]
  readonly onChange: (draft: DeductionDraft) => void
  readonly onRemove: () => void
}

/** One deduction: for which settlement, how much, and why. */
export function DeductionFields({ place, draft, errorsAt, onChange, onRemove }: FieldsProps) {
  const { say } = useAgencyWords()
  const n = place + 1
  const fieldOf = (field: DeductionField) => ({
    id: `deduction-${n}-${field}`,
    value: draft[field],
    errors: errorsAt(field),
    onChange: (value: string) => onChange({ ...draft, [field]: value }),
  })
  return (
    <fieldset className="deduction">
      <legend>{say('clearing.deduction', { n })}</legend>
      <TextField
        {...fieldOf('settlementId')}
        label={say('clearing.settlement')}
        hint={say('clearing.settlementHint')}
      />
      <TextField {...fieldOf('amount')} kind="amount" label={say('clearing.amount')} suffix={say('shell.yuan')} />
      <TextField {...fieldOf('reason')} label={say('clearing.why')} />
      <p>
        <button type="button" className="quiet" onClick={onRemove}>
          {say('clearing.removeDeduction', { n })}
        </button>
      </p>
    </fieldset>
  )
}
