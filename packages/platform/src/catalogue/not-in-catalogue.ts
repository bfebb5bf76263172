import type { Problem } from '@yibao/engine'
import { refusal } from '../work/refusal.ts'

/** A code that the catalogue of the place of care does not have on that day. */
export const notInCatalogue = (path: string, code: string): Problem =>
  refusal(
    'YB-W312',
    path,
    [`就医地目录没有编码“${code}”`, `the catalogue of the place of care has no code "${code}"`],
    [
      '核对编码；目录外项目把编码留空并写名称，按自费处理',
      'check the code; for something outside the catalogue leave the code empty and write its name: the person pays it',
    ],
  )
