import { ok, type Problem, type Result } from '@yibao/engine'
import { NIL_PERSON } from '../database/ids.ts'
import { sql } from '../database/sql.ts'
import { journalBooked } from '../outbox/journal.ts'
import { type Casework, write } from '../work/casework.ts'
import type { Actor, Desk } from '../work/desk.ts'
import { perform } from '../work/perform.ts'
import { refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import {
  DAY_LINES,
  type DayLine,
  type DayTotals,
  type Difference,
  differencesOf,
  type InstitutionDay,
  sameTotals,
  totalsOf,
} from './day.ts'

/** What the institution has on its books for a day. Lines may be left out as long as the totals match (3201, then 3202). */
export type ReconcileCommand = InstitutionDay & {
  readonly theirs: DayTotals
  readonly lines: readonly DayLine[] | null
}

export type ReconcileAnswer = {
  readonly reconciliationId: string
  readonly state: 'matched' | 'different'
  readonly ours: DayTotals
  readonly theirs: DayTotals
  /** Null where no lines were sent: send them to learn which settlements differ. */
  readonly differences: readonly Difference[] | null
}

/** Compares a day with an institution, totals first, then line by line, and keeps what came out. */
export async function reconcile(
  desk: Desk,
  actor: Actor,
  request: RequestKey | null,
  command: ReconcileCommand,
): Promise<Result<ReconcileAnswer>> {
  // What was booked a moment ago belongs to the day.
  await journalBooked(desk)
  return perform(desk, { region: command.region, personId: NIL_PERSON }, actor, request, reconcileWork(command))
}

const KEEP = sql`
  INSERT INTO reconciliation (region, person_id, reconciliation_id, institution_id, day, state, theirs, ours, differences,
    made_by, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`

function reconcileWork(command: ReconcileCommand): Casework<readonly DayLine[], ReconcileAnswer> {
  const { region, institutionId, day, theirs, lines } = command
  return {
    opensBook: true,
    load: (read) => read<DayLine>(DAY_LINES, [region, institutionId, day]),
    decide: (found, { at, newId, actor }) => {
      if (lines !== null && !sumsTo(lines, theirs)) return refused(linesDoNotSum)
      const ours = totalsOf(found)
      const differences = lines === null ? null : differencesOf(found, lines)
      const same = sameTotals(ours, theirs) && (differences ?? []).length === 0
      const state = same ? 'matched' : 'different'
      const reconciliationId = newId()
      const json = [theirs, ours, differences ?? []].map((value) => JSON.stringify(value))
      return ok({
        answer: { reconciliationId, state, ours, theirs, differences },
        writes: [
          write(KEEP, region, NIL_PERSON, reconciliationId, institutionId, day, state, ...json, actor.id, new Date(at)),
        ],
        audit: [{ action: 'reconciliation.compare', target: `institution/${institutionId}/${day}` }],
      })
    },
  }
}

function sumsTo(lines: readonly DayLine[], totals: DayTotals): boolean {
  return sameTotals(totalsOf(lines), totals)
}

const linesDoNotSum: Problem = refusal(
  'YB-W701',
  'lines',
  ['明细合计与所报总数不一致', 'the lines do not sum to the totals that were sent with them'],
  ['核对本院当日明细后重新对账', 'check the day’s lines and reconcile again'],
)
