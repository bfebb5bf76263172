import type { IsoDate } from '@yibao/engine'
import { NIL_PERSON } from '../database/ids.ts'
import type { Sql } from '../database/sql.ts'
import type { Actor, Desk, Who } from '../work/desk.ts'
import { move } from '../work/machine.ts'
import { perform } from '../work/perform.ts'
import { FILINGS_OF_PERSON, type FilingRow, keepFiling } from './filing.ts'
import { FILING, type FilingAction } from './transitions.ts'

/** People looked up at once. */
const BATCH = 200

/** A filing whose day has come, and where the next batch begins. */
export type DueFiling = { readonly person_id: string; readonly filing_id: string; readonly day: IsoDate }

/** A step that the calendar takes by itself. */
export type Sweep = {
  readonly action: Extract<FilingAction, 'start' | 'expire'>
  /** Filings due in a region: $2 today; $3 to $5 day, person and filing of the last one seen; $6 how many. */
  readonly due: Sql
  readonly isDue: (row: FilingRow) => boolean
}

/** Takes the step for every filing of a region that is due; each person in a transaction of their own. Answers how many. */
export async function sweep(desk: Desk, region: string, today: IsoDate, actor: Actor, step: Sweep): Promise<number> {
  let done = 0
  let last: DueFiling = { person_id: NIL_PERSON, filing_id: NIL_PERSON, day: '0001-01-01' }
  for (;;) {
    const after = [last.day, last.person_id, last.filing_id]
    const batch = await desk.database.query<DueFiling>(step.due, [region, today, ...after, BATCH])
    for (const { person_id } of distinctPeople(batch)) {
      done += await sweepPerson(desk, { region, personId: person_id }, actor, step)
    }
    if (batch.length < BATCH) return done
    last = batch.at(-1)!
  }
}

const distinctPeople = (batch: readonly DueFiling[]): readonly DueFiling[] => [
  ...new Map(batch.map((one) => [one.person_id, one])).values(),
]

/** Looked at again under the lock: what changed since the batch was read is left alone. */
async function sweepPerson(desk: Desk, who: Who, actor: Actor, step: Sweep): Promise<number> {
  const result = await perform(desk, who, actor, null, {
    load: (read) => read<FilingRow>(FILINGS_OF_PERSON, [who.region, who.personId]),
    decide: (filings, moment) => {
      const moved = filings.flatMap((row) => {
        const next = step.isDue(row) ? move(FILING, row.state, step.action) : null
        return next?.ok ? [{ ...row, state: next.value }] : []
      })
      if (moved.length === 0) return { ok: false, problems: [] }
      return {
        ok: true,
        value: {
          answer: moved.length,
          writes: moved.map((row) => keepFiling(who, row, moment.at)),
          audit: moved.map((row) => ({ action: `filing.${step.action}`, target: `filing/${row.filing_id}` })),
        },
      }
    },
  })
  return result.ok ? result.value : 0
}
