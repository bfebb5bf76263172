import { useWords } from '../../i18n/i18n.ts'
import { describedBy, Field, type FieldProps } from './field.tsx'

export type Option = { readonly value: string; readonly label: string }

type SelectFieldProps = FieldProps & {
  readonly value: string
  readonly options: readonly Option[]
  readonly onChange: (value: string) => void
  /** What an empty choice is called; null: there is none. */
  readonly empty?: string | null
}

export function SelectField({ value, options, onChange, empty, ...field }: SelectFieldProps) {
  const { say } = useWords()
  return (
    <Field {...field}>
      <select
        id={field.id}
        value={value}
        aria-describedby={describedBy(field)}
        aria-invalid={field.errors?.length ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        {empty !== null && <option value="">{empty ?? say('shell.choose')}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
