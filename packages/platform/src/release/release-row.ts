import type { PolicyFile } from '@yibao/engine'
import { NIL_PERSON } from '../database/ids.ts'
import { sql } from '../database/sql.ts'
import type { Who } from '../work/desk.ts'
import type { DryRun } from './dry-run.ts'
import type { ReleaseState } from './transitions.ts'

/** A file of a draft: its new text, or null where it is taken out. */
export type ChangedFile = { readonly path: string; readonly text: string | null }

/** A finding of the checks, as kept with the release. */
export type KeptFinding = {
  readonly code: string
  readonly severity: string
  readonly where: string
  readonly message: { readonly zh: string; readonly en: string }
  readonly remedy: { readonly zh: string; readonly en: string }
}

export type ReleaseRow = {
  readonly region: string
  readonly release_id: string
  readonly title: string
  readonly state: ReleaseState
  /** The set that the draft changes. */
  readonly base_set: string
  readonly files: readonly ChangedFile[]
  /** Of the whole set with the changes, once it was checked. */
  readonly set_hash: string | null
  readonly findings: readonly KeptFinding[] | null
  readonly dry_run: DryRun | null
  readonly author: string
  readonly approver: string | null
  readonly created_at: Date
  readonly changed_at: Date
  readonly published_at: Date | null
}

export const RELEASE_BY_ID = sql`SELECT * FROM policy_release WHERE region = $1 AND release_id = $2`

/** A release concerns a region and no person. */
export const regionAsWho = (region: string): Who => ({ region, personId: NIL_PERSON })

/** The whole set: the base with the changed files put in, and taken out. */
export function withChanges(base: readonly PolicyFile[], changes: readonly ChangedFile[]): readonly PolicyFile[] {
  const changed = new Map(changes.map(({ path, text }) => [path, text]))
  const kept = base.filter(({ path }) => !changed.has(path))
  const added = changes.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }]))
  return [...kept, ...added]
}
