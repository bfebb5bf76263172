import { text as t } from '@yibao/engine'

export const filingWords = {
  title: t('', ''),
} as const
