import { text as t } from '@yibao/engine'

export const libraryWords = {
  title: t('', ''),
} as const
