import { NATIONAL, ok, type Problem, type Result } from '@yibao/engine'
import { sql } from '../database/sql.ts'
import { type Casework, type Moment, type Write, write } from '../work/casework.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { move } from '../work/machine.ts'
import { perform } from '../work/perform.ts'
import { notFound, refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import type { ReleaseAnswer } from './draft.ts'
import { RELEASE_BY_ID, type ReleaseRow, regionAsWho, withChanges } from './release-row.ts'
import { NEWEST, RECORD_SET, setHashOf } from './shelf.ts'
import { RELEASE } from './transitions.ts'

export type ReleaseCommand = { readonly region: string; readonly releaseId: string; readonly why?: string }

const MOVED = sql`
  UPDATE policy_release SET state = $3, approver = $4, changed_at = $5, published_at = $6
  WHERE region = $1 AND release_id = $2`

/** Hands a draft that was checked and tried to somebody else for approval. */
export const submitRelease = (desk: Desk, actor: Actor, request: RequestKey | null, command: ReleaseCommand) =>
  step(desk, actor, request, command, 'submit', {
    problems: ({ row }) => (row.dry_run!.pastChanged > 0 ? [altersPast(row)] : []),
  })

/** Sends it back to its author. */
export const returnRelease = (desk: Desk, actor: Actor, request: RequestKey | null, command: ReleaseCommand) =>
  step(desk, actor, request, command, 'return', { problems: () => (command.why?.trim() ? [] : [noReason]) })

export const withdrawRelease = (desk: Desk, actor: Actor, request: RequestKey | null, command: ReleaseCommand) =>
  step(desk, actor, request, command, 'withdraw', {})

/**
 * Publishes: from now on bills are settled by the new set; those of the past keep theirs. Another person than the author, and
 * only over the policies it was checked with: publications of all regions follow one another under the nation's lock, since the
 * set is one for all.
 */
export async function publishRelease(desk: Desk, actor: Actor, request: RequestKey | null, command: ReleaseCommand) {
  await desk.policies.refresh()
  const inForce = desk.policies.current()
  const published = await step(desk, actor, request, command, 'publish', {
    who: regionAsWho(NATIONAL),
    problems: ({ row, newest }) => [
      ...(row.author === actor.id ? [sameAuthor] : []),
      ...(row.base_set === newest && newest === inForce.setHash ? [] : [staleBase]),
    ],
    writes: ({ row, publications }, moment) => {
      const at = new Date(moment.at)
      const files = withChanges(inForce.files, row.files)
      const set = setHashOf(files)
      return [
        write(RECORD_SET, set, JSON.stringify(files), 'release', at),
        write(PUBLISH, publications + 1, set, command.region, command.releaseId, at),
      ]
    },
  })
  if (published.ok) await desk.policies.refresh()
  return published
}

const PUBLISH = sql`
  INSERT INTO policy_publication (ordinal, set_hash, region, release_id, published_at) VALUES ($1, $2, $3, $4, $5)`

/** `newest`: the set in force now; `publications`: how many there were. */
type Found = { readonly row: ReleaseRow; readonly newest: string | null; readonly publications: number }
type Step = {
  readonly problems?: (found: Found) => readonly Problem[]
  readonly writes?: (found: Found, moment: Moment) => readonly Write[]
  /** Whose lock is taken; left out: the region's. */
  readonly who?: Who
}

function step(
  desk: Desk,
  actor: Actor,
  request: RequestKey | null,
  { region, releaseId, why }: ReleaseCommand,
  action: 'submit' | 'return' | 'publish' | 'withdraw',
  { problems = () => [], writes = () => [], who = regionAsWho(region) }: Step,
): Promise<Result<ReleaseAnswer>> {
  const work: Casework<Omit<Found, 'row'> & { readonly row: ReleaseRow | null }, ReleaseAnswer> = {
    opensBook: true,
    load: async (read) => {
      const [[row], [newest]] = await Promise.all([
        read<ReleaseRow>(RELEASE_BY_ID, [region, releaseId]),
        read<{ set_hash: string | null; publications: number }>(NEWEST),
      ])
      return { row: row ?? null, newest: newest?.set_hash ?? null, publications: newest?.publications ?? 0 }
    },
    decide: ({ row, ...now }, moment) => {
      if (row === null) return refused(notFound('releaseId', ['这次发布', 'release']))
      const moved = move(RELEASE, row.state, action, 'releaseId')
      if (!moved.ok) return moved
      const found = { row, ...now }
      const told = problems(found)
      if (told.length > 0) return refused(...told)
      const at = new Date(moment.at)
      const published = moved.value === 'published'
      return ok({
        answer: { releaseId, state: moved.value },
        writes: [
          ...writes(found, moment),
          write(MOVED, region, releaseId, moved.value, published ? actor.id : row.approver, at, published ? at : null),
        ],
        audit: [{ action: `release.${action}`, target: `release/${releaseId}`, ...(why ? { why } : {}) }],
      })
    },
  }
  return perform(desk, who, actor, request, work)
}

const altersPast = ({ dry_run }: ReleaseRow): Problem =>
  refusal(
    'YB-W805',
    'files',
    [
      `试算中有 ${dry_run!.pastChanged} 笔过去的账单结果改变：新版本不得改变过去`,
      `${dry_run!.pastChanged} bills of the past come out otherwise: a new version must not alter the past`,
    ],
    [
      '给新版本写生效日期（自），保留原版本不动，再检查和试算',
      'give the new version a first day, leave the old one as it was, then check and try again',
    ],
  )

const sameAuthor: Problem = refusal(
  'YB-W804',
  'releaseId',
  ['起草人不能批准自己的政策版本', 'whoever wrote a version cannot approve it'],
  ['请另一位有权限的人员批准', 'ask another officer to approve it'],
)

const staleBase: Problem = refusal(
  'YB-W806',
  'releaseId',
  ['起草之后又发布了别的政策版本', 'another version was published since this draft was written'],
  ['退回修改，在现行政策上重新检查和试算', 'return it, and check and try it again over the policies now in force'],
)

const noReason: Problem = refusal(
  'YB-W807',
  'why',
  ['没有写退回原因', 'no reason is given'],
  ['写明要修改什么', 'say what must be changed'],
)
