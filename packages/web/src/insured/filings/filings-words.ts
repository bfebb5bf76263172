import { text as t } from '@yibao/engine'

export const filingsWords = {
  title: t('异地备案', 'Filings'),
} as const
