import { type IsoDate, ok, type Result } from '@yibao/engine'
import type { Database } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import { write } from '../work/casework.ts'
import type { Actor, Desk } from '../work/desk.ts'
import { move } from '../work/machine.ts'
import { perform } from '../work/perform.ts'
import { notFound, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import type { ReleaseAnswer } from './draft.ts'
import { type DryRun, dryRun, readDraft } from './dry-run.ts'
import { RELEASE_BY_ID, type ReleaseRow, regionAsWho, withChanges } from './release-row.ts'
import { RELEASE } from './transitions.ts'

export type TryCommand = {
  readonly region: string
  readonly releaseId: string
  readonly from: IsoDate
  readonly to: IsoDate
  readonly asOf: IsoDate
}
export type TryAnswer = ReleaseAnswer & { readonly dryRun: DryRun }

const TRIED = sql`
  UPDATE policy_release SET state = $3, dry_run = $4, changed_at = $5 WHERE region = $1 AND release_id = $2`

/**
 * Settles past bills under a checked draft and keeps what came out. The bills are read outside the transaction (it may take
 * minutes); a draft that was edited meanwhile is refused. `reader`: the database, opened without pipelining.
 */
export async function tryRelease(
  desk: Desk,
  reader: Database,
  actor: Actor,
  request: RequestKey | null,
  command: TryCommand,
  onProgress: (bills: number) => void = () => {},
): Promise<Result<TryAnswer>> {
  const { region, releaseId } = command
  const [before] = await desk.database.query<ReleaseRow>(RELEASE_BY_ID, [region, releaseId])
  if (before === undefined) return refused(notFound('releaseId', ['这次发布', 'release']))
  const may = move(RELEASE, before.state, 'try', 'releaseId')
  if (!may.ok) return may
  const inForce = desk.policies.current()
  const draft = readDraft(withChanges(inForce.files, before.files))
  const result = await dryRun(reader, { inForce: inForce.set, draft }, command, onProgress)
  return perform(desk, regionAsWho(region), actor, request, {
    load: async (read) => (await read<ReleaseRow>(RELEASE_BY_ID, [region, releaseId]))[0] ?? null,
    decide: (row: ReleaseRow | null, { at }) => {
      if (row === null) return refused(notFound('releaseId', ['这次发布', 'release']))
      const moved = move(RELEASE, row.state, 'try', 'releaseId')
      if (!moved.ok) return moved
      if (row.set_hash !== before.set_hash) return move(RELEASE, 'draft', 'try', 'releaseId') as Result<never>
      return ok({
        answer: { releaseId, state: moved.value, dryRun: result },
        writes: [write(TRIED, region, releaseId, moved.value, JSON.stringify(result), new Date(at))],
        audit: [{ action: 'release.try', target: `release/${releaseId}` }],
      })
    },
  })
}
