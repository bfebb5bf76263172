import { text as t } from '@yibao/engine'

export const usersWords = {
  title: t('用户', 'Users'),
}
