import { text as t } from '@yibao/engine'

export const billWords = {
  notPaid: t('基金不付：{{reason}}', 'No fund pays: {{reason}}'),
  incomplete: t('有的部分还没有算进去，见“缺少”。', 'Some parts are not counted yet.'),
} as const
