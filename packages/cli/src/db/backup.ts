import { resolve } from 'node:path'
import { backupToFile, openDatabase } from '@yibao/platform'
import type { Command } from '../command.ts'
import { DATABASE_OPTION, reachDatabase } from '../database/reach.ts'
import { t } from '../i18n.ts'
import { progressBar } from '../print/progress-bar.ts'
import { refuse } from '../problems/usage.ts'
import { fileNeeded } from './file-needed.ts'

export const backup: Command = {
  name: 'db backup',
  summary: t('备份整个数据库到一个文件', 'copies the whole database into one file'),
  usage: ['FILE [--data DIR | --database URL]'],
  options: DATABASE_OPTION,
  words: 1,
  examples: [
    { command: 'yibao db backup 2025-03-01.yibao', says: t('服务运行时也可以', 'also while the server runs') },
  ],
  notes: [
    t('密钥不在备份里：另外保管 keys.json。', 'The keys are not in it: keep keys.json in another place.'),
    t('内置数据库备份时，其他请求等它完成。', 'On the embedded database other requests wait until it is done.'),
  ],
  run: async (args, context) => {
    const { world, lang, paper } = context
    const [name] = args.words
    refuse(name === undefined ? [fileNeeded('db backup')] : [])
    const path = resolve(world.cwd, name!)
    const reached = await reachDatabase(args, context)
    const reader = openDatabase({ ...reached.config, pipeline: false, max: 1 })
    const bar = progressBar(world, WORKING[lang])
    try {
      const { rows, sha256 } = await backupToFile(reader, path, {
        at: world.now(),
        onProgress: ({ rows: done }) => bar.at(done, null),
      })
      bar.end()
      const count = Object.values(rows).reduce((sum, each) => sum + each, 0)
      paper.line(
        DONE[lang].replace('{place}', reached.place[lang]).replace('{rows}', String(count)).replace('{path}', path),
      )
      paper.line(paper.paint.dim(`SHA-256 ${sha256}`))
      return 0
    } finally {
      bar.end()
      await reader.close()
      await reached.close()
    }
  },
}

const WORKING = t('备份中', 'copying')
const DONE = t('{place}：{rows} 行已备份到 {path}', '{place}: {rows} rows copied to {path}')
