import type { ReactNode } from 'react'
import { useWords } from '../../i18n/i18n.ts'

export type FieldProps = {
  /** Id of the control; the error summary links to it. */
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly optional?: boolean | undefined
  readonly errors?: readonly string[] | undefined
}

/** What describes a control to a screen reader: its hint and its errors. */
export const describedBy = ({ id, hint, errors }: FieldProps): string | undefined =>
  [hint ? `${id}-hint` : '', errors?.length ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined

/** Label, hint and errors around one control. */
export function Field({ id, label, hint, optional, errors, children }: FieldProps & { readonly children: ReactNode }) {
  return (
    <div className={errors?.length ? 'field wrong' : 'field'}>
      <label htmlFor={id}>
        {label}
        {optional && <Optional />}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Errors id={id} errors={errors} />
      {children}
    </div>
  )
}

export function Optional() {
  const { say } = useWords()
  return <span className="optional">{say('shell.optional')}</span>
}

export function Errors({ id, errors }: Pick<FieldProps, 'id' | 'errors'>) {
  if (!errors?.length) return null
  return (
    <div className="error" id={`${id}-error`}>
      {errors.map((error) => (
        <p key={error}>{error}</p>
      ))}
    </div>
  )
}
