import { text as t } from '@yibao/engine'

export const releasesWords = {
  title: t('政策发布', 'Policy releases'),
} as const
