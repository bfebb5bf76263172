import { CARES } from '@yibao/engine'
import { wordFor } from '../../office/words/word-for.ts'
import { CheckField } from '../../shell/fields/check-field.tsx'
import { ChoiceField } from '../../shell/fields/choice-field.tsx'
import { SelectField } from '../../shell/fields/select-field.tsx'
import { TextField } from '../../shell/fields/text-field.tsx'
import { useInsuredWords } from '../words.ts'
import type { Care, ClaimDraft, Injury } from './claim-draft.ts'

type VisitFieldsProps = {
  readonly draft: ClaimDraft
  readonly onChange: (change: Partial<ClaimDraft>) => void
  readonly errorsOf: (...paths: readonly string[]) => readonly string[]
}

/** What the care was, and when. */
export function VisitFields({ draft, onChange, errorsOf }: VisitFieldsProps) {
  const { say, lang } = useInsuredWords()
  return (
    <>
      <ChoiceField
        id="care"
        label={say('claims.care')}
        value={draft.care}
        options={CARES.map((care) => ({ value: care, label: wordFor('care', care, lang) }))}
        onChange={(care) => onChange({ care: care as Care })}
        errors={errorsOf('care', 'visit.care')}
      />
      <div className="pair">
        <TextField
          id="from"
          kind="date"
          label={say(draft.care === 'inpatient' ? 'claims.admitted' : 'claims.firstDay')}
          value={draft.from}
          onChange={(from) => onChange({ from })}
          errors={errorsOf('visit.from')}
        />
        <TextField
          id="to"
          kind="date"
          label={say(draft.care === 'inpatient' ? 'claims.discharged' : 'claims.lastDay')}
          value={draft.to}
          onChange={(to) => onChange({ to })}
          errors={errorsOf('visit.to')}
        />
      </div>
      {draft.care !== 'emergency' && (
        <CheckField
          id="emergency"
          label={say('claims.emergency')}
          checked={draft.emergency}
          onChange={(emergency) => onChange({ emergency })}
        />
      )}
      <CheckField
        id="referred"
        label={say('claims.referred')}
        checked={draft.referred}
        onChange={(referred) => onChange({ referred })}
      />
      <SelectField
        id="injury"
        label={say('claims.injury')}
        value={draft.injury}
        empty={null}
        options={[
          { value: 'none', label: say('claims.injuryNone') },
          { value: 'no-third-party', label: say('claims.injuryOwn') },
          { value: 'third-party', label: say('claims.injuryOther') },
        ]}
        onChange={(injury) => onChange({ injury: injury as Injury })}
      />
    </>
  )
}
