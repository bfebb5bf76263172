type CheckFieldProps = {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

export function CheckField({ id, label, hint, checked, onChange }: CheckFieldProps) {
  return (
    <label className="choice-option" htmlFor={id}>
      <input id={id} type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {label}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  )
}
