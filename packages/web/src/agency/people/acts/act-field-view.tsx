import { policies } from '../../../public/policies.ts'
import { CheckField } from '../../../shell/fields/check-field.tsx'
import { ChoiceField } from '../../../shell/fields/choice-field.tsx'
import { Errors } from '../../../shell/fields/field.tsx'
import { SelectField } from '../../../shell/fields/select-field.tsx'
import { TextField } from '../../../shell/fields/text-field.tsx'
import { useAgencyWords } from '../../words.ts'
import type { ActField } from './act.ts'

type ActFieldViewProps = {
  readonly field: ActField
  readonly value: string
  readonly onChange: (value: string) => void
  readonly errors: readonly string[]
}

/** One field of an act, as its kind is entered. */
export function ActFieldView({ field, value, onChange, errors }: ActFieldViewProps) {
  const { say, lang } = useAgencyWords()
  const { name, kind, label, hint, optional = false } = field
  const options = (field.options ?? []).map((one) => ({ value: one.value, label: one.label[lang] }))
  const shared = { id: `act-${name}`, label: say(label), hint: hint && say(hint), optional, errors, value, onChange }
  if (kind === 'choice' || kind === 'truth') return <ChoiceField {...shared} options={options} />
  if (kind === 'region') {
    const regions = policies.regions.map((one) => ({ value: one.region, label: one.name[lang] }))
    return <SelectField {...shared} options={regions} />
  }
  if (kind === 'yes')
    return (
      <>
        <CheckField
          id={shared.id}
          label={shared.label}
          {...(shared.hint ? { hint: shared.hint } : {})}
          checked={value === 'yes'}
          onChange={(checked) => onChange(checked ? 'yes' : '')}
        />
        <Errors id={shared.id} errors={errors} />
      </>
    )
  if (kind === 'groups')
    return (
      <>
        <GroupsField id={shared.id} label={shared.label} options={options} value={value} onChange={onChange} />
        <Errors id={shared.id} errors={errors} />
      </>
    )
  return <TextField {...shared} kind={kind} />
}

type GroupsFieldProps = {
  readonly id: string
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly value: string
  readonly onChange: (value: string) => void
}

function GroupsField({ id, label, options, value, onChange }: GroupsFieldProps) {
  const chosen = value === '' ? [] : value.split(',')
  return (
    <details className="part">
      <summary>
        {label}
        {chosen.length > 0 && <span className="tag">{chosen.length}</span>}
      </summary>
      {options.map((option) => (
        <CheckField
          key={option.value}
          id={`${id}-${option.value}`}
          label={option.label}
          checked={chosen.includes(option.value)}
          onChange={(checked) =>
            onChange((checked ? [...chosen, option.value] : chosen.filter((one) => one !== option.value)).join(','))
          }
        />
      ))}
    </details>
  )
}
