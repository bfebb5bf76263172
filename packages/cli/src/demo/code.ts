import { totpCode } from '@yibao/server'
import { JSON_OPTION } from '../args/options.ts'
import type { Command } from '../command.ts'
import { DATA_OPTION } from '../database/reach.ts'
import { t } from '../i18n.ts'
import { demoAccount } from './account-named.ts'

export const code: Command = {
  name: 'demo code',
  summary: t('打印演示账号现在的一次性验证码', 'prints the current one-time code of a demo account'),
  usage: ['LOGIN [--data DIR]'],
  options: { ...DATA_OPTION, ...JSON_OPTION },
  words: 1,
  examples: [{ command: 'yibao demo code clerk', says: t('大连经办人员', 'the clerk of Dalian') }],
  notes: [t('每个验证码只能用一次，半分钟换一个。', 'Each code is good once; there is another every half minute.')],
  run: async (args, context) => {
    const { login, totpSecret } = await demoAccount(args, context)
    if (totpSecret === null) {
      if (args.has('json')) context.json({ login, code: null })
      else context.paper.text(NONE[context.lang].replace('{}', login))
      return 0
    }
    const { code, seconds } = totpCode(totpSecret, context.world.now())
    if (args.has('json')) context.json({ login, code, seconds })
    else context.paper.line(`${code}  ${context.paper.paint.dim(LEFT[context.lang].replace('{}', String(seconds)))}`)
    return 0
  },
}

const NONE = t('{} 是参保人账号，不需要验证码', '{} is an insured person’s account and needs no code')
const LEFT = t('还有 {} 秒', '{} s left')
