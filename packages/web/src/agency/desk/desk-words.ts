import { text as t } from '@yibao/engine'

export const deskWords = {
  title: t('待办', 'Waiting'),
} as const
