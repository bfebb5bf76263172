import type { IsoDate } from '@yibao/engine'
import type { Instant } from '../database/ids.ts'

/** China keeps one time, UTC+8; it has had no summer time since 1992. */
const OFFSET_MS = 8 * 3_600_000

/** The calendar day in China at a moment. */
export const chinaDay = (at: Instant): IsoDate => new Date(at + OFFSET_MS).toISOString().slice(0, 10)

/** The hour of the day in China at a moment, 0 to 23. */
export const chinaHour = (at: Instant): number => new Date(at + OFFSET_MS).getUTCHours()

/** The moment at which an hour of a day begins in China. */
export const chinaInstant = (day: IsoDate, hour: number): Instant =>
  Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00+08:00`)
