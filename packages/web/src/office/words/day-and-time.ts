import type { Lang } from '@yibao/engine'

/** A moment as the reader's clock has it: 2025年3月3日 09:00. */
export const dayAndTime = (moment: string, lang: Lang): string =>
  new Date(moment).toLocaleString(lang === 'zh' ? 'zh-CN' : 'en', { dateStyle: 'medium', timeStyle: 'short' })
