import { type Change, diffSets, type PolicyFile } from '@yibao/engine'
import { sql } from '../database/sql.ts'
import type { Desk } from '../work/desk.ts'
import { actionsIn } from '../work/machine.ts'
import { readDraft } from './dry-run.ts'
import { RELEASE_BY_ID, type ReleaseRow, withChanges } from './release-row.ts'
import { RELEASE, type ReleaseAction, type ReleaseState } from './transitions.ts'

/** A release in a list. Moments as ISO text. */
export type ReleaseView = {
  readonly releaseId: string
  readonly region: string
  readonly title: string
  readonly state: ReleaseState
  readonly actions: readonly ReleaseAction[]
  readonly author: string
  readonly approver: string | null
  readonly setHash: string | null
  readonly changedAt: string
  readonly publishedAt: string | null
}

/** With its files, findings, trial and what it changes, in words. */
export type ReleaseDetail = ReleaseView &
  Pick<ReleaseRow, 'files' | 'findings'> & {
    readonly dryRun: ReleaseRow['dry_run']
    /** Null while the files cannot be read. */
    readonly changes: readonly Change[] | null
  }

const OF_REGION = sql`
  SELECT * FROM policy_release WHERE region = $1 AND ($2::uuid IS NULL OR release_id < $2) ORDER BY release_id DESC LIMIT $3`

/** Releases of a region, newest first; `before` is the last id of the page before. */
export async function releasesOf(
  { database }: Desk,
  region: string,
  page: { readonly before?: string | null; readonly limit: number },
): Promise<readonly ReleaseView[]> {
  return (await database.query<ReleaseRow>(OF_REGION, [region, page.before ?? null, page.limit])).map(viewOf)
}

export async function releaseById(desk: Desk, region: string, releaseId: string): Promise<ReleaseDetail | null> {
  const [row] = await desk.database.query<ReleaseRow>(RELEASE_BY_ID, [region, releaseId])
  if (row === undefined) return null
  const readable = row.findings?.every(({ severity }) => severity !== 'error')
  const base = await desk.policies.at(row.base_set)
  const changes = readable && base ? diffSets(base.set, readDraft(withChanges(base.files, row.files))) : null
  return { ...viewOf(row), files: row.files, findings: row.findings, dryRun: row.dry_run, changes }
}

/** The region's own policy files as they are in force: what a draft begins from. */
export function filesInForce(
  { policies }: Desk,
  region: string,
): { readonly setHash: string; readonly files: readonly PolicyFile[] } {
  const { setHash, files } = policies.current()
  return { setHash, files: files.filter(({ path }) => path.startsWith(`${region}-`)) }
}

const viewOf = (row: ReleaseRow): ReleaseView => ({
  releaseId: row.release_id,
  region: row.region,
  title: row.title,
  state: row.state,
  actions: actionsIn(RELEASE, row.state),
  author: row.author,
  approver: row.approver,
  setHash: row.set_hash,
  changedAt: row.changed_at.toISOString(),
  publishedAt: row.published_at?.toISOString() ?? null,
})
