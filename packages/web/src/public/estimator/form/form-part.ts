import type { Form } from './form.ts'

/** What every part of the page that holds fields is given. */
export type FormPartProps = {
  readonly form: Form
  readonly change: (change: Partial<Form>) => void
  /** What is wrong with a field, in the language of the reader. */
  readonly errorsOf: (field: string) => readonly string[]
}
