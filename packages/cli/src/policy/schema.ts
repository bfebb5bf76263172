import { caseSchema, policySchema } from '@yibao/engine'
import type { Command } from '../command.ts'
import { t } from '../i18n.ts'
import { Refused, usageProblem } from '../problems/usage.ts'

const SCHEMAS = { policy: policySchema, case: caseSchema } as const

export const schema: Command = {
  name: 'policy schema',
  summary: t('打印政策文件或案例的 JSON Schema', 'prints the JSON Schema of policy files, or of a case'),
  usage: ['[policy|case]'],
  options: { json: { type: 'boolean', help: t('总是 JSON', 'it is always JSON') } },
  words: 1,
  examples: [
    {
      command: 'yibao policy schema > policy.schema.json',
      says: t('编辑器按它补全和检查政策文件', 'editors complete and check policy files by it'),
    },
    { command: 'yibao policy schema case', says: t('案例的格式', 'of a case') },
  ],
  run: async (args, { world }) => {
    const asked = args.words[0] ?? 'policy'
    if (asked !== 'policy' && asked !== 'case') {
      throw new Refused([
        usageProblem(
          'YB-U007',
          asked,
          t(`没有“${asked}”的 JSON Schema`, `there is no schema of "${asked}"`),
          t('写 policy 或 case', 'write policy or case'),
        ),
      ])
    }
    world.out.write(`${JSON.stringify(SCHEMAS[asked](), null, 2)}\n`)
    return 0
  },
}
