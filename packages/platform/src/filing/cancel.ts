import { type IsoDate, ok, type Result } from '@yibao/engine'
import type { Casework } from '../work/casework.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { move } from '../work/machine.ts'
import { perform } from '../work/perform.ts'
import { notFound, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import { keptAsItWas, waitingFor } from './decided.ts'
import { whyNotEnded } from './ended.ts'
import { type FilingFactsFound, loadFilingFacts } from './facts.ts'
import { type FilingAnswer, type FilingRow, filingAnswer, keepFiling } from './filing.ts'
import { FILING } from './transitions.ts'

export type CancelCommand = {
  readonly filingId: string
  readonly today: IsoDate
  /** Why, for the trail; empty: not said. */
  readonly why: string
}

/**
 * Withdraws an application, or ends a filing in force with today as its last day: what was treated while it held stays filed.
 * Refused within the lock (YB-W208, with the day from which it may) and while a visit there is not settled (YB-W209).
 */
export const cancelFiling = (
  desk: Desk,
  who: Who,
  actor: Actor,
  request: RequestKey | null,
  command: CancelCommand,
): Promise<Result<FilingAnswer>> => perform(desk, who, actor, request, cancelWork(desk, who, command))

function cancelWork(desk: Desk, who: Who, command: CancelCommand): Casework<FilingFactsFound, FilingAnswer> {
  return {
    load: (read) => loadFilingFacts(read, who, command.today),
    decide: ({ filings, openVisits }, moment) => {
      const { set } = desk.policies.current()
      const row = filings.find(({ filing_id }) => filing_id === command.filingId)
      if (row === undefined) return refused(notFound('filingId', ['这份备案', 'filing']))
      const state = move(FILING, row.state, 'cancel', 'filingId')
      if (!state.ok) return state
      const problems = isApproved(row) ? whyNotEnded(row, openVisits, command.today) : []
      if (problems.length > 0) return refused(...problems)
      const cancelled: FilingRow = {
        ...row,
        state: state.value,
        note: command.why || row.note,
        to_date: isApproved(row) ? endedOn(row, command.today) : row.to_date,
      }
      const old = waitingFor(filings, row)
      const rows = old === null ? [cancelled] : [cancelled, keptAsItWas(old)]
      const note = { action: 'filing.cancel', target: `filing/${row.filing_id}` }
      return ok({
        answer: filingAnswer(set, cancelled),
        writes: rows.map((one) => keepFiling(who, one, moment.at)),
        audit: [command.why === '' ? note : { ...note, why: command.why }],
      })
    },
  }
}

const isApproved = ({ state }: FilingRow): boolean => state === 'approved' || state === 'active'

/** Before its first day where it never began: then no day was ever filed. */
const endedOn = ({ to_date }: FilingRow, today: IsoDate): IsoDate =>
  to_date !== null && to_date < today ? to_date : today
