import { type IsoDate, ok, type Result } from '@yibao/engine'
import { sql } from '../database/sql.ts'
import { write } from '../work/casework.ts'
import type { Actor, Desk } from '../work/desk.ts'
import { move } from '../work/machine.ts'
import { perform } from '../work/perform.ts'
import { notFound, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { checkFiles } from './check-files.ts'
import type { ReleaseAnswer } from './draft.ts'
import { type KeptFinding, RELEASE_BY_ID, type ReleaseRow, regionAsWho, withChanges } from './release-row.ts'
import { setHashOf } from './shelf.ts'
import { RELEASE } from './transitions.ts'

export type CheckCommand = { readonly region: string; readonly releaseId: string; readonly today: IsoDate }
export type CheckAnswer = ReleaseAnswer & { readonly findings: readonly KeptFinding[] }

const CHECKED = sql`
  UPDATE policy_release SET state = $3, findings = $4, set_hash = $5, dry_run = NULL, changed_at = $6
  WHERE region = $1 AND release_id = $2`

/** Runs the static checks and the examples on the set with the draft in it. With an error it stays a draft; findings are kept either way. */
export function checkRelease(
  desk: Desk,
  actor: Actor,
  request: RequestKey | null,
  { region, releaseId, today }: CheckCommand,
): Promise<Result<CheckAnswer>> {
  return perform(desk, regionAsWho(region), actor, request, {
    load: async (read) => (await read<ReleaseRow>(RELEASE_BY_ID, [region, releaseId]))[0] ?? null,
    decide: (row: ReleaseRow | null, { at }) => {
      if (row === null) return refused(notFound('releaseId', ['这次发布', 'release']))
      const moved = move(RELEASE, row.state, 'check', 'releaseId')
      if (!moved.ok) return moved
      const files = withChanges(desk.policies.current().files, row.files)
      const { findings, errors } = checkFiles(files, region, today)
      const state = errors > 0 ? 'draft' : 'checked'
      return ok({
        answer: { releaseId, state, findings },
        writes: [write(CHECKED, region, releaseId, state, JSON.stringify(findings), setHashOf(files), new Date(at))],
        audit: [{ action: 'release.check', target: `release/${releaseId}` }],
      })
    },
  })
}
