import { failed, type Problem, type Result, text } from '@yibao/engine'

/** A refusal: stable code, path of what is wrong, what it is, and what would put it right; Chinese first, English second. */
export function refusal(
  code: string,
  path: string,
  message: readonly [zh: string, en: string],
  remedy: readonly [zh: string, en: string],
): Problem {
  return { code, path, severity: 'error', message: text(...message), remedy: text(...remedy) }
}

export const refused = (...problems: readonly Problem[]): Result<never> => failed(problems)

/** `problems` is empty: the value; else all of them. */
export const unless = <T>(problems: readonly Problem[], value: () => T): Result<T> =>
  problems.length > 0 ? failed(problems) : { ok: true, value: value() }

/** Nothing of that id is there, or it is not the asker's: the two are not told apart. */
export const notFound = (path: string, what: readonly [string, string]): Problem =>
  refusal(
    'YB-W901',
    path,
    [`没有找到${what[0]}`, `no such ${what[1]}`],
    ['核对编号，或从列表中重新选择', 'check the id, or choose from the list again'],
  )
