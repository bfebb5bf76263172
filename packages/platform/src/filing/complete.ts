import { type IsoDate, ok, type Problem, type Result } from '@yibao/engine'
import type { Casework } from '../work/casework.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { move } from '../work/machine.ts'
import { perform } from '../work/perform.ts'
import { notFound, refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { reasonOf } from './application.ts'
import { type FilingFactsFound, loadFilingFacts } from './facts.ts'
import { type FilingAnswer, filingAnswer, type KeptPaper, keepFiling } from './filing.ts'
import { guideFor } from './judge.ts'
import { judgePapers } from './papers.ts'
import { FILING } from './transitions.ts'

export type CompleteCommand = {
  readonly filingId: string
  /** Those that were missing; what was handed in before counts. */
  readonly papers: readonly KeptPaper[]
  readonly today: IsoDate
}

/** Hands in the papers that a commitment letter stood for: with the last of them two-way benefits (双向待遇) begin. */
export const completeFiling = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: CompleteCommand,
): Promise<Result<FilingAnswer>> => perform(desk, who, actor, request, completeWork(desk, who, command))

function completeWork(desk: Desk, who: Who, command: CompleteCommand): Casework<FilingFactsFound, FilingAnswer> {
  const uploads = command.papers.map(({ uploadId }) => uploadId)
  return {
    load: (read) => loadFilingFacts(read, who, command.today, uploads),
    decide: ({ filings, uploads }, moment) => {
      const { set } = desk.policies.current()
      const row = filings.find(({ filing_id }) => filing_id === command.filingId)
      if (row === undefined) return refused(notFound('filingId', ['这份备案', 'filing']))
      const state = move(FILING, row.state, 'complete', 'filingId')
      if (!state.ok) return state
      if (row.papers_complete) return refused(nothingMissing)
      const guide = guideFor(set, who.region, { ...row, reason: reasonOf(row), from: row.from_date }, command.today)
      if (!guide.ok) return guide
      const known = new Set([...uploads, ...row.papers.flatMap(({ uploadId }) => uploadId ?? [])])
      // New papers first: paths of problems count them.
      const papers = [...command.papers, ...row.papers]
      const judged = judgePapers(guide.value, { papers, commitment: null }, known)
      if (judged.problems.length > 0) return refused(...judged.problems)
      const complete = { ...row, state: state.value, papers: judged.kept, papers_complete: true }
      return ok({
        answer: filingAnswer(set, complete),
        writes: [keepFiling(who, complete, moment.at)],
        audit: [{ action: 'filing.complete', target: `filing/${row.filing_id}` }],
      })
    },
  }
}

const nothingMissing: Problem = refusal(
  'YB-W217',
  'filingId',
  ['这份备案的材料已齐全', 'the papers of this filing are complete'],
  ['无需补交', 'nothing needs to be handed in'],
)
