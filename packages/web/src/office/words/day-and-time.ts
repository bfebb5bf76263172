import type { Lang } from '@yibao/engine'
import { localToday } from '../../public/today.ts'

/** The day of a moment such as `2025-03-03T01:00:00Z` on the reader's calendar. */
export const dayOf = (moment: string): string => localToday(new Date(moment))

/** Day and time of a moment on the reader's clock: `2025-03-03 09:00`. */
export const dayAndTime = (moment: string, lang: Lang): string =>
  `${dayOf(moment)} ${new Date(moment).toLocaleTimeString(lang === 'zh' ? 'zh-CN' : 'en-GB', { hour: '2-digit', minute: '2-digit' })}`
