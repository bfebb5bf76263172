import { addDays, addMonths, type IsoDate } from '../calendar/date.ts'
import type { Filing } from '../case/case.ts'
import { FILING_TYPES, type FilingType, LONG_TERM_KINDS, type LongTermKind } from '../case/enums.ts'
import type { ValidityRule } from '../policy/filing-document.ts'
import type { Ruled } from './decision.ts'

/** The validity rule of each type and kind of filing; `any` where the kind is not told. */
export type ValidityTable = Readonly<
  Record<FilingType, Readonly<Record<LongTermKind | 'any', Ruled<ValidityRule> | null>>>
>

/** The region's rule before the nation's; within each, the rule of the kind before the rule of all kinds. */
export function validityTable(rows: readonly Ruled<ValidityRule>[]): ValidityTable {
  const rule = (type: FilingType, kind: LongTermKind | null) => {
    const ofType = rows.filter(({ row }) => row.type === type)
    return (
      pick(
        ofType.filter((row) => !row.national),
        kind,
      ) ??
      pick(
        ofType.filter((row) => row.national),
        kind,
      )
    )
  }
  const kinds = (type: FilingType) => ({
    ...fromKeys(LONG_TERM_KINDS, (kind) => rule(type, kind)),
    any: rule(type, null),
  })
  return fromKeys(FILING_TYPES, kinds)
}

export const validityRule = (table: ValidityTable, type: FilingType, kind: LongTermKind | null) =>
  table[type][kind ?? 'any']

/** The last day of a filing, null = until changed: its own, or what the region's rule makes of it. */
export function lastDay(table: ValidityTable, filing: Filing): IsoDate | null {
  if (filing.to !== null) return filing.to
  const months = validityRule(table, filing.type, filing.kind)?.row.months ?? null
  return months === null ? null : lastDayOf(filing.from, months)
}

/** The last day of a period of months that begins on `from`. */
export const lastDayOf = (from: IsoDate, months: number): IsoDate => addDays(addMonths(from, months), -1)

/** Whether `lastDay` is `on` or later, without making the date. */
export function lastsTo(table: ValidityTable, filing: Filing, on: IsoDate): boolean {
  if (filing.to !== null) return filing.to >= on
  const months = validityRule(table, filing.type, filing.kind)?.row.months ?? null
  if (months === null) return true
  const monthsAfter = monthIndex(on) - monthIndex(filing.from)
  return monthsAfter < months || (monthsAfter === months && addMonths(filing.from, months) > on)
}

/** Months since year 0, read off the text without making strings. */
function monthIndex(date: IsoDate): number {
  const year = digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3)
  return year * 12 + digit(date, 5) * 10 + digit(date, 6)
}

const digit = (date: IsoDate, at: number): number => date.charCodeAt(at) - 48

/** Where the kind is not told and only kinds have rules, the shortest of them. */
function pick(rows: readonly Ruled<ValidityRule>[], kind: LongTermKind | null): Ruled<ValidityRule> | null {
  const ofKind = rows.find(({ row }) => row.kind === kind) ?? rows.find(({ row }) => row.kind === null)
  if (ofKind || kind !== null) return ofKind ?? null
  const months = ({ row }: Ruled<ValidityRule>) => row.months ?? Number.POSITIVE_INFINITY
  return rows.reduce<Ruled<ValidityRule> | null>(
    (best, row) => (best && months(best) <= months(row) ? best : row),
    null,
  )
}

function fromKeys<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>
}
