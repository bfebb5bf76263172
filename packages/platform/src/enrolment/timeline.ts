import { addDays, type IsoDate } from '@yibao/engine'
import type { Write } from '../work/casework.ts'
import type { Who } from '../work/desk.ts'
import { type EnrolmentRow, insertEnrolment, updateEnrolment } from './enrolment.ts'

/** The periods that hold, oldest first: without those that never came into force, and those in conflict. */
export const periodsOf = (rows: readonly EnrolmentRow[]): readonly EnrolmentRow[] =>
  rows.filter((row) => row.state !== 'conflict' && !neverHeld(row)).sort((a, b) => (a.from_date < b.from_date ? -1 : 1))

/** The period that a day lies in. */
export const periodOn = (rows: readonly EnrolmentRow[], day: IsoDate): EnrolmentRow | null =>
  periodsOf(rows).find(({ from_date, to_date }) => from_date <= day && (to_date === null || day <= to_date)) ?? null

/** The last period, whether it has begun or not: what changes are made to. */
export const lastPeriod = (rows: readonly EnrolmentRow[]): EnrolmentRow | null => periodsOf(rows).at(-1) ?? null

export const neverHeld = ({ from_date, to_date }: EnrolmentRow): boolean => to_date !== null && to_date < from_date

/** Dropped: its period becomes empty, and it stays in the books as one that never held. */
export const dropped = (row: EnrolmentRow): EnrolmentRow => ({
  ...row,
  state: 'ended',
  to_date: addDays(row.from_date, -1),
})

/** From a day on another period holds: the one that the day lies in ends the day before, later ones are dropped. */
export function succeed(who: Who, rows: readonly EnrolmentRow[], next: EnrolmentRow): readonly Write[] {
  return [...cutFrom(who, rows, next.from_date), insertEnrolment(who, next)]
}

/** Nothing of the timeline is left from a day on. */
export function cutFrom(who: Who, rows: readonly EnrolmentRow[], from: IsoDate): readonly Write[] {
  const before = addDays(from, -1)
  return periodsOf(rows).flatMap((row) => {
    if (row.from_date >= from) return [updateEnrolment(who, dropped(row))]
    if (row.to_date !== null && row.to_date < from) return []
    return [updateEnrolment(who, { ...row, to_date: before })]
  })
}

/** What is changed within a period from a day on: the period that the day lies in is parted there, later ones take it over. */
export function amendFrom(
  who: Who,
  rows: readonly EnrolmentRow[],
  from: IsoDate,
  amended: (row: EnrolmentRow) => EnrolmentRow,
  newId: () => string,
): readonly Write[] {
  return periodsOf(rows).flatMap((row) => {
    if (row.from_date >= from) return [updateEnrolment(who, amended(row))]
    if (row.to_date !== null && row.to_date < from) return []
    const rest = { ...amended(row), enrolment_id: newId(), from_date: from }
    return [updateEnrolment(who, { ...row, to_date: addDays(from, -1) }), insertEnrolment(who, rest)]
  })
}

export const overlaps = (
  a: Pick<EnrolmentRow, 'from_date' | 'to_date'>,
  b: Pick<EnrolmentRow, 'from_date' | 'to_date'>,
): boolean => (b.to_date === null || a.from_date <= b.to_date) && (a.to_date === null || b.from_date <= a.to_date)
