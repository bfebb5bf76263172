import { text as t } from '@yibao/engine'

export const auditWords = {
  title: t('审计', 'Audit trail'),
} as const
