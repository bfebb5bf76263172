import { GROUPS, valueWord } from '@yibao/engine'
import { useWords } from '../../../i18n/i18n.ts'
import { CheckField } from '../../../shell/fields/check-field.tsx'
import { TextField } from '../../../shell/fields/text-field.tsx'
import type { FormPartProps } from '../form/form-part.ts'

export function PersonFields({ form, change, errorsOf }: FormPartProps) {
  const { say, lang } = useWords()
  const toggle = (group: string, on: boolean): void =>
    change({ groups: on ? [...form.groups, group] : form.groups.filter((one) => one !== group) })
  return (
    <>
      <TextField
        id="months"
        kind="number"
        label={say('estimator.months')}
        value={form.months}
        errors={errorsOf('months')}
        onChange={(months) => change({ months })}
      />
      <fieldset className="field choice" id="groups" tabIndex={-1}>
        <legend>{say('estimator.groups')}</legend>
        <div className="choices">
          {GROUPS.map((group) => (
            <CheckField
              key={group}
              id={`group.${group}`}
              label={valueWord('group', group, lang)}
              checked={form.groups.includes(group)}
              onChange={(on) => toggle(group, on)}
            />
          ))}
        </div>
      </fieldset>
    </>
  )
}
