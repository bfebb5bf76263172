import { text as t } from '@yibao/engine'

export const enrolmentsWords = {
  title: t('参保信息', 'Enrolment'),
}
