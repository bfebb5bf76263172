import type { Problem } from '@yibao/engine'

/**
 * A stored value that cannot be opened. Thrown, for it means that the database or the keys are not what they were:
 * no input of a user can cause it, and the work at hand must stop.
 */
export class SecretError extends Error {
  override readonly name = 'SecretError'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(`${problem.code} ${problem.message.en} (${problem.path})`)
    this.problem = problem
  }
}
