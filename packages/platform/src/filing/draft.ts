import { isIsoDate, ok, type Problem, type Result } from '@yibao/engine'
import type { Casework } from '../work/casework.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { move } from '../work/machine.ts'
import { perform } from '../work/perform.ts'
import { notFound, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { FILED_AS, type FilingApplication } from './application.ts'
import { FILINGS_OF_PERSON, type FilingAnswer, type FilingRow, filingAnswer, keepFiling, UNDECIDED } from './filing.ts'
import { guideFor } from './judge.ts'
import { keptPapers } from './papers.ts'
import { notADate } from './period.ts'
import { FILING } from './transitions.ts'

/** `filingId` null: a new draft; else the draft that this one takes the place of. */
export type DraftCommand = {
  readonly filingId: string | null
  readonly application: FilingApplication
  readonly today: string
}

/** Keeps an application as far as it is written: only place and days must make sense, the rest is judged when submitted. */
export const draftFiling = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: DraftCommand,
): Promise<Result<FilingAnswer>> => perform(desk, who, actor, request, draftWork(desk, who, command))

function draftWork(desk: Desk, who: Who, command: DraftCommand): Casework<readonly FilingRow[], FilingAnswer> {
  const { filingId, application, today } = command
  return {
    load: (read) => read<FilingRow>(FILINGS_OF_PERSON, [who.region, who.personId]),
    decide: (filings, moment) => {
      const { set } = desk.policies.current()
      const before = filings.find(({ filing_id }) => filing_id === filingId) ?? null
      if (filingId !== null && before === null) return refused(notFound('filingId', ['这份备案', 'filing']))
      const edited = move(FILING, before?.state ?? 'draft', 'edit', 'filingId')
      if (!edited.ok) return edited
      const { from, to } = application
      const guide = guideFor(set, who.region, { ...application, from: isIsoDate(from) ? from : today }, today)
      const problems: readonly Problem[] = [
        ...(guide.ok ? [] : guide.problems),
        ...(isIsoDate(from) ? [] : [notADate('from', from)]),
        ...(to === null || isIsoDate(to) ? [] : [notADate('to', to)]),
      ]
      if (problems.length > 0) return refused(...problems)
      const row: FilingRow = {
        ...UNDECIDED,
        ...FILED_AS[application.reason],
        filing_id: filingId ?? moment.newId(),
        place: application.place,
        from_date: from,
        to_date: to,
        locked_to: null,
        basis: 'none',
        papers: keptPapers(application.papers, application.commitment),
        papers_complete: false,
      }
      return ok({
        answer: filingAnswer(set, row),
        writes: [keepFiling(who, row, moment.at)],
        audit: [{ action: 'filing.draft', target: `filing/${row.filing_id}` }],
      })
    },
  }
}
