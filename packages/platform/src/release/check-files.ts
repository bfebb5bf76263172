import {
  checkAmounts,
  checkPolicies,
  type IsoDate,
  loadPolicies,
  NATIONAL,
  type PolicyFile,
  type PolicySet,
  type Problem,
  testExamples,
} from '@yibao/engine'
import { refusal } from '../work/refusal.ts'
import type { ChangedFile, KeptFinding } from './release-row.ts'

/** What the checks say of a whole set with a draft's files in it. */
export type CheckedFiles = {
  /** Null where the files cannot be read. */
  readonly set: PolicySet | null
  readonly findings: readonly KeptFinding[]
  readonly errors: number
}

/** All that `yibao policy check` and `policy test` say, of the region's own files; files that cannot be read are told wherever they stand. */
export function checkFiles(files: readonly PolicyFile[], region: string, today: IsoDate): CheckedFiles {
  const loaded = loadPolicies(files)
  const found = loaded.ok
    ? [
        ...checkPolicies(loaded.value, today),
        ...checkAmounts(loaded.value),
        ...testExamples(loaded.value).flatMap(({ problems }) => problems),
      ].filter(({ at }) => at === undefined || at.file.startsWith(region))
    : loaded.problems
  const findings = found.filter(({ severity }) => severity !== 'note').map(kept)
  return {
    set: loaded.ok ? loaded.value : null,
    findings,
    errors: findings.filter(({ severity }) => severity === 'error').length,
  }
}

const kept = ({ code, severity, path, at, message, remedy }: Problem): KeptFinding => ({
  code,
  severity,
  where: at ? `${at.file}:${at.line}` : path,
  message,
  remedy,
})

/** A region changes its own folder only, `210200-dalian/…`; the nation's is the nation's to change. */
export function foreignFiles(files: readonly ChangedFile[], region: string): readonly Problem[] {
  const problems = files.flatMap(({ path }, i) =>
    /^\d{6}-[a-z-]+\/[a-z0-9-]+\.yaml$/.test(path) && path.startsWith(`${region}-`)
      ? []
      : [notOwn(`files[${i}].path`, path, region)],
  )
  return files.length === 0 ? [nothingChanged] : problems
}

const notOwn = (at: string, path: string, region: string): Problem =>
  refusal(
    'YB-W801',
    at,
    [`文件“${path}”不在本地区 ${region} 的文件夹内`, `the file "${path}" is not in the folder of ${region}`],
    [
      `写成 ${region}-地名拼音/文件名.yaml；全国规则由 ${NATIONAL} 发布`,
      `name it ${region}-name/file.yaml; national rules are released by ${NATIONAL}`,
    ],
  )

const nothingChanged: Problem = refusal(
  'YB-W802',
  'files',
  ['草稿没有任何文件', 'the draft changes no file'],
  ['至少放入一个政策文件', 'put in at least one policy file'],
)
