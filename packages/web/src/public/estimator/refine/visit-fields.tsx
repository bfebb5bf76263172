import { DIAGNOSES, valueWord } from '@yibao/engine'
import { useWords } from '../../../i18n/i18n.ts'
import { CheckField } from '../../../shell/fields/check-field.tsx'
import { SelectField } from '../../../shell/fields/select-field.tsx'
import type { YesNo } from '../form/form.ts'
import type { FormPartProps } from '../form/form-part.ts'

const YES_NO = ['selected', 'referred', 'signed', 'specialist'] as const

export function VisitFields({ form, change, errorsOf }: FormPartProps) {
  const { say, lang } = useWords()
  return (
    <>
      <CheckField
        id="emergency"
        label={say('estimator.emergency')}
        hint={say('estimator.emergencyHint')}
        checked={form.emergency}
        onChange={(emergency) => change({ emergency })}
      />
      <SelectField
        id="diagnosis"
        label={say('estimator.diagnosis')}
        value={form.diagnosis}
        empty={say('estimator.untold')}
        options={DIAGNOSES.map((value) => ({ value, label: valueWord('diagnosis', value, lang) }))}
        errors={errorsOf('diagnosis')}
        onChange={(diagnosis) => change({ diagnosis })}
      />
      <div className="pair">
        {YES_NO.map((field) => (
          <SelectField
            key={field}
            id={field}
            label={say(`estimator.${field}`)}
            value={form[field]}
            empty={say('estimator.untold')}
            options={[
              { value: 'yes', label: say('estimator.yes') },
              { value: 'no', label: say('estimator.no') },
            ]}
            errors={errorsOf(field)}
            onChange={(answer) => change({ [field]: answer as YesNo })}
          />
        ))}
      </div>
    </>
  )
}
