import { type IsoDate, ok, type PolicySet, type Problem, type Result } from '@yibao/engine'
import type { Casework, Moment } from '../work/casework.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { move } from '../work/machine.ts'
import { perform } from '../work/perform.ts'
import { notFound, refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { type FilingFactsFound, loadFilingFacts } from './facts.ts'
import { type FilingAnswer, type FilingRow, filingAnswer, keepFiling } from './filing.ts'
import { FILING, type FilingAction, type FilingState } from './transitions.ts'

/** One act of an official on one application. */
export type ReviewAct = {
  readonly action: Extract<FilingAction, 'take' | 'approve' | 'return' | 'reject'>
  readonly filingId: string
  readonly today: IsoDate
  /** Whether only the official who took it may. */
  readonly byReviewer: boolean
  readonly why?: string
  /** The application after it, and other filings that change with it. */
  readonly decide: (before: UnderReview) => Result<{ readonly row: FilingRow; readonly others: readonly FilingRow[] }>
}

export type UnderReview = FilingFactsFound & {
  readonly row: FilingRow
  /** Where the act leads. */
  readonly next: FilingState
  readonly set: PolicySet
  readonly moment: Moment
}

/** Does an act of review: the transition, who may, what it decides, and the rows. */
export const review = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  act: ReviewAct,
): Promise<Result<FilingAnswer>> => perform(desk, who, actor, request, reviewWork(desk, who, actor, act))

function reviewWork(desk: Desk, who: Who, actor: Actor, act: ReviewAct): Casework<FilingFactsFound, FilingAnswer> {
  return {
    load: (read) => loadFilingFacts(read, who, act.today),
    decide: (found, moment) => {
      const { set } = desk.policies.current()
      const row = found.filings.find(({ filing_id }) => filing_id === act.filingId)
      if (row === undefined) return refused(notFound('filingId', ['这份备案', 'filing']))
      const next = move(FILING, row.state, act.action, 'filingId')
      if (!next.ok) return next
      if (act.byReviewer && row.reviewer !== actor.id) return refused(takenByOther(row))
      const decided = act.decide({ ...found, row, next: next.value, set, moment })
      if (!decided.ok) return decided
      const rows = [decided.value.row, ...decided.value.others]
      const note = { action: `filing.${act.action}`, target: `filing/${row.filing_id}` }
      return ok({
        answer: filingAnswer(set, decided.value.row),
        writes: rows.map((one) => keepFiling(who, one, moment.at)),
        audit: [act.why === undefined ? note : { ...note, why: act.why }],
      })
    },
  }
}

const takenByOther = ({ reviewer }: FilingRow): Problem =>
  refusal(
    'YB-W212',
    'filingId',
    [`这份备案由 ${reviewer} 受理`, `this filing was taken by ${reviewer}`],
    ['由受理人办理，或先受理接手', 'leave it to them, or take it over first'],
  )
