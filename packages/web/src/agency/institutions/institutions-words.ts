import { text as t } from '@yibao/engine'

export const institutionsWords = {
  title: t('定点机构', 'Institutions'),
}
