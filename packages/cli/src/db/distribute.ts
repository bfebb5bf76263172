import { migrate, distribute as spread } from '@yibao/platform'
import type { Command } from '../command.ts'
import { DATABASE_OPTION, reachDatabase } from '../database/reach.ts'
import { t } from '../i18n.ts'
import { Refused } from '../problems/usage.ts'

export const distribute: Command = {
  name: 'db distribute',
  summary: t('在 Citus 集群上按人分布各表', 'spreads the tables over a Citus cluster, by person'),
  usage: ['--database URL'],
  options: DATABASE_OPTION,
  words: 0,
  examples: [
    { command: 'yibao db distribute --database postgres://…', says: t('协调节点的地址', 'address of the coordinator') },
  ],
  run: async (args, context) => {
    const { lang, paper } = context
    const reached = await reachDatabase(args, context)
    try {
      await migrate(reached.database)
      const done = await spread(reached.database)
      if (!done.ok) throw new Refused(done.problems)
      paper.line(DONE[lang].replace('{place}', reached.place[lang]).replace('{n}', String(done.value.length)))
      return 0
    } finally {
      await reached.close()
    }
  },
}

const DONE = t('{place}：分布了 {n} 张表', '{place}: {n} tables spread')
