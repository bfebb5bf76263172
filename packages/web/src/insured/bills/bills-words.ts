import { text as t } from '@yibao/engine'

export const billsWords = {
  title: t('就医账单', 'Bills'),
}
