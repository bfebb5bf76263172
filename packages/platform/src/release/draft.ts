import { ok, type Problem, type Result } from '@yibao/engine'
import { sql } from '../database/sql.ts'
import { type Casework, write } from '../work/casework.ts'
import type { Actor, Desk } from '../work/desk.ts'
import { move } from '../work/machine.ts'
import { perform } from '../work/perform.ts'
import { notFound, refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { foreignFiles } from './check-files.ts'
import { type ChangedFile, RELEASE_BY_ID, type ReleaseRow, regionAsWho } from './release-row.ts'
import { RELEASE, type ReleaseState } from './transitions.ts'

export type DraftCommand = {
  readonly region: string
  /** Null begins a new draft. */
  readonly releaseId: string | null
  readonly title: string
  readonly files: readonly ChangedFile[]
}

export type ReleaseAnswer = { readonly releaseId: string; readonly state: ReleaseState }

/** Writes or rewrites a draft over the policies in force now; checks and trials done before no longer count. */
export const draftRelease = (
  desk: Desk,
  actor: Actor,
  request: RequestKey | null,
  command: DraftCommand,
): Promise<Result<ReleaseAnswer>> =>
  perform(desk, regionAsWho(command.region), actor, request, draftWork(desk, command))

const KEEP = sql`
  INSERT INTO policy_release (region, release_id, title, state, base_set, files, author, created_at, changed_at)
  VALUES ($1, $2, $3, 'draft', $4, $5, $6, $7, $7)
  ON CONFLICT (region, release_id) DO UPDATE SET title = excluded.title, state = 'draft', base_set = excluded.base_set,
    files = excluded.files, author = excluded.author, set_hash = NULL, findings = NULL, dry_run = NULL,
    changed_at = excluded.changed_at`

function draftWork(desk: Desk, command: DraftCommand): Casework<ReleaseRow | null, ReleaseAnswer> {
  const { region, releaseId, title, files } = command
  return {
    opensBook: true,
    load: async (read) =>
      releaseId === null ? null : ((await read<ReleaseRow>(RELEASE_BY_ID, [region, releaseId]))[0] ?? null),
    decide: (row, { actor, at, newId }) => {
      const problems: Problem[] = [...foreignFiles(files, region)]
      if (title.trim() === '') problems.push(untitled)
      if (releaseId !== null && row === null) problems.push(notFound('releaseId', ['这次发布', 'release']))
      const edited = row === null ? ok('draft' as const) : move(RELEASE, row.state, 'edit', 'releaseId')
      if (!edited.ok) problems.push(...edited.problems)
      if (problems.length > 0) return refused(...problems)
      const id = releaseId ?? newId()
      const base = desk.policies.current().setHash
      return ok({
        answer: { releaseId: id, state: 'draft' },
        writes: [write(KEEP, region, id, title.trim(), base, JSON.stringify(files), actor.id, new Date(at))],
        audit: [{ action: 'release.draft', target: `release/${id}` }],
      })
    },
  }
}

const untitled: Problem = refusal(
  'YB-W803',
  'title',
  ['没有写标题', 'there is no title'],
  ['用一句话写明改了什么、自何时起', 'say in a sentence what changes, and from when'],
)
