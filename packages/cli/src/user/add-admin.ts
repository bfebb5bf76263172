import { type PolicySet, type Problem, placeName } from '@yibao/engine'
import { type Actor, type Desk, keysFrom, listUsers, migrate, openDesk } from '@yibao/platform'
import { type IssuedAccount, openAccount } from '@yibao/server'
import { JSON_OPTION } from '../args/options.ts'
import type { Command, Context } from '../command.ts'
import { DATABASE_OPTION, dataDirectory, reachDatabase } from '../database/reach.ts'
import { labelled, t } from '../i18n.ts'
import { Refused, refuse, usageProblem } from '../problems/usage.ts'

export const addAdmin: Command = {
  name: 'user add-admin',
  summary: t('开一个统筹区的第一个管理员账户', 'opens the first administrator’s account of a region'),
  usage: ['LOGIN --region REGION [--name NAME] [--data DIR | --database URL]'],
  options: {
    region: { type: 'string', value: 'REGION', help: t('统筹区，六位代码', 'pooling region, six digits') },
    name: { type: 'string', value: 'NAME', help: t('姓名，缺省为登录名', 'name, default: the login') },
    ...DATABASE_OPTION,
    ...JSON_OPTION,
  },
  words: 1,
  examples: [{ command: 'yibao user add-admin zhang --region 210200', says: t('大连的管理员', 'for Dalian') }],
  notes: [
    t(
      '初始密码和动态口令密钥只显示这一次；72小时内登录并改密码。其他账户由管理员开立。',
      'Initial password and secret of the codes are shown this once; sign in and change the password within 72 hours. The administrator opens all other accounts.',
    ),
  ],
  run: async (args, context) => {
    const wish = { login: args.words[0] ?? '', region: args.one('region') ?? '', name: args.one('name') }
    refuse(whyNot(wish))
    const reached = await reachDatabase(args, context)
    try {
      await migrate(reached.database)
      const keys = await keysFrom(context.world.env, dataDirectory(args, context))
      if (!keys.ok) throw new Refused(keys.problems)
      const issued = await firstAdmin(await openDesk(reached.database, keys.value), wish)
      if (args.has('json')) context.json(issued)
      else print(issued, context)
      return 0
    } finally {
      await reached.close()
    }
  },
}

type Wish = { readonly login: string; readonly region: string; readonly name: string | undefined }

const COMMAND_LINE: Actor = { id: 'command-line', role: 'system', address: '' }

async function firstAdmin(desk: Desk, { login, region, name }: Wish): Promise<IssuedAccount> {
  refuse(whyNoRegion(desk.policies.current().set, region))
  const admin = await adminOf(desk, region)
  if (admin !== null) throw new Refused([hasAdmin(admin)])
  const account = {
    login,
    displayName: name ?? login,
    role: 'admin',
    region,
    institutionId: null,
    personId: null,
  } as const
  const issued = await openAccount(desk, COMMAND_LINE, null, { ...account, oidcSubject: null })
  if (!issued.ok) throw new Refused(issued.problems)
  return issued.value
}

const PAGE = 500

/** Login of an administrator of the region; null where it has none that may sign in. */
async function adminOf(desk: Desk, region: string): Promise<string | null> {
  for (let after: string | null = null; ; ) {
    const users = await listUsers(desk, { region, after, limit: PAGE })
    const admin = users.find(({ role, state }) => role === 'admin' && state === 'active')
    if (admin) return admin.login
    if (users.length < PAGE) return null
    after = users.at(-1)!.login
  }
}

function print({ login, password, totpUri }: IssuedAccount, { paper, lang }: Context): void {
  paper.line(paper.paint.bold(OPENED[lang].replace('{}', login)))
  // On lines of their own, never wrapped: they are copied.
  for (const [label, secret] of [
    [PASSWORD, password],
    [SECRET, totpUri],
  ] as const)
    paper.line(`  ${labelled(label[lang], secret ?? '', lang)}`)
  paper.text(paper.paint.yellow(ONCE[lang]))
}

const whyNot = ({ login, region }: Wish): readonly Problem[] => [
  ...(/^[a-z0-9][a-z0-9._-]{2,63}$/.test(login) ? [] : [badLogin(login)]),
  ...(/^\d{6}$/.test(region) ? [] : [badRegion(region)]),
]

const whyNoRegion = ({ places }: PolicySet, region: string): readonly Problem[] =>
  placeName(places, region) === null || placeName(places, region) === undefined ? [badRegion(region)] : []

const badLogin = (login: string): Problem =>
  usageProblem(
    'YB-U034',
    'LOGIN',
    login === '' ? t('没有写登录名', 'no login is given') : t(`“${login}”不能作登录名`, `"${login}" cannot be a login`),
    t('3至64位小写字母、数字、点、下划线或短横', '3 to 64 small letters, digits, dots, underscores or hyphens'),
  )

const badRegion = (region: string): Problem =>
  usageProblem(
    'YB-U035',
    '--region',
    region === ''
      ? t('没有写统筹区', 'no region is given')
      : t(`没有统筹区“${region}”`, `there is no region "${region}"`),
    t('写六位代码，如大连 --region 210200', 'write its six digits, as --region 210200 for Dalian'),
  )

const hasAdmin = (login: string): Problem =>
  usageProblem(
    'YB-U036',
    '--region',
    t(`这个统筹区已有管理员：${login}`, `this region has an administrator: ${login}`),
    t('其他账户由管理员开立', 'let them open other accounts'),
  )

const OPENED = t('已开管理员账户 {}', 'the administrator’s account {} is open')
const PASSWORD = t('初始密码', 'password')
const SECRET = t('动态口令', 'codes')
const ONCE = t(
  '只显示这一次：把 otpauth 地址加进验证器应用，72小时内登录并改密码。',
  'Shown this once: add the otpauth address to an authenticator app, sign in and change the password within 72 hours.',
)
