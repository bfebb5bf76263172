import { ok, type Result } from '@yibao/engine'
import type { AuditNote } from '../audit/chain.ts'
import type { Query } from '../database/database.ts'
import type { EntrySet } from '../ledger/entry.ts'
import type { Moment, Write } from '../work/casework.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { move } from '../work/machine.ts'
import { perform } from '../work/perform.ts'
import { notFound, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { CLAIM_BY_ID, type ClaimAnswer, type ClaimRow, claimAnswer, keepClaim } from './claim.ts'
import { CLAIM, type ClaimAction, type ClaimState } from './transitions.ts'

/** One act on one claim. */
export type ClaimAct<Found> = {
  readonly action: ClaimAction
  readonly claimId: string
  /** For the audit trail, where the act says why. */
  readonly why?: string
  /** What must be known besides the claim. */
  readonly load: (read: Query, row: ClaimRow) => Promise<Found>
  readonly decide: (before: BeforeAct<Found>) => Result<AfterAct>
}

export type BeforeAct<Found> = {
  readonly row: ClaimRow
  /** Where the act leads. */
  readonly next: ClaimState
  readonly found: Found
  readonly moment: Moment
}

export type AfterAct = {
  readonly row: ClaimRow
  readonly writes?: readonly Write[]
  readonly money?: readonly EntrySet[]
  readonly audit?: readonly AuditNote[]
}

/** Does an act: the transition (YB-W904), what it decides, and the rows. */
export const actOnClaim = <Found>(
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  act: ClaimAct<Found>,
): Promise<Result<ClaimAnswer>> =>
  perform<{ readonly row: ClaimRow; readonly found: Found } | null, ClaimAnswer>(desk, who, actor, request, {
    load: async (read) => {
      const [row] = await read<ClaimRow>(CLAIM_BY_ID, [who.region, who.personId, act.claimId])
      return row === undefined ? null : { row, found: await act.load(read, row) }
    },
    decide: (known, moment) => {
      if (known === null) return refused(noSuchClaim)
      const next = move(CLAIM, known.row.state, act.action, 'claimId')
      if (!next.ok) return next
      const decided = act.decide({ ...known, next: next.value, moment })
      if (!decided.ok) return decided
      const { row, writes = [], money = [], audit = [] } = decided.value
      const note = { action: `claim.${act.action}`, target: `claim/${row.claim_id}` }
      return ok({
        answer: claimAnswer(row),
        writes: [...writes, keepClaim(who, row, moment.at)],
        money,
        audit: [...audit, act.why === undefined ? note : { ...note, why: act.why }],
      })
    },
  })

export const noSuchClaim = notFound('claimId', ['这份报销申请', 'claim'])

/** Where the claim says all there is to know. */
export const nothingMore = async (): Promise<null> => null
