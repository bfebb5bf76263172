import { describedBy, Errors, type FieldProps, Optional } from './field.tsx'
import type { Option } from './select-field.tsx'

type ChoiceFieldProps = FieldProps & {
  readonly value: string
  readonly options: readonly (Option & { readonly hint?: string })[]
  readonly onChange: (value: string) => void
}

/** One of a few, all in sight. */
export function ChoiceField({ value, options, onChange, ...field }: ChoiceFieldProps) {
  const { id, label, hint, optional, errors } = field
  return (
    <fieldset
      className={errors?.length ? 'field choice wrong' : 'field choice'}
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy(field)}
    >
      <legend>
        {label}
        {optional && <Optional />}
      </legend>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Errors id={id} errors={errors} />
      <div className="choices">
        {options.map((option) => (
          <label key={option.value} className="choice-option">
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>
              {option.label}
              {option.hint && <small>{option.hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
