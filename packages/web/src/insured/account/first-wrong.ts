import { useEffect } from 'react'
import type { ApiProblem } from '../../office/api/problem.ts'
import { showField } from '../../shell/show-field.ts'

/** A path of the request and the id of its field on the page; in the order of the page. */
export type FieldAt = { readonly path: string; readonly id: string }

/** Of the fields with a problem the id of the one that comes first on the page; null: no field has one. */
export const firstWrong = (problems: readonly ApiProblem[], fields: readonly FieldAt[]): string | null =>
  fields.find(({ path }) => problems.some((problem) => problem.path === path))?.id ?? null

/** Puts the cursor into the first field that was refused, which may be far above the button. `wait`: a dialog is open. */
export function useFirstWrong(problems: readonly ApiProblem[], fields: readonly FieldAt[], wait = false): void {
  useEffect(() => {
    const id = firstWrong(problems, fields)
    if (id !== null && !wait) showField(id)
  }, [problems, fields, wait])
}
