import { createReadStream, existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { migrate, openDatabase, restore as restoreRows } from '@yibao/platform'
import type { Command } from '../command.ts'
import { DATABASE_OPTION, reachDatabase } from '../database/reach.ts'
import { t } from '../i18n.ts'
import { progressBar } from '../print/progress-bar.ts'
import { Refused, refuse, usageProblem } from '../problems/usage.ts'
import { fileNeeded } from './file-needed.ts'

export const restore: Command = {
  name: 'db restore',
  summary: t('把备份恢复到一个空数据库', 'reads a backup into an empty database'),
  usage: ['FILE [--data DIR | --database URL]'],
  options: DATABASE_OPTION,
  words: 1,
  examples: [
    { command: 'yibao db restore 2025-03-01.yibao --data new', says: t('恢复到新目录', 'into a new directory') },
  ],
  notes: [
    t('全部恢复或一行也不恢复；之后用 yibao verify 核验。', 'All rows or none; run yibao verify afterwards.'),
    t(
      '把原来的 keys.json 放进数据目录，才能读出加密的内容。',
      'Put the original keys.json into the data directory to read what is encrypted.',
    ),
  ],
  run: async (args, context) => {
    const { world, lang, paper } = context
    const [name] = args.words
    refuse(name === undefined ? [fileNeeded('db restore')] : [])
    const path = resolve(world.cwd, name!)
    refuse(existsSync(path) ? [] : [noFile(path)])
    const reached = await reachDatabase(args, context)
    const writer = openDatabase({ ...reached.config, pipeline: false, max: 1 })
    const bar = progressBar(world, WORKING[lang])
    try {
      await migrate(reached.database)
      const restored = await restoreRows(writer, createReadStream(path), {
        onProgress: ({ rows }) => bar.at(rows, null),
      })
      bar.end()
      if (!restored.ok) throw new Refused(restored.problems)
      const count = Object.values(restored.value.rows).reduce((sum, each) => sum + each, 0)
      paper.line(
        DONE[lang]
          .replace('{place}', reached.place[lang])
          .replace('{rows}', String(count))
          .replace('{at}', restored.value.madeAt),
      )
      return 0
    } finally {
      bar.end()
      await writer.close()
      await reached.close()
    }
  },
}

const WORKING = t('恢复中', 'restoring')
const DONE = t('{place}：恢复 {rows} 行，备份于 {at}', '{place}: {rows} rows restored, as of {at}')

const noFile = (path: string) =>
  usageProblem('YB-U023', 'FILE', t(`没有文件 ${path}`, `there is no file ${path}`), t('核对文件名', 'check the name'))
