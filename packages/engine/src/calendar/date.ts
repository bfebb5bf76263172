/** Calendar dates without clock or time zone. "Today" is always passed in. */

/** A calendar date as ISO text, `2025-03-01`. Compares as text. */
export type IsoDate = string

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/

export function isIsoDate(value: string): boolean {
  const match = ISO.exec(value)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4))

const iso = (year: number, month: number, day: number): IsoDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** The same day `months` later, or the last day of that month where it has no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const index = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + months
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  return iso(year, month, Math.min(Number(date.slice(8, 10)), daysInMonth(year, month)))
}

export function addDays(date: IsoDate, days: number): IsoDate {
  const at = new Date(Date.UTC(yearOf(date), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)) + days))
  return iso(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate())
}

/** Full years from birth to `on`. */
export function ageOn(birth: IsoDate, on: IsoDate): number {
  return yearOf(on) - yearOf(birth) - (on.slice(5) < birth.slice(5) ? 1 : 0)
}

export const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b)
