import type { Text } from '@yibao/engine'
import { t } from '../i18n.ts'

/** One option of a command, as it is parsed and as it is explained. */
export type OptionSpec = {
  readonly type: 'string' | 'boolean'
  /** May be given more than once. */
  readonly multiple?: boolean
  /** What stands after it in the help: `DATE`. */
  readonly value?: string
  readonly help: Text
  /** Another name of it. */
  readonly also?: string
}
export type OptionSpecs = Readonly<Record<string, OptionSpec>>

/** Options that every command takes. */
export const COMMON: OptionSpecs = {
  lang: {
    type: 'string',
    value: 'zh|en',
    help: t('语言；缺省按系统语言，否则中文', 'language; default: that of the system, else Chinese'),
  },
  help: { type: 'boolean', help: t('显示说明', 'show this help') },
}

export const JSON_OPTION: OptionSpecs = {
  json: { type: 'boolean', help: t('输出 JSON', 'print JSON') },
}

export const POLICIES_OPTION: OptionSpecs = {
  policies: {
    type: 'string',
    value: 'DIR',
    multiple: true,
    help: t(
      '在附带的政策上逐个文件添加：地区目录的代码和文件名都相同的替换，其余不变',
      'adds policy files to the shipped ones, file by file: same region folder number and file name replaces, all others stay',
    ),
  },
}
