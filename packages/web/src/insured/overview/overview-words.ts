import { text as t } from '@yibao/engine'

export const overviewWords = {
  title: t('首页', 'Home'),
}
