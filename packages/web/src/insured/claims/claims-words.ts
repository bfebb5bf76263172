import { text as t } from '@yibao/engine'

export const claimsWords = {
  title: t('手工报销', 'Claims by hand'),
} as const
