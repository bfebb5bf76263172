import { text as t } from '@yibao/engine'

export const usersWords = {
  title: t('账户管理', 'Users'),
} as const
