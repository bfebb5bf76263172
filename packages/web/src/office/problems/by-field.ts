import type { ApiProblem } from '../api/problem.ts'

/** Problems sorted to the fields of a page; those that concern none of them stand in a box of their own. */
export type SortedProblems = {
  readonly at: (field: string) => readonly ApiProblem[]
  readonly elsewhere: readonly ApiProblem[]
}

/** `fields`: paths of the request that have a field on the page. A problem of `idNumber.x` is told at `idNumber`. */
export function problemsByField(problems: readonly ApiProblem[], fields: readonly string[]): SortedProblems {
  const fieldOf = ({ path }: ApiProblem): string | undefined =>
    fields.find((field) => path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`))
  return {
    at: (field) => problems.filter((problem) => fieldOf(problem) === field),
    elsewhere: problems.filter((problem) => fieldOf(problem) === undefined),
  }
}
