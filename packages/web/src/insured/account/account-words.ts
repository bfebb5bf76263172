import { text as t } from '@yibao/engine'

export const accountWords = {
  title: t('账户与共济', 'Account and family'),
}
