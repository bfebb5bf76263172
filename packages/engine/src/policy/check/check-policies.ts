import type { IsoDate } from '../../calendar/date.ts'
import type { Problem } from '../../problem/problem.ts'
import type { PolicySet } from '../documents.ts'
import { brackets } from './brackets.ts'
import { type CheckedTable, checkedTables, type Reading, readingsOf } from './checked-table.ts'
import { deadValues } from './dead-values.ts'
import { holes } from './holes.ts'
import { laterFundPeriods } from './later-fund-periods.ts'
import { overlaps } from './overlaps.ts'
import { referenceYears } from './reference-years.ts'
import { regionsAndIds } from './regions.ts'
import { sameGround } from './same-ground.ts'
import { tooWide } from './too-wide.ts'
import { unreachableRefusals, unreachableRows } from './unreachable-rows.ts'
import { versionDates } from './versions.ts'

/**
 * Everything that can be known to be wrong with policy files without computing an amount: holes and overlaps in tables and
 * brackets, rows never used, dates, reference years (up to `today`'s, where it is told), documents that meet. Sorted by file
 * and line.
 */
export function checkPolicies(set: PolicySet, today: IsoDate | null = null): Problem[] {
  const readings = readingsOf(set)
  const tables = checkedTables(readings)
  return [
    ...regionsAndIds(set),
    ...sameGround(set),
    ...readings.flatMap((reading) => READING_RULES.flatMap((rule) => rule(reading))),
    ...tables.flatMap((table) => TABLE_RULES.flatMap((rule) => rule(table))),
    ...referenceYears(set, tables, today),
    ...laterFundPeriods(set),
  ].sort(byPlace)
}

const READING_RULES: readonly ((reading: Reading) => Problem[])[] = [versionDates, unreachableRefusals]

const TABLE_RULES: readonly ((table: CheckedTable) => Problem[])[] = [
  tooWide,
  holes,
  overlaps,
  brackets,
  unreachableRows,
  deadValues,
]

function byPlace(a: Problem, b: Problem): number {
  if (!a.at || !b.at) return (a.at ? 1 : 0) - (b.at ? 1 : 0)
  if (a.at.file !== b.at.file) return a.at.file < b.at.file ? -1 : 1
  return a.at.line - b.at.line || a.at.column - b.at.column
}
