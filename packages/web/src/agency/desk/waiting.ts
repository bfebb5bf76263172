import type { IsoDate } from '@yibao/engine'

/** How much waits in one queue. */
export type Waiting = {
  readonly count: number
  /** There are more than were counted. */
  readonly hasMore: boolean
  /** Whole days that the oldest has waited; null: nothing waits, or the server does not tell since when. */
  readonly oldestDays: number | null
}

/** Of a list that was read to its end or to a limit. */
export const waitingOf = (ages: readonly (number | null)[], hasMore: boolean): Waiting => {
  const known = ages.filter((age) => age !== null)
  return { count: ages.length, hasMore, oldestDays: known.length === 0 ? null : Math.max(...known) }
}

const DAY_MS = 86_400_000

/** Whole days from a moment such as `2025-03-03T01:00:00Z`. */
export const daysSince = (moment: string, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - Date.parse(moment)) / DAY_MS))

/** Days on the calendar from one day to another. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => (Date.parse(to) - Date.parse(from)) / DAY_MS
