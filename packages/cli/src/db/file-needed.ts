import type { Problem } from '@yibao/engine'
import { t } from '../i18n.ts'
import { usageProblem } from '../problems/usage.ts'

export const fileNeeded = (command: string): Problem =>
  usageProblem(
    'YB-U004',
    'FILE',
    t('没有写文件名', 'no file is named'),
    t(`写成 yibao ${command} 文件`, `write yibao ${command} FILE`),
  )
