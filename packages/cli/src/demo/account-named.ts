import type { Parsed } from '../args/parse.ts'
import { meant } from '../args/suggest.ts'
import type { Context } from '../command.ts'
import { dataDirectory } from '../database/reach.ts'
import { t } from '../i18n.ts'
import { Refused, usageProblem } from '../problems/usage.ts'
import { readSignIns } from './sign-ins.ts'

/** The account of the demo city that a command names: its password, and the secret of its codes (null: it needs none). */
export async function demoAccount(
  args: Parsed,
  context: Context,
): Promise<{ readonly login: string; readonly password: string; readonly totpSecret: string | null }> {
  const directory = dataDirectory(args, context)
  const kept = await readSignIns(directory)
  if (kept === null) throw new Refused([noCity(directory)])
  const logins = Object.keys(kept.totpSecrets)
  const login = args.words[0] ?? ''
  const totpSecret = kept.totpSecrets[login]
  if (totpSecret === undefined) throw new Refused([noAccount(login, logins, await meant(login, logins))])
  return { login, password: kept.password, totpSecret }
}

const noCity = (directory: string) =>
  usageProblem(
    'YB-U030',
    '--data',
    t(`${directory} 没有演示城市的账号`, `${directory} keeps no sign-ins of a demo city`),
    t(
      '先运行 yibao serve --demo，或用 --data 写明数据目录',
      'run yibao serve --demo first, or name its directory: --data',
    ),
  )

const noAccount = (login: string, logins: readonly string[], close: string | undefined) =>
  usageProblem(
    'YB-U031',
    'LOGIN',
    login === ''
      ? t('没有写账号', 'no login is given')
      : t(`演示城市没有账号“${login}”`, `the demo city has no account "${login}"`),
    close
      ? t(`是不是 ${close}？`, `did you mean ${close}?`)
      : t(`可用：${logins.join('、')}`, `one of: ${logins.join(', ')}`),
  )
