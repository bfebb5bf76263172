import { addDays, addMonths, type IsoDate } from '@yibao/engine'

/** The last day of a month such as `2025-02`. */
export const lastDayOf = (month: string): string => addDays(addMonths(`${month}-01` as IsoDate, 1), -1)

/** The month before the one in which a day is: the one that is declared. */
export const monthBefore = (day: string): string => addMonths(`${day.slice(0, 7)}-01` as IsoDate, -1).slice(0, 7)
