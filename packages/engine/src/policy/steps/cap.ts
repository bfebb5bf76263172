import type { MoneyValue, Table } from '../table.ts'

/**
 * 限额 on what the pooled fund pays in a year. `counts` names what has been used up:
 * `pooled` all pooled payments except ordinary outpatient; `outpatient` ordinary outpatient; `outpatient-upper` ordinary
 * outpatient at institutions this sub-limit covers; `chronic` chronic and special outpatient; `bill` this bill alone.
 */
export const CAP_COUNTS = ['pooled', 'outpatient', 'outpatient-upper', 'chronic', 'bill'] as const
export type CapCounts = (typeof CAP_COUNTS)[number]

export type Cap = { readonly counts: CapCounts; readonly limit: Table<MoneyValue> }
