import { text as t } from '@yibao/engine'

export const deskWords = {
  title: t('工作台', 'Desk'),
}
