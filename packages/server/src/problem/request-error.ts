import type { Problem, Result } from '@yibao/engine'

/** Ends a request with problems that are the sender's to solve. Thrown by hooks and handlers, answered in one place. */
export class RequestError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ code }) => code).join(' '))
    this.name = 'RequestError'
    this.problems = problems
  }
}

/** Ends the request with one problem or several. */
export function refuse(...problems: readonly Problem[]): never {
  throw new RequestError(problems)
}

/** The value of a result; its problems end the request. */
export function accepted<T>(result: Result<T>): T {
  if (!result.ok) throw new RequestError(result.problems)
  return result.value
}
