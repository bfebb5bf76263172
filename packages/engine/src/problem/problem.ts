import type { Text } from '../words/text.ts'

/** Where in a file something stands. Lines and columns count from 1. */
export type Place = { readonly file: string; readonly line: number; readonly column: number }

/**
 * One thing that is wrong, in the user's words: where, what, and what would put it right.
 * `code` is stable (`YB-C…` case, `YB-P…` policy file) and documented in `docs/error-codes.md`.
 */
export type Problem = {
  readonly code: string
  readonly path: string
  readonly message: Text
  readonly remedy: Text
  readonly at?: Place
  readonly severity: 'error' | 'warning' | 'note'
}

/** A value, or every problem that kept it from being one. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })

export const failed = (problems: readonly Problem[]): Result<never> => ({ ok: false, problems })
