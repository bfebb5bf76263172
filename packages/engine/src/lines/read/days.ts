import type { IsoDate } from '../../calendar/date.ts'

/** Days as numbers that compare as dates do: every month is given 31 of them, every year 372. */
export const NO_DAY = -1

const FIRST_YEAR = 1900
const YEAR = 372

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** The number of a date; `NO_DAY` where there is no such date, or none that the calendar of cases has. */
export function dayOf(year: number, month: number, day: number): number {
  if (year < FIRST_YEAR || month < 1 || month > 12 || day < 1) return NO_DAY
  const leap = month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0) ? 1 : 0
  if (day > LENGTHS[month - 1]! + leap) return NO_DAY
  return (year - FIRST_YEAR) * YEAR + (month - 1) * 31 + day - 1
}

export const yearOfDay = (day: number): number => FIRST_YEAR + ((day / YEAR) | 0)

/** Full years from one day to another, as `calendar/date.ts` counts them. */
export const yearsBetween = (birth: number, on: number): number =>
  ((on / YEAR) | 0) - ((birth / YEAR) | 0) - (on % YEAR < birth % YEAR ? 1 : 0)

/** The texts of days, each made once. A case names a handful of dates; a file of cases names them again and again. */
export class DayTexts {
  private readonly texts: (IsoDate | undefined)[] = new Array<IsoDate | undefined>(201 * YEAR).fill(undefined)

  of(day: number): IsoDate {
    const known = this.texts[day]
    if (known !== undefined) return known
    const text = textOf(day)
    if (day < this.texts.length) this.texts[day] = text
    return text
  }
}

function textOf(day: number): IsoDate {
  const [year, rest] = [yearOfDay(day), day % YEAR]
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(Math.floor(rest / 31) + 1)}-${two((rest % 31) + 1)}`
}
