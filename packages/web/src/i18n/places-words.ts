import { text as t } from '@yibao/engine'

export const placesWords = {
  title: t('', ''),
} as const
