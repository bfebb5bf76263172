import type { Problem } from '@yibao/engine'
import { totpCode } from '@yibao/server'
import type { Command } from '../command.ts'
import { DATA_OPTION } from '../database/reach.ts'
import { t } from '../i18n.ts'
import { Refused, usageProblem } from '../problems/usage.ts'
import { demoAccount } from './account-named.ts'

export const token: Command = {
  name: 'demo token',
  summary: t('用演示账号登录，打印调用接口的令牌', 'signs in with a demo account and prints a token for the API'),
  usage: ['LOGIN [--url URL] [--data DIR]'],
  options: {
    url: {
      type: 'string',
      value: 'URL',
      help: t('服务地址，缺省 http://127.0.0.1:8787', 'address of the server, default http://127.0.0.1:8787'),
    },
    ...DATA_OPTION,
  },
  words: 1,
  examples: [
    {
      command: 'curl -H "Authorization: Bearer $(yibao demo token clerk)" http://127.0.0.1:8787/api/v1/me',
      says: t('以大连经办人员的身份调用接口', 'calls the API as the clerk of Dalian'),
    },
  ],
  run: async (args, context) => {
    const account = await demoAccount(args, context)
    const url = args.one('url') ?? 'http://127.0.0.1:8787'
    if (!URL.canParse(url)) throw new Refused([notAnAddress(url)])
    context.world.out.write(`${await signIn(url, account, context.world.now)}\n`)
    return 0
  },
}

const STEP_MS = 30_000

/** A code that was used this half minute is not taken again, the one of the next half minute is. */
async function signIn(
  url: string,
  account: Awaited<ReturnType<typeof demoAccount>>,
  now: () => number,
): Promise<string> {
  const { login, password, totpSecret } = account
  const codes = totpSecret === null ? [null] : [0, STEP_MS].map((later) => totpCode(totpSecret, now() + later).code)
  for (const code of codes) {
    const answer = await post(new URL('/api/v1/sign-in', url), { login, password, ...(code === null ? {} : { code }) })
    if (answer.ok) return ((await answer.json()) as { readonly token: string }).token
    if (answer.status !== 401 || code === codes.at(-1)) throw new Refused([refusedBy(url, answer.status)])
  }
  throw new Error('there is a code, or none is needed')
}

async function post(url: URL, body: unknown): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  } catch {
    throw new Refused([notThere(url.origin)])
  }
}

const notAnAddress = (url: string): Problem =>
  usageProblem(
    'YB-U003',
    '--url',
    t(`“${url}”不是网址`, `"${url}" is no address`),
    t('写成 --url http://127.0.0.1:8787', 'write --url http://127.0.0.1:8787'),
  )

const notThere = (origin: string): Problem =>
  usageProblem(
    'YB-U032',
    '--url',
    t(`${origin} 没有服务应答`, `no server answers at ${origin}`),
    t(
      '先运行 yibao serve --demo；端口不同的用 --url 写明',
      'run yibao serve --demo first; name another address by --url',
    ),
  )

const refusedBy = (url: string, status: number): Problem =>
  usageProblem(
    'YB-U033',
    'LOGIN',
    t(`${url} 拒绝登录（${status}）`, `${url} refuses the sign-in (${status})`),
    t(
      '半分钟后再试；连续失败5次的账户锁定15分钟；服务用的是另一个数据目录的，用 --data 写明',
      'try again in half a minute; after 5 failures an account is locked for 15 minutes; name the data directory of that server by --data',
    ),
  )
