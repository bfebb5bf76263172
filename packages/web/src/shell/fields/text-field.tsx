import { describedBy, Field, type FieldProps } from './field.tsx'

type TextFieldProps = FieldProps & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly kind?: 'text' | 'amount' | 'number' | 'date' | 'search'
  readonly suffix?: string
  readonly disabled?: boolean
}

/** One line of text. Amounts stay text, so that what was typed is judged and not what a number field makes of it. */
export function TextField({ value, onChange, kind = 'text', suffix, disabled, ...field }: TextFieldProps) {
  const numeric = kind === 'amount' ? 'decimal' : kind === 'number' ? 'numeric' : undefined
  return (
    <Field {...field}>
      <span className={suffix ? 'with-suffix' : undefined}>
        <input
          id={field.id}
          className={kind}
          type={kind === 'date' || kind === 'search' ? kind : 'text'}
          inputMode={numeric}
          autoComplete="off"
          value={value}
          disabled={disabled}
          aria-describedby={describedBy(field)}
          aria-invalid={field.errors?.length ? true : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        {suffix && <span aria-hidden="true">{suffix}</span>}
      </span>
    </Field>
  )
}
