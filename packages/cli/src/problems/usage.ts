import type { Problem, Text } from '@yibao/engine'
import type { SourceTexts } from './source-line.ts'

/** What was asked cannot be done as it was asked: every reason, told at once. Exit code 2. */
export class Refused extends Error {
  constructor(
    readonly problems: readonly Problem[],
    readonly told: {
      readonly sources?: SourceTexts
      readonly exitCode?: number
      /** `insured.region` → `--region`, where the case was built from options. */
      readonly optionOf?: Readonly<Record<string, string>>
    } = {},
  ) {
    super(problems.map(({ path, message }) => `${path}: ${message.en}`).join('\n'))
  }

  get exitCode(): number {
    return this.told.exitCode ?? 2
  }
}

/** Refuses where there are problems. */
export function refuse(problems: readonly Problem[], told: Refused['told'] = {}): void {
  if (problems.length > 0) throw new Refused(problems, told)
}

/** A problem with how the program was called (`YB-U…`). */
export const usageProblem = (code: string, path: string, message: Text, remedy: Text): Problem => ({
  code,
  path,
  severity: 'error',
  message,
  remedy,
})
