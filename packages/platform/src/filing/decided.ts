import { addDays, type IsoDate, type Result } from '@yibao/engine'
import type { Moment } from '../work/casework.ts'
import { move } from '../work/machine.ts'
import type { FilingRow } from './filing.ts'
import { FILING, type FilingAction } from './transitions.ts'

/** An application that was found good: in force at once where its first day has come. */
export function approved(
  row: FilingRow,
  action: Extract<FilingAction, 'pass' | 'approve'>,
  by: string,
  moment: Moment,
  today: IsoDate,
): Result<FilingRow> {
  const passed = move(FILING, row.state, action, 'filingId')
  if (!passed.ok) return passed
  const started = row.from_date <= today ? move(FILING, passed.value, 'start', 'filingId') : passed
  if (!started.ok) return started
  return { ok: true, value: { ...row, state: started.value, decided_by: by, decided_at: new Date(moment.at) } }
}

/**
 * The filing whose change was approved today: it holds to the day before the new one begins, and at least to yesterday, since
 * it was in force while the change was under review; no longer than to its own end.
 */
export function superseded(old: FilingRow, successor: FilingRow, today: IsoDate): FilingRow {
  const state = move(FILING, old.state, 'supersede')
  if (!state.ok) throw new Error(`filing ${old.filing_id} is superseded without a change under review`)
  const last = addDays(successor.from_date > today ? successor.from_date : today, -1)
  return { ...old, state: state.value, to_date: old.to_date !== null && old.to_date < last ? old.to_date : last }
}

/** The filing whose change was rejected or withdrawn. */
export function keptAsItWas(old: FilingRow): FilingRow {
  const state = move(FILING, old.state, 'keep')
  if (!state.ok) throw new Error(`filing ${old.filing_id} is kept without a change under review`)
  return { ...old, state: state.value }
}

/** The filing that an application would change, while it waits for that. */
export const waitingFor = (filings: readonly FilingRow[], { replaces }: FilingRow): FilingRow | null =>
  filings.find(({ filing_id, state }) => filing_id === replaces && state === 'change-pending') ?? null
