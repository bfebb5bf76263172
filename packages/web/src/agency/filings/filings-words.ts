import { text as t } from '@yibao/engine'

export const filingsWords = {
  title: t('备案审核', 'Filings'),
}
