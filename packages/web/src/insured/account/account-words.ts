import { text as t } from '@yibao/engine'

export const accountWords = {
  title: t('个人账户', 'Personal account'),
} as const
