import { ok, type Result } from '@yibao/engine'
import type { Casework, Decision, Moment, Write } from '../work/casework.ts'
import { type Actor, type Desk, SYSTEM, type Who } from '../work/desk.ts'
import { move } from '../work/machine.ts'
import { perform } from '../work/perform.ts'
import { notFound, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import type { FilingApplication } from './application.ts'
import { approved, waitingFor } from './decided.ts'
import { type FilingFactsFound, loadFilingFacts } from './facts.ts'
import { type FilingAnswer, type FilingRow, filingAnswer, keepFiling, UNDECIDED } from './filing.ts'
import { type Judged, judgeApplication } from './judge.ts'
import { FILING } from './transitions.ts'

/** `filingId` null: a new application; else the draft, or the returned one, that is submitted with this content. */
export type SubmitCommand = {
  readonly filingId: string | null
  readonly application: FilingApplication
  readonly today: string
}

/**
 * Submits an application. Self-service types are approved at once (自助办结), and in force where the first day has come; the
 * others go to the agency. Refused with every problem at once: YB-W201 to W207, YB-W40x, YB-F00x.
 */
export const submitFiling = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: SubmitCommand,
): Promise<Result<FilingAnswer>> => perform(desk, who, actor, request, submitWork(desk, who, command))

/** Ids of the uploads that an application names. */
export const uploadsOf = ({ papers, commitment }: Pick<FilingApplication, 'papers' | 'commitment'>) => [
  commitment,
  ...papers.map(({ uploadId }) => uploadId),
]

/** The casework itself, for whoever knows what `load` would find. */
export function submitWork(desk: Desk, who: Who, command: SubmitCommand): Casework<FilingFactsFound, FilingAnswer> {
  const { filingId, application, today } = command
  return {
    load: (read) => loadFilingFacts(read, who, today, uploadsOf(application)),
    decide: (found, moment) => {
      const { set } = desk.policies.current()
      const before = found.filings.find(({ filing_id }) => filing_id === filingId) ?? null
      if (filingId !== null && before === null) return refused(notFound('filingId', ['这份备案', 'filing']))
      const submitted = move(FILING, before?.state ?? 'draft', 'submit', 'filingId')
      if (!submitted.ok) return submitted
      const changes = before === null ? null : waitingFor(found.filings, before)
      const renews = found.filings.find(({ filing_id }) => filing_id === before?.replaces) ?? null
      const judged = judgeApplication(application, { ...found, set, who, today, again: before, changes, renews })
      if (!judged.ok) return judged
      const decided = submittedRow(before, judged.value, moment, today)
      if (!decided.ok) return decided
      return ok(submission(filingAnswer(set, decided.value), decided.value, moment))
    },
  }
}

/** The row of an application that was found good: submitted, or approved at once where no official is needed. */
export function submittedRow(
  before: Pick<FilingRow, 'filing_id' | 'replaces' | 'correction'> | null,
  { selfService, ...columns }: Judged,
  moment: Moment,
  today: string,
): Result<FilingRow> {
  const row: FilingRow = {
    ...UNDECIDED,
    ...columns,
    filing_id: before?.filing_id ?? moment.newId(),
    replaces: before?.replaces ?? null,
    correction: before?.correction ?? null,
    state: 'submitted',
    submitted_at: new Date(moment.at),
  }
  return selfService ? approved(row, 'pass', SYSTEM.id, moment, today) : ok(row)
}

/** What is written for a submission; the audit trail tells apart what was approved without an official. */
export function submission<Answer>(
  answer: Answer,
  row: FilingRow,
  moment: Moment,
  others: readonly Write[] = [],
): Decision<Answer> {
  const target = `filing/${row.filing_id}`
  return {
    answer,
    writes: [keepFiling(moment.who, row, moment.at), ...others],
    audit: [
      { action: 'filing.submit', target },
      ...(row.state === 'submitted' ? [] : [{ action: 'filing.pass', target }]),
    ],
  }
}
