import { addDays, addMonths, type IsoDate } from '@yibao/engine'

/** The weeks of a month, Monday first; days of other months are null. `month`: `2025-03`. */
export function weeksOf(month: string): readonly (readonly (IsoDate | null)[])[] {
  const first = `${month}-01`
  const next = addMonths(first, 1)
  const days: (IsoDate | null)[] = Array.from({ length: mondayBased(first) }, () => null)
  for (let day = first; day < next; day = addDays(day, 1)) days.push(day)
  while (days.length % 7 !== 0) days.push(null)
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7))
}

/** 0 = Monday … 6 = Sunday. */
function mondayBased(day: IsoDate): number {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return (weekday + 6) % 7
}

export const monthOf = (day: IsoDate): string => day.slice(0, 7)
