import { type IsoDate, ok, type Result } from '@yibao/engine'
import type { Casework } from '../work/casework.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { move } from '../work/machine.ts'
import { perform } from '../work/perform.ts'
import { notFound, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import type { FilingApplication } from './application.ts'
import { superseded } from './decided.ts'
import { whyNotEnded } from './ended.ts'
import { type FilingFactsFound, loadFilingFacts } from './facts.ts'
import { type FilingAnswer, type FilingRow, filingAnswer, keepFiling } from './filing.ts'
import { judgeApplication } from './judge.ts'
import { submission, submittedRow, uploadsOf } from './submit.ts'
import { FILING } from './transitions.ts'

/** The filing that is changed, and the application for the new place, with its own papers. */
export type ChangeCommand = {
  readonly filingId: string
  readonly application: FilingApplication
  readonly today: IsoDate
}

export type ChangeAnswer = FilingAnswer & {
  readonly replaces: { readonly filingId: string; readonly state: FilingRow['state']; readonly to: IsoDate | null }
}

/**
 * Changes the place of a filing in force: a new filing that supersedes it from its first day on. Where an official must
 * approve, the old one holds until then. Refused as a cancellation (YB-W208, W209) and as an application; all at once.
 */
export const changeFiling = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: ChangeCommand,
): Promise<Result<ChangeAnswer>> => perform(desk, who, actor, request, changeWork(desk, who, command))

function changeWork(desk: Desk, who: Who, command: ChangeCommand): Casework<FilingFactsFound, ChangeAnswer> {
  const { filingId, application, today } = command
  return {
    load: (read) => loadFilingFacts(read, who, today, uploadsOf(application)),
    decide: (found, moment) => {
      const { set } = desk.policies.current()
      const old = found.filings.find(({ filing_id }) => filing_id === filingId)
      if (old === undefined) return refused(notFound('filingId', ['这份备案', 'filing']))
      const changing = move(FILING, old.state, 'change', 'filingId')
      if (!changing.ok) return changing
      const judged = judgeApplication(application, {
        ...found,
        set,
        who,
        today,
        again: null,
        changes: old,
        renews: null,
      })
      const problems = [...whyNotEnded(old, found.openVisits, today), ...(judged.ok ? [] : judged.problems)]
      if (problems.length > 0 || !judged.ok) return refused(...problems)
      const made = submittedRow(null, judged.value, moment, today)
      if (!made.ok) return made
      const successor = { ...made.value, replaces: old.filing_id }
      const pending = { ...old, state: changing.value }
      const before = successor.state === 'submitted' ? pending : superseded(pending, successor, today)
      const answer = {
        ...filingAnswer(set, successor),
        replaces: { filingId: old.filing_id, state: before.state, to: before.to_date },
      }
      const decision = submission(answer, successor, moment, [keepFiling(who, before, moment.at)])
      return ok({
        ...decision,
        audit: [{ action: 'filing.change', target: `filing/${old.filing_id}` }, ...decision.audit],
      })
    },
  }
}
