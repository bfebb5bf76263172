import { migrate as migrateSchema } from '@yibao/platform'
import type { Command } from '../command.ts'
import { DATABASE_OPTION, reachDatabase } from '../database/reach.ts'
import { t } from '../i18n.ts'

export const migrate: Command = {
  name: 'db migrate',
  summary: t('把数据库升级到本程序的结构', 'brings the schema to the one of this program'),
  usage: ['[--data DIR | --database URL]'],
  options: DATABASE_OPTION,
  words: 0,
  examples: [{ command: 'yibao db migrate --database postgres://…', says: t('升级一个服务器', 'a server') }],
  run: async (args, context) => {
    const reached = await reachDatabase(args, context)
    const { lang, paper } = context
    try {
      const { from, to, applied } = await migrateSchema(reached.database)
      const words = applied.length === 0 ? CURRENT : DONE
      paper.line(
        words[lang].replace('{from}', String(from)).replace('{to}', String(to)).replace('{place}', reached.place[lang]),
      )
      return 0
    } finally {
      await reached.close()
    }
  },
}

const CURRENT = t('{place}：结构版本 {to}，无需升级', '{place}: schema version {to}, nothing to do')
const DONE = t('{place}：结构版本 {from} → {to}', '{place}: schema version {from} → {to}')
