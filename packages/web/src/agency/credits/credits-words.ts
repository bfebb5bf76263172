import { text as t } from '@yibao/engine'

export const creditsWords = {
  title: t('账户入账', 'Account credits'),
} as const
