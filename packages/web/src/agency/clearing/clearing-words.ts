import { text as t } from '@yibao/engine'

export const clearingWords = {
  title: t('结算与清算', 'Clearing'),
}
