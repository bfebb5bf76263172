import type { Text } from '@yibao/engine'

/** One thing that the server has against a request, with what to do about it. `path` is of the request: `lines[3].price`. */
export type ApiProblem = {
  readonly code: string
  readonly path: string
  readonly message: Text
  readonly remedy: Text
}

/** What became of a request. */
export type Outcome<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'refused'; readonly status: number; readonly problems: readonly ApiProblem[] }
  /** No reply came, or one that does not know: the same request with the same key finds out. */
  | { readonly kind: 'unanswered' }
  /** The session was over, and nobody signed in again. Nothing was done. */
  | { readonly kind: 'signed-out' }

export const done = <Value>(value: Value): Outcome<Value> => ({ kind: 'done', value })

/** The value of another kind where the request was carried out. */
export const mapped = <A, B>(outcome: Outcome<A>, of: (value: A) => B): Outcome<B> =>
  outcome.kind === 'done' ? done(of(outcome.value)) : outcome
