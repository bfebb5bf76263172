import { text as t } from '@yibao/engine'

export const peopleWords = {
  title: t('参保人', 'People'),
} as const
